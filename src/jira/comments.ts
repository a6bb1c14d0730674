import { addComment, getComments, getCommentsByIds } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Message } from '../policy/message';
import { adfOf } from './adf';
import { MARK } from './requests';

// A comment without this property is public; Jira Service Management reads it.
const INTERNAL = { key: 'sd.public.comment', value: { internal: true } };
const Effect = z.array(z.object({ key: z.string(), value: z.unknown() }));

/** Writes a comment that carries our effect, so that a later try can see that it is there. */
export async function writeComment(
  client: Client,
  issueId: string,
  effect: string,
  message: Message,
  audience: 'public' | 'internal',
): Promise<void> {
  await addComment(client, {
    issueIdOrKey: issueId,
    body: adfOf(message),
    properties: [{ key: MARK, value: { effect } }, ...(audience === 'internal' ? [INTERNAL] : [])],
  });
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
