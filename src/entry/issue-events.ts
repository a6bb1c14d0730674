import { z } from 'zod';
import { noticeAnswer, type Change } from '../flows/escalation/notice-answer';
import { receive } from '../flows/intake';
import { lookAgain } from '../flows/intake/progress';
import { followPriority } from '../flows/severity';
import { noteResolved } from '../flows/severity/fair-use';
import { reassess } from '../flows/severity/reassess';
import type { World } from '../flows/world';

const Event = z.object({
  eventType: z.string().optional(),
  atlassianId: z.string().optional(),
  issue: z.object({ id: z.string().regex(/^\d+$/) }),
  changelog: z
    .object({ items: z.array(z.object({ field: z.string(), to: z.string().nullish() })) })
    .optional(),
  comment: z
    .object({
      author: z.object({ accountId: z.string() }).optional(),
      jsdPublic: z.boolean().optional(),
    })
    .optional(),
});

/** Fields in which a request says something. */
const SAYS = ['summary', 'description', 'attachment'];

/** `avi:jira:created:issue`: a request exists. Events come late, twice and out of order; the flow knows. */
export async function requestCreated(world: World, event: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (parsed.success) await receive(world, parsed.data.issue.id, 'look-again');
  else world.log('event-unreadable');
}

/** An issue changed or was commented: a page may be answered, or what was missing may be there now. */
export async function requestChanged(world: World, event: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (!parsed.success) {
    world.log('event-unreadable');
    return;
  }
  const { issue, comment, changelog } = parsed.data;
  const change = changeOf(parsed.data);
  await noticeAnswer(world, change);
  if (change.moved) await noteResolved(world, issue.id);
  const items = (changelog?.items ?? []).map(({ field }) => field.toLowerCase());
  if (items.includes('priority')) retryIfBusy(await followPriority(world, issue.id, parsed.data.atlassianId));
  const isReply = comment !== undefined && comment.jsdPublic !== false;
  const says = items.some((field) => SAYS.includes(field));
  if (isReply) await lookAgain(world, issue.id);
  else if (says) await lookAgain(world, issue.id, { at: world.now() });
  if (isReply || says) retryIfBusy(await reassess(world, issue.id, isReply ? { isReply } : {}));
}

/** What somebody else is at has to be looked at again: the door asks Forge for the event once more. */
function retryIfBusy(outcome: string): void {
  if (outcome === 'busy') throw new Error('somebody else is changing the request');
}

function changeOf({ eventType, atlassianId, issue, changelog, comment }: z.infer<typeof Event>): Change {
  const items = changelog?.items ?? [];
  const assignee = items.find((item) => item.field === 'assignee')?.to;
  const isMove = items.some((item) => item.field === 'status' || item.field === 'resolution');
  return {
    issueId: issue.id,
    moved: isMove || eventType === 'avi:jira:deleted:issue',
    ...(assignee && assignee === atlassianId ? { takenBy: assignee } : {}),
    // An internal note tells the customer nothing, and a note of unknown kind may be one.
    ...(comment?.jsdPublic === true && comment.author ? { repliedBy: comment.author.accountId } : {}),
  };
}
