import { acknowledge, standDown } from './escalation';
import type { World } from './world';

/** What changed on an issue, as far as it may answer a page. */
export interface Change {
  issueId: string;
  /** Who it was assigned to. */
  assignedTo?: string;
  /** Its status or resolution changed. */
  moved: boolean;
  /** Which colleague replied in public. */
  repliedBy?: string;
}

/** An agent who takes a request or replies to the customer has answered the page; a resolved one needs no answer. */
export async function noticeAnswer(world: World, change: Change): Promise<void> {
  const { issueId, assignedTo, moved, repliedBy } = change;
  if ((await world.storage.ladder(issueId))?.state !== 'open') return;
  const request = await world.jira.request(issueId);
  if (request === undefined || (moved && request.done)) return standDown(world, issueId, 'resolved');
  if (assignedTo !== undefined) return answeredBy(world, issueId, assignedTo, 'assignment');
  // A colleague may report a request too; their own words do not answer it.
  if (repliedBy !== undefined && repliedBy !== request.reporterId) {
    return answeredBy(world, issueId, repliedBy, 'reply');
  }
}

async function answeredBy(
  world: World,
  issueId: string,
  by: string,
  how: 'assignment' | 'reply',
): Promise<void> {
  await acknowledge(world, issueId, { by, byName: await world.jira.nameOf(by), how });
}
