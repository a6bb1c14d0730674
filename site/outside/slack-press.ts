import { createHash, createHmac } from 'node:crypto';
import type { User } from '../jsm/entities';
import type { OutsideRequest } from './counterpart';
import type { Channel } from './slack-channels';
import { asSlackTells, bot, type Message } from './slack-messages';

/** What the workspace signs what it sends with: an app's "Signing Secret" among its credentials. */
export const signingSecret = 'desk-signing-secret';

type Presser = Pick<User, 'accountId' | 'displayName'>;

interface Button {
  type: string;
  action_id?: string;
  value?: string;
  text?: unknown;
  style?: string;
}

/** The button of a message by its `action_id`, with the id of the block it is in. */
export function buttonIn({ blocks = [] }: Message, actionId: string) {
  const [found] = (blocks as { block_id?: string; elements?: Button[]; accessory?: Button }[]).flatMap(
    ({ block_id, elements = [], accessory }, index) =>
      [...elements, ...(accessory ? [accessory] : [])]
        .filter(({ type, action_id }) => type === 'button' && action_id === actionId)
        .map((button) => ({ button, blockId: block_id ?? `b${index + 1}` })),
  );
  return found;
}

/**
 * What Slack sends to the app's request address when somebody presses a button: a form with a `payload`, signed.
 * https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export function pressOf(
  { button, blockId }: NonNullable<ReturnType<typeof buttonIn>>,
  message: Message,
  channel: Channel,
  by: Presser,
  now: number,
): Omit<OutsideRequest, 'url'> {
  const { channel: id, ts, threadTs } = message;
  const name = by.displayName.toLowerCase().replaceAll(/\s+/g, '.');
  const payload = {
    type: 'block_actions',
    user: { id: memberId(by.accountId), username: name, name, team_id: bot.team_id },
    ...{ api_app_id: 'A0DESK', token: 'desk-verification-token', trigger_id: `${now}.1.desk` },
    container: {
      ...{ type: 'message', message_ts: ts, channel_id: id, is_ephemeral: false },
      ...(threadTs !== undefined && { thread_ts: threadTs }),
    },
    ...{ team: { id: bot.team_id, domain: 'desk' }, enterprise: null, is_enterprise_install: false },
    channel: { id, name: channel.name },
    message: asSlackTells(message, false),
    state: { values: {} },
    response_url: `https://hooks.slack.com/actions/${bot.team_id}/${now}/desk`,
    actions: [{ ...button, block_id: blockId, action_ts: (now / 1_000).toFixed(6) }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return { method: 'POST', headers: signed(body, Math.floor(now / 1_000)), body };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signed(body: string, timestamp: number): Record<string, string> {
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${signature}`,
  };
}

const memberId = (accountId: string): string =>
  `U0${createHash('sha256').update(accountId).digest('hex').slice(0, 9).toUpperCase()}`;
