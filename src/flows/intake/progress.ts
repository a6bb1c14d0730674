import { decideProgress, type Progress } from '../../policy/progress';
import type { Policy } from '../../policy/schema';
import { AWAITING, SUBMITTED } from '../../policy/status';
import { finishCarrying } from '../customers/carrying';
import { nowRegistered } from '../customers/now-registered';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { withChange, type Change, type FormAnswers } from './change';
import { withAsk, keepMark, wasRefused } from './mark';
import { moveOnce } from './move';
import { knownOf, nextStep, type Step } from './next-step';
import { noteAsked, noteCompleted, noteWaived } from './record';
import { remindOf } from './reminder';
import { tell } from './tell';
import { textWith } from './text';
import { iso } from '../../policy/iso';

export type Progressed = 'complete' | 'further' | 'unchanged' | 'busy' | 'refused';

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
    if (change.waived !== undefined && !(await isKept(world, step))) return 'refused';
    await noteWaived(world, step.request, change);
    await carryOut(world, step);
    return step.progress.complete ? 'complete' : 'further';
  });
  if (progressed !== 'busy') await world.storage.forget({ kind: 'intake', requestId: request.id });
  return progressed;
}

/** Nobody is told of a waiver, nor is it on record, before Jira has taken it. */
async function isKept(world: World, { request, mark }: Step): Promise<boolean> {
  return !wasRefused(await keepMark(world, request, mark, { troubles: [] }));
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
