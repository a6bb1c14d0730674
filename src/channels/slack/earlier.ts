import type { Page } from '../../flows/world/channels';
import { isMessageOf } from './page-message';
import type { WebApi } from './web-api';

// Slack wants a page of channels to stay under 1000.
const CHANNELS_PER_PAGE = '999';
const MOST_PAGES = 10;
const MESSAGES = '100';

interface Earlier {
  /** What `refOf` makes of the channel and the timestamp. */
  ref?: string;
  error?: string;
}

/** What we call a message: its channel's id and its timestamp. */
export function refOf(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

/** The channel's id and the timestamp in a ref; undefined where it is none. */
export function partsOf(ref: string): { channel: string; ts: string } | undefined {
  const [, channel, ts] = /^([A-Z0-9]+):(\d+\.\d+)$/.exec(ref) ?? [];
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}

/** The message an earlier try of this page left in its channel; neither field when there is none. */
export async function findEarlier(page: Page, slack: WebApi): Promise<Earlier> {
  const { id, error } = await findChannel(page.target, slack);
  if (id === undefined) return error === undefined ? {} : { error };
  // A page in a thread is shown to the whole channel too, so it is in the channel's history.
  const recent = { channel: id, include_all_metadata: 'true', limit: MESSAGES };
  const answer = await slack.read('conversations.history', recent);
  if (!answer.ok) return { error: answer.error ?? 'no answer' };
  const ts = answer.messages?.find((message) => isMessageOf(page, message))?.ts;
  return ts === undefined ? {} : { ref: refOf(id, ts) };
}

interface Found {
  id?: string;
  error?: string;
  /** The token may not see private channels, so one that was not found may be there. */
  publicOnly?: true;
}

/** Slack posts to a channel by name but reads it by id only. Neither id nor error: there is none of that name. */
export async function findChannel(target: string, slack: WebApi): Promise<Found> {
  const all = await searchChannels(target, 'public_channel,private_channel', slack);
  // A token may do without groups:read where every channel is public.
  if (all.error !== 'missing_scope') return all;
  return { ...(await searchChannels(target, 'public_channel', slack)), publicOnly: true };
}

async function searchChannels(target: string, types: string, slack: WebApi): Promise<Found> {
  const name = target.replace(/^#/, '');
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const wish = { types, exclude_archived: 'true', limit: CHANNELS_PER_PAGE, ...(cursor && { cursor }) };
    const list = await slack.read('conversations.list', wish);
    if (!list.ok) return { error: list.error ?? 'no answer' };
    const id = list.channels?.find((one) => one.name === name || one.id === name)?.id;
    if (id !== undefined) return { id };
    cursor = list.response_metadata?.next_cursor ?? '';
    if (cursor === '') return {};
  }
  return {};
}
