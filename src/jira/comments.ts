import { addComment, getComments, getCommentsByIds } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { createRequestComment } from 'jira.js/serviceDesk';
import { z } from 'zod';
import type { Said } from '../flows/world/jira';
import type { Message } from '../policy/message';
import { adfOf, textOfAdf } from './adf';
import { taken } from './refusal';
import { MARK } from './mark';

// A comment without this property is public; Jira Service Management reads it.
const INTERNAL = { key: 'sd.public.comment', value: { internal: true } };
const Effect = z.array(z.object({ key: z.string(), value: z.unknown() }));

const MOST_READ = 100;

/** Writes a comment that carries our effect, so that a later try can see that it is there. */
export async function writeComment(
  client: Client,
  issueId: string,
  effect: string,
  message: Message,
  audience: 'public' | 'internal',
): Promise<'written' | 'refused'> {
  const properties = [{ key: MARK, value: { effect } }, ...(audience === 'internal' ? [INTERNAL] : [])];
  const comment = addComment(client, { issueIdOrKey: issueId, body: adfOf(message), properties });
  return (await taken(comment)) ? 'written' : 'refused';
}

/** Writes a public comment in the name of the client's caller. */
export async function replyToRequest(
  client: Client,
  key: string,
  text: string,
): Promise<{ commentId: string } | 'refused'> {
  const comment = createRequestComment(client, { issueIdOrKey: key, body: text, public: true });
  return (await taken(comment)) ? { commentId: (await comment).id ?? '' } : 'refused';
}

/** The latest public comments that people wrote, oldest first. */
export async function conversationOf(client: Client, issueId: string): Promise<Said[]> {
  const newest = await getComments(client, {
    issueIdOrKey: issueId,
    orderBy: '-created',
    maxResults: MOST_READ,
  });
  return (newest.comments ?? [])
    .filter(
      ({ author, jsdPublic }) => author?.accountId && author.accountType !== 'app' && jsdPublic !== false,
    )
    .map(({ id, author, created, body }) => ({
      id: id ?? '',
      authorId: author?.accountId ?? '',
      at: new Date(created ?? 0).getTime(),
      text: textOfAdf(body),
    }))
    .reverse();
}

/** Whether one of the request's last 50 comments carries this effect. */
export async function hasComment(client: Client, issueId: string, effect: string): Promise<boolean> {
  const newest = await getComments(client, { issueIdOrKey: issueId, orderBy: '-created', maxResults: 50 });
  const ids = (newest.comments ?? []).map((comment) => Number(comment.id));
  if (ids.length === 0) return false;
  // Only this operation is documented to hand out properties.
  const page = await getCommentsByIds(client, { ids, expand: 'properties' });
  return page.values.some((comment) =>
    (Effect.safeParse(comment.properties).data ?? []).some(
      (property) =>
        property.key === MARK && z.object({ effect: z.literal(effect) }).safeParse(property.value).success,
    ),
  );
}
