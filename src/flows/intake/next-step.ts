import { decideProgress, type Progress } from '../../policy/progress';
import type { Policy } from '../../policy/schema';
import { isUnreleased } from '../customers/held';
import type { World } from '../world';
import type { Mark, MarkedRequest, Request } from '../world/request';
import { withChange, type Change } from './change';
import { repliesOf, textWith } from './text';

/** Whether a request still waits for something that the policy requires, or for its reporter's company address. */
export function isWaiting(request: Request): request is MarkedRequest {
  return request.mark?.complete === 'no' && !request.done;
}

/** How far a request has come, with what is to be kept of it. */
export interface Step {
  policy: Policy;
  request: Request;
  mark: Mark;
  progress: Progress;
  at: number;
  /** An agent goes on without the rest; the customer has said nothing that could be thanked for. */
  isWaiver: boolean;
}

/** How far the request has come; undefined where nothing is new. */
export async function nextStep(world: World, request: Request, change: Change): Promise<Step | undefined> {
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
  if (!isNew && !decided.complete && isSame(decided.missing, mark.missing)) return undefined;
  const progress = change.waived === undefined ? decided : { ...decided, ask: [] };
  return { policy, request, mark, progress, at, isWaiver: change.waived !== undefined };
}

/** A policy published since may need another fact in place of one that was answered. */
function isSame(missing: readonly string[], before: readonly string[]): boolean {
  return missing.length === before.length && missing.every((fact) => before.includes(fact));
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
