import { z } from 'zod';
import { noticeAnswer, type Change } from '../flows/answered';
import { receive } from '../flows/intake';
import type { World } from '../flows/world';

const Event = z.object({
  issue: z.object({ id: z.string().regex(/^\d+$/) }),
  changelog: z
    .object({ items: z.array(z.object({ field: z.string(), to: z.string().nullish() })) })
    .optional(),
  comment: z
    .object({
      author: z.object({ accountId: z.string(), accountType: z.string().optional() }).optional(),
      jsdPublic: z.boolean().optional(),
    })
    .optional(),
});

/** `avi:jira:created:issue`: a request exists. Events come late, twice and out of order; the flow knows. */
export async function requestCreated(world: World, event: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (parsed.success) await receive(world, parsed.data.issue.id);
  else world.log('event-unreadable');
}

/** An issue changed or was commented: somebody may have answered, or there is nothing left to answer. */
export async function requestChanged(world: World, event: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (parsed.success) await noticeAnswer(world, changeOf(parsed.data));
  else world.log('event-unreadable');
}

function changeOf({ issue, changelog, comment }: z.infer<typeof Event>): Change {
  const items = changelog?.items ?? [];
  const assignedTo = items.find((item) => item.field === 'assignee')?.to;
  // Customers comment too; only a colleague's public reply tells the customer that somebody is there.
  const isReply = comment?.author?.accountType === 'atlassian' && comment.jsdPublic !== false;
  return {
    issueId: issue.id,
    moved: items.some((item) => item.field === 'status' || item.field === 'resolution'),
    ...(assignedTo ? { assignedTo } : {}),
    ...(isReply && comment.author ? { repliedBy: comment.author.accountId } : {}),
  };
}
