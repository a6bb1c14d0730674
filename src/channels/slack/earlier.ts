import type { Page } from '../../flows/world';
import { isMessageOf } from './page-message';
import type { WebApi } from './web-api';

// Slack wants a page of channels to stay under 1000.
const CHANNELS_PER_PAGE = '999';
const MOST_PAGES = 10;
const MESSAGES = '100';

/** The timestamp of the message an earlier try of this page left in its channel; neither field when there is none. */
export async function findEarlier(
  page: Page,
  slack: WebApi,
  until: AbortSignal,
): Promise<{ ts?: string; error?: string }> {
  const { id, error } = await findChannel(page.target, slack, until);
  if (id === undefined) return error === undefined ? {} : { error };
  const recent = { channel: id, include_all_metadata: 'true', limit: MESSAGES };
  const answer = await slack.read('conversations.history', recent, until);
  if (!answer.ok) return { error: answer.error ?? 'no answer' };
  const ts = answer.messages?.find((message) => isMessageOf(page, message))?.ts;
  return ts === undefined ? {} : { ts };
}

interface Found {
  id?: string;
  error?: string;
}

/** Slack posts to a channel by name but reads it by id only. */
async function findChannel(target: string, slack: WebApi, until: AbortSignal): Promise<Found> {
  const all = await searchChannels(target, 'public_channel,private_channel', slack, until);
  // A token may do without groups:read where every channel is public.
  return all.error === 'missing_scope' ? searchChannels(target, 'public_channel', slack, until) : all;
}

async function searchChannels(
  target: string,
  types: string,
  slack: WebApi,
  until: AbortSignal,
): Promise<Found> {
  const name = target.replace(/^#/, '');
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const wish = { types, exclude_archived: 'true', limit: CHANNELS_PER_PAGE, ...(cursor && { cursor }) };
    const list = await slack.read('conversations.list', wish, until);
    if (!list.ok) return { error: list.error ?? 'no answer' };
    const id = list.channels?.find((one) => one.name === name || one.id === name)?.id;
    if (id !== undefined) return { id };
    cursor = list.response_metadata?.next_cursor ?? '';
    if (cursor === '') return {};
  }
  return {};
}
