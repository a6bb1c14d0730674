import { decideProgress, type Progress } from '../../policy/progress';
import type { Policy } from '../../policy/schema';
import { AWAITING, SUBMITTED } from '../../policy/status';
import { finishCarrying } from '../customers/carrying';
import { isUnreleased } from '../customers/held';
import { nowRegistered } from '../customers/now-registered';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Mark, MarkedRequest, Request } from '../world/request';
import { withChange, type Change, type FormAnswers } from './change';
import { withAsk, keepMark } from './mark';
import { moveOnce } from './move';
import { noteAsked, noteCompleted, noteWaived } from './record';
import { remindOf } from './reminder';
import { tell } from './tell';
import { repliesOf, textWith } from './text';
import { iso } from '../../policy/iso';

export type Progressed = 'complete' | 'further' | 'unchanged' | 'busy';

/**
 * Looks again at a request that waits for details or for a company address: after a reply on any route, an answer in
 * the form, or a waiver. What is answered is not asked again; when nothing is missing and nothing holds it, it is
 * properly submitted. Safe to run at any time, and only reads where nothing is new.
 */
export async function reconsider(world: World, given: Request, change: Change = {}): Promise<Progressed> {
  const request = await withNewsOfReporter(world, given);
  if ((await nextStep(world, request, change)) === undefined)
    return request === given ? 'unchanged' : 'further';
  await remindOf(world, request.id);
  const progressed = await exclusively(world, request.id, async () => {
    const latest = await world.jira.request(request.id);
    const step = latest && (await nextStep(world, latest, change));
    if (step === undefined) return 'unchanged';
    await noteWaived(world, step.request, change);
    await carryOut(world, step);
    return step.progress.complete ? 'complete' : 'further';
  });
  if (progressed !== 'busy') await world.storage.forget({ kind: 'intake', requestId: request.id });
  return progressed;
}

/** The request once what was begun about its reporter is finished, and once they have registered. */
async function withNewsOfReporter(world: World, request: Request): Promise<Request> {
  const carried = request.mark?.carrying === undefined ? request : await finishCarrying(world, request);
  return nowRegistered(world, carried);
}

/** As `reconsider`, for whoever knows only that something happened to the request. */
export async function lookAgain(world: World, requestId: string, change: Change = {}): Promise<Progressed> {
  const request = await world.jira.request(requestId);
  return request === undefined ? 'unchanged' : reconsider(world, request, change);
}

/** Keeps answers of the form on a request that waits for nothing: an agent wanted to know more. */
export async function keepAnswers(
  world: World,
  request: Request,
  form: FormAnswers,
): Promise<'done' | 'busy'> {
  return exclusively(world, request.id, async () => {
    const latest = await world.jira.request(request.id);
    if (latest?.mark) await keepMark(world, latest, withChange(latest.mark, { form }), { troubles: [] });
    return 'done' as const;
  });
}

/** The mark as it will be once the answers are written, for whoever cannot wait for that. */
export function markWith(policy: Policy, request: Request, mark: Mark, change: Change, now: number): Mark {
  const changed = withChange(mark, change);
  if (mark.complete === 'yes') return changed;
  const text = textWith(policy, request, changed, []);
  return markAfter(changed, decideProgress(policy, text, knownOf(changed), now), now);
}

/** Whether a request still waits for something that the policy requires, or for its reporter's company address. */
export function isWaiting(request: Request): request is MarkedRequest {
  return request.mark?.complete === 'no' && !request.done;
}

interface Step {
  policy: Policy;
  request: Request;
  mark: Mark;
  progress: Progress;
  at: number;
  /** An agent goes on without the rest; the customer has said nothing that could be thanked for. */
  isWaiver: boolean;
}

/** How far the request has come; undefined where nothing is new. */
async function nextStep(world: World, request: Request, change: Change): Promise<Step | undefined> {
  if (!isWaiting(request)) return undefined;
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return undefined;
  const { policy } = published;
  const mark = withChange(request.mark, change);
  const replies = await repliesOf(world, { ...request, mark });
  const at = change.at ?? latestOf(replies.at(-1)?.at, mark.held?.released?.at) ?? world.now();
  const text = textWith(policy, request, mark, replies);
  const decided = decideProgress(policy, text, knownOf(mark), at);
  const isNew = change.form !== undefined || change.waived !== undefined;
  if (!isNew && !decided.complete && decided.missing.length === mark.missing.length) return undefined;
  const progress = change.waived === undefined ? decided : { ...decided, ask: [] };
  return { policy, request, mark, progress, at, isWaiver: change.waived !== undefined };
}

/** The later of a reply (epoch ms) and of a held request's release (ISO). */
function latestOf(replied: number | undefined, released: string | undefined): number | undefined {
  if (released === undefined) return replied;
  return Math.max(replied ?? 0, Date.parse(released));
}

/** What the decision needs to know of what we kept. */
export function knownOf(mark: Mark) {
  return {
    severity: mark.severity,
    suggested: mark.suggested,
    tier: mark.tier,
    logged: Date.parse(mark.logged),
    missing: mark.missing,
    waived: Object.keys(mark.waived ?? {}),
    asked: (mark.asked ?? []).map(({ at, facts }) => ({ at: Date.parse(at), facts })),
    held: isUnreleased(mark),
    ...(mark.due === undefined ? {} : { due: Date.parse(mark.due) }),
    ...(mark.submitted === undefined ? {} : { submitted: Date.parse(mark.submitted) }),
    ...(mark.used === undefined
      ? {}
      : { used: { minutes: mark.used.minutes, since: Date.parse(mark.used.since) } }),
  };
}

async function carryOut(world: World, step: Step): Promise<void> {
  const { request, mark, progress, at, isWaiver } = step;
  const turns = mark.asked?.length ?? 0;
  const said = await tell(world, step);
  const isLeaving = progress.complete && request.status === AWAITING;
  const moved = isLeaving ? await moveOnce(world, request, SUBMITTED, 'move-completed') : { troubles: [] };
  if (progress.complete) await noteCompleted(world, request, { turns, at, isWaiver });
  else if (progress.ask.length > 0) await noteAsked(world, request, { turn: turns + 1, facts: progress.ask });
  await keepMark(world, request, markAfter(mark, progress, at), {
    troubles: [...(said === 'refused' ? (['comment-refused'] as const) : []), ...moved.troubles],
  });
  world.log('intake-progress', { issue: request.id, complete: progress.complete });
}

/** The mark once the request has come this far; `at` is when it was properly submitted, if it is now. */
export function markAfter(mark: Mark, progress: Progress, at: number): Mark {
  const { due, ...promise } = progress.promise;
  const after: Mark = {
    ...mark,
    complete: progress.complete ? 'yes' : 'no',
    missing: progress.missing,
    promise,
    ...(progress.complete ? { submitted: iso(at) } : {}),
    ...(due === undefined ? {} : { due: iso(due) }),
  };
  // From the reply on that led to it: one that comes at once answers it already.
  return withAsk(after, progress.ask, at);
}
