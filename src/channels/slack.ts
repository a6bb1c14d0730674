import { z } from 'zod';
import type { Page, Paged } from '../flows/world';

const API = 'https://slack.com/api';
const EVENT_TYPE = 'plumbline_page';
// Slack's limits for a section's and a header's text.
const MOST_TEXT = 3000;
const MOST_HEADER = 150;

export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

const SlackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  ts: z.string().optional(),
  channels: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z
          .object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) })
          .optional(),
      }),
    )
    .optional(),
});

/**
 * Posts one page to a Slack channel (chat.postMessage) with a link button to acknowledge. Answers the message's
 * timestamp. Where an earlier try may have got through, the channel's recent messages are read first: each carries
 * its request and step as metadata, so a step is posted once.
 */
export async function pageSlack(page: Page, token: string, fetch: Fetch): Promise<Paged> {
  if (page.mayHaveBeenSent) {
    const earlier = await findEarlier(page, token, fetch);
    if (earlier.ts !== undefined) return { ok: true, ref: earlier.ts };
    // Blind posting could page twice; but where reading is refused for good, twice is better than never.
    if (earlier.error !== undefined && isWorthRetrying(earlier.error)) {
      return { ok: false, why: earlier.error, retry: true };
    }
  }
  const answer = await ask('chat.postMessage', messageOf(page), token, fetch);
  if (answer.ok && answer.ts !== undefined) return { ok: true, ref: answer.ts };
  return { ok: false, why: answer.error ?? 'no answer', retry: isWorthRetrying(answer.error) };
}

async function findEarlier(
  page: Page,
  token: string,
  fetch: Fetch,
): Promise<{ ts?: string; error?: string }> {
  // Slack posts to a channel by name but reads it by id only.
  const kinds = { types: 'public_channel,private_channel', exclude_archived: 'true', limit: '1000' };
  const list = await read('conversations.list', kinds, token, fetch);
  if (!list.ok) return { error: list.error ?? 'no answer' };
  const name = page.target.replace(/^#/, '');
  const channel = list.channels?.find((one) => one.name === name || one.id === name)?.id;
  if (channel === undefined) return {};
  const recent = { channel, include_all_metadata: 'true', limit: '100' };
  const answer = await read('conversations.history', recent, token, fetch);
  if (!answer.ok) return { error: answer.error ?? 'no answer' };
  const ts = answer.messages?.find(
    ({ metadata }) =>
      metadata?.event_type === EVENT_TYPE &&
      metadata.event_payload['request'] === page.requestKey &&
      metadata.event_payload['step'] === page.step,
  )?.ts;
  return ts === undefined ? {} : { ts };
}

/** The Block Kit message of a page. */
function messageOf(page: Page): object {
  return {
    channel: page.target,
    text: page.title,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: page.title.slice(0, MOST_HEADER) } },
      ...page.lines.map((line) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: escapeMrkdwn(line).slice(0, MOST_TEXT) },
      })),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            style: 'primary',
            text: { type: 'plain_text', text: "I'm on it" },
            url: page.acknowledgeUrl,
            action_id: 'acknowledge',
          },
        ],
      },
    ],
    metadata: { event_type: EVENT_TYPE, event_payload: { request: page.requestKey, step: page.step } },
  };
}

/** Slack reads &, < and > as control characters in mrkdwn. */
function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Checks the token with Slack (auth.test) and posts a message marked as a test; undefined when both worked. */
export async function testSlack(channel: string, token: string, fetch: Fetch): Promise<string | undefined> {
  const known = await ask('auth.test', {}, token, fetch);
  if (!known.ok) return known.error ?? 'no answer';
  const text = 'Test from Plumbline: pages for premium P1 requests will arrive here. Nothing to do.';
  const posted = await ask('chat.postMessage', { channel, text }, token, fetch);
  return posted.ok ? undefined : (posted.error ?? 'no answer');
}

function ask(
  method: string,
  body: object,
  token: string,
  fetch: Fetch,
): Promise<z.infer<typeof SlackAnswer>> {
  return answered(() =>
    fetch(`${API}/${method}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    }),
  );
}

function read(
  method: string,
  params: Record<string, string>,
  token: string,
  fetch: Fetch,
): Promise<z.infer<typeof SlackAnswer>> {
  const url = `${API}/${method}?${new URLSearchParams(params).toString()}`;
  return answered(() => fetch(url, { method: 'GET', headers: { Authorization: `Bearer ${token}` } }));
}

/** Slack says no with `ok: false` and status 200; trouble on the way is told the same way. */
async function answered(asking: () => ReturnType<Fetch>): Promise<z.infer<typeof SlackAnswer>> {
  try {
    const response = await asking();
    if (!response.ok) return { ok: false, error: `http_${response.status}` };
    return SlackAnswer.parse(await response.json());
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.name : 'network' };
  }
}

/** Slack's own trouble and rate limits pass; a wrong token, channel or message stays wrong. */
function isWorthRetrying(error: string | undefined): boolean {
  const passing = [
    'ratelimited',
    'rate_limited',
    'internal_error',
    'fatal_error',
    'service_unavailable',
    'request_timeout',
  ];
  return (
    error === undefined ||
    error.startsWith('http_5') ||
    error === 'http_429' ||
    passing.includes(error) ||
    !/^[a-z_]+$/.test(error)
  );
}
