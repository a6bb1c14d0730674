import { canBeAnswered } from '../../policy/escalation';
import type { Acknowledgement } from '../../policy/escalation/ladder';
import { nameFor } from '../names';
import type { World } from '../world';
import type { Request } from '../world/request';
import { acknowledge, isAnswer, standDown } from './answer';

/** What changed on an issue, as far as it may answer a page. */
export interface Change {
  issueId: string;
  /** Who took it: assigned it to themselves. Being assigned by somebody else, or by a rule, answers nothing. */
  takenBy?: string;
  /** Its status or resolution changed, or it is gone. */
  moved: boolean;
  /** Who replied in public. */
  repliedBy?: string;
}

/** A colleague who takes a request or replies to the customer has answered the page; a resolved one needs no answer. */
export async function noticeAnswer(world: World, change: Change): Promise<void> {
  const ladder = await world.storage.ladder(change.issueId);
  if (ladder === undefined || !canBeAnswered(ladder)) return;
  const request = await world.jira.request(change.issueId);
  if (request === undefined || (change.moved && request.done)) {
    await standDown(world, change.issueId, { why: 'resolved' });
    return;
  }
  const how = await answerIn(world, request, change);
  if (how !== undefined) await acknowledge(world, change.issueId, how);
}

async function answerIn(
  world: World,
  request: Request,
  change: Change,
): Promise<Acknowledgement | undefined> {
  const { takenBy, repliedBy } = change;
  const counts = (how: Acknowledgement['how']) => isAnswer(world, request.projectId, how);
  if (takenBy !== undefined && (await counts('assignment'))) {
    return { by: takenBy, byName: await nameFor(world, takenBy), how: 'assignment' };
  }
  // A colleague may report a request too; their own words do not answer it.
  if (repliedBy === undefined || repliedBy === request.reporterId || !(await counts('reply')))
    return undefined;
  if (!(await world.jira.isColleague(repliedBy, request.key))) return undefined;
  return { by: repliedBy, byName: await nameFor(world, repliedBy), how: 'reply' };
}
