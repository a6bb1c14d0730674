import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { User } from '../../jsm/entities';
import type { Message } from '../../outside/slack-messages';
import { userAt } from '../../lookup';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';
import { slackMessage } from './slack';
import { asRead } from './slack-dates';

/** A call to Slack: a message that was posted is shown as it is now, with buttons to press. */
export function slackEntry(pages: Pages, context: Ask, { title, request, answer }: OutboxEntry): Html {
  const { desk } = pages;
  const bot = userAt(desk.state, desk.seed.appAccountId).displayName;
  if (request.url.endsWith('/chat.update')) return html`<p>A message was changed: ${title}</p>`;
  const { channel = '', ts = '' } = (answer.body ?? {}) as { channel?: string; ts?: string };
  const message = desk.outside.slack.message(channel, ts);
  const now = message && { text: message.text, blocks: message.blocks };
  const drawn = asRead({ ...(request.body as object), ...now }, context.get('viewer'));
  const presser = presserFor(pages, context.get('viewer'));
  const press = message && pressing(context, message);
  const shown = slackMessage(drawn, bot, press);
  return html`${shown === '' ? html`<p>${title}</p>` : shown} ${message ? afterwards(message, presser) : ''}`;
}

/** Who presses: whoever looks, if they work on the desk; Slack's workspace has no customers, so an agent for those. */
export function presserFor({ desk }: Pages, viewer: User): User {
  if (viewer.role !== 'customer') return viewer;
  return (
    desk.state.users.all().find(({ role, accountType }) => role === 'agent' && accountType !== 'app') ??
    viewer
  );
}

function pressing(context: Ask, { channel, ts }: Message) {
  return (actionId: string, text: string, look: string): Html =>
    form(
      context,
      '/outbox/slack',
      html`<input type="hidden" name="channel" value="${channel}" />
        <input type="hidden" name="ts" value="${ts}" />
        <button class="${look}" name="action" value="${actionId}">${text}</button>`,
      'inline-form',
    );
}

function afterwards({ blocks, threadTs, isBroadcast, isEdited, failedPress }: Message, by: User): Html {
  const hasButtons = JSON.stringify(blocks ?? []).includes('"action_id"');
  const thread = isBroadcast === true ? 'In a thread, and in the channel too. ' : 'In a thread. ';
  return html`<p class="hint slack-hint">
      ${threadTs === undefined ? '' : thread}${isEdited === true ? '(edited) ' : ''}${hasButtons ? `Buttons are pressed as ${by.displayName}.` : ''}
    </p>
    ${failedPress ? html`<p class="message message-warning" role="alert">${failedPress.by} pressed a button, and the app did not take it (${failedPress.status}).</p>` : ''}`;
}
