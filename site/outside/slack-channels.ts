import { missingScope } from './slack-scopes';

/** A channel of the workspace: its name without `#`. */
export interface Channel {
  id: string;
  name: string;
  isPrivate: boolean;
}

type Arguments = Record<string, unknown>;

/**
 * One page of a workspace's channels, as conversations.list answers. A page is cut before it is filtered, so it may
 * hold fewer channels than asked for. https://docs.slack.dev/reference/methods/conversations.list
 */
export function listChannels(channels: readonly Channel[], given: Arguments, token: string) {
  const types = textOf(given['types'], 'public_channel').split(',');
  const lacking = missingScope(token, [
    ...(types.includes('public_channel') ? (['channels:read'] as const) : []),
    ...(types.includes('private_channel') ? (['groups:read'] as const) : []),
  ]);
  if (lacking) return lacking;
  const limit = Number(given['limit'] ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999) return { ok: false, error: 'invalid_limit' };
  const start = startOf(textOf(given['cursor'], ''));
  if (start === undefined) return { ok: false, error: 'invalid_cursor' };
  const end = start + limit;
  return {
    ok: true,
    channels: channels
      .slice(start, end)
      .filter(({ isPrivate }) => types.includes(isPrivate ? 'private_channel' : 'public_channel'))
      .map(({ id, name, isPrivate }) => ({ id, name, is_channel: true, is_private: isPrivate })),
    response_metadata: { next_cursor: end < channels.length ? cursorAt(end) : '' },
  };
}

const cursorAt = (start: number) => Buffer.from(`next:${start}`).toString('base64');

/** Where a cursor of ours goes on; undefined for one Slack never gave. */
function startOf(cursor: string): number | undefined {
  if (cursor === '') return 0;
  const start = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  return start === undefined ? undefined : Number(start);
}

const textOf = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
