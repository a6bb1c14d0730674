import type { Answer } from '../../calls/answer';
import type { ChangeKind } from '../../calls/shared';
import { decideReclassified, type Reclassified } from '../../policy/reclassified';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { withAsk } from '../intake/mark';
import { knownOf } from '../intake/progress';
import { assessedAgain } from '../intake/standing';
import { textNow } from '../intake/text';
import { refused, type Refused } from '../refused';
import type { World } from '../world';
import type { Mark, Request, SeverityChange } from '../world/request';
import { noteOutcome } from './fair-use';
import { inTurn, keepOrRefuse, type Latest } from './in-turn';
import { mayRaise } from './may-raise';
import { remindOfSeverity, settle } from './settle';
import { withSuggestion } from './suggestion';
import { iso } from '../../policy/iso';

/** As many as fit into an issue property beside the rest. */
const CHANGES_KEPT = 12;

/** A change of severity that somebody wants. */
export interface Wish {
  to: string;
  /** The severity they saw; left out by those who only know where to go. */
  from?: string;
  how: ChangeKind;
  by?: SeverityChange['by'];
  /** In the policy's words, or the agent's. */
  why: string;
  /** What was suggested as they saw it: an override settles no other suggestion. */
  seen?: string;
  /** The number of the change that is taken back. */
  takesBack?: number;
}

/**
 * Changes the severity that a request is worked with. One write is the change: our property with the priority. What
 * follows from it (ladder, status, receipt) is read from there, so that it can be done by anyone, later, once. Whoever
 * comes second finds the change made: theirs too if it is the same, otherwise they are told.
 */
export async function changeSeverity(world: World, requestId: string, wish: Wish): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const outcome = await inTurn(world, requestId, (latest) => commit(world, latest, wish));
  if (!outcome.ok) return outcome;
  await settle(world, requestId, noted).catch(() => world.log('severity-settle-later', { issue: requestId }));
  return outcome;
}

async function commit(world: World, { policy, request, mark }: Latest, wish: Wish): Promise<Answer<null>> {
  const refusal = refusalOf(policy, request, mark, wish);
  if (refusal !== undefined) return refusal;
  if (mark.severity === wish.to || isOverruled(policy, mark, wish)) return { ok: true, data: null };
  const after = await changed(world, policy, request, mark, wish);
  const written = await keepOrRefuse(world, request, after, newPriority(policy, request, wish.to));
  if (!written.ok) return written;
  world.log('severity-changed', { issue: request.id, from: mark.severity, to: wish.to, how: wish.how });
  if (mark.chosen === policy.severities[0]?.id)
    await noteOutcome(world, request.id, wish.to === mark.chosen ? 'raised' : 'reclassified');
  return written;
}

/** A person decided while the desk was about to raise by itself. */
function isOverruled(policy: Policy, mark: Mark, { how }: Wish): boolean {
  return how === 'raised' && !mayRaise(policy, mark);
}

/** The priority that stands for the severity, unless the request has it. */
function newPriority(policy: Policy, request: Request, severity: string): { priority?: string } {
  const priority = policy.severities.find(({ id }) => id === severity)?.priority;
  return priority === undefined || priority === request.priority ? {} : { priority };
}

function refusalOf(policy: Policy, request: Request, mark: Mark, wish: Wish): Refused | undefined {
  const { to, from, takesBack } = wish;
  if (!policy.severities.some(({ id }) => id === to)) return refused('unknown-severity', { severity: to });
  if (request.done) return refused('no-longer-waiting');
  const latest = mark.changes?.at(-1);
  if (takesBack !== undefined && latest?.number !== takesBack) return refused('too-late-to-undo');
  if (to === from) return refused('same-severity');
  if (from === undefined || mark.severity === from || mark.severity === to) return undefined;
  const by = latest?.by?.name ?? '';
  return refused('changed-meanwhile', { from, to: mark.severity, by });
}

/** The mark once the change is made. */
async function changed(
  world: World,
  policy: Policy,
  request: Request,
  mark: Mark,
  wish: Wish,
): Promise<Mark> {
  const now = world.now();
  const text = await textNow(world, policy, request, mark);
  const decided = decideReclassified(policy, text, knownOf(mark), { to: wish.to, now });
  const undone = mark.changes?.find(({ number }) => number === wish.takesBack);
  // What has been submitted since runs by its own clock: that there was none is not to be had back.
  const isAsBefore = undone !== undefined && undone.before.submitted === mark.submitted;
  const { due, ...promise } = isAsBefore ? promiseBefore(undone) : decided.promise;
  const assessment = assessedAgain(policy, text, mark);
  const after: Mark = {
    ...without(mark, 'due', 'submitted', 'kept'),
    severity: wish.to,
    complete: decided.complete ? 'yes' : 'no',
    missing: decided.missing,
    promise,
    used: usedAfter(decided),
    ladder: await ladderAfter(world, request, decided, undone !== undefined),
    ...(due === undefined ? {} : { due: iso(due) }),
    ...(decided.submitted === undefined ? {} : { submitted: iso(decided.submitted) }),
    ...keptBy(wish, assessment.suggested, now),
    changes: withChange(mark, wish, { at: iso(now), due, dueBefore: mark.due }),
  };
  return withAsk(withSuggestion(policy, after, assessment), decided.ask, now);
}

function usedAfter({ used }: Reclassified): NonNullable<Mark['used']> {
  return { minutes: used.minutes, since: iso(used.since) };
}

/** Who overrides a suggestion with a reason has decided about it. */
function keptBy({ how, by, why, seen }: Wish, suggested: string, now: number): Pick<Mark, 'kept'> {
  if (how !== 'overridden' || by === undefined || seen !== suggested) return {};
  return { kept: { suggested, by: by.name, reason: why, at: iso(now) } };
}

function promiseBefore({ before }: SeverityChange) {
  return { ...before.promise, ...(before.due === undefined ? {} : { due: Date.parse(before.due) }) };
}

function withChange(
  mark: Mark,
  { to, how, by, why }: Wish,
  { at, due, dueBefore }: { at: string; due: number | undefined; dueBefore: string | undefined },
): SeverityChange[] {
  const earlier = (mark.changes ?? []).map((change) =>
    change.objection === undefined || change.objection.answered !== undefined
      ? change
      : { ...change, objection: { ...change.objection, answered: at } },
  );
  const change: SeverityChange = {
    number: (earlier.at(-1)?.number ?? 0) + 1,
    at,
    from: mark.severity,
    to,
    how,
    ...(by === undefined ? {} : { by }),
    why,
    before: {
      promise: mark.promise,
      ...(dueBefore === undefined ? {} : { due: dueBefore }),
      ...(mark.submitted === undefined ? {} : { submitted: mark.submitted }),
      ...(mark.used === undefined ? {} : { used: mark.used }),
    },
    ...(due === undefined ? {} : { due: iso(due) }),
  };
  return [...earlier, change].slice(-CHANGES_KEPT);
}

/** How the ladder will stand once it has followed: who answered still does where a change is only taken back. */
async function ladderAfter(
  world: World,
  request: Request,
  { ladder }: Reclassified,
  isUndo: boolean,
): Promise<Mark['ladder']> {
  const now = (await world.storage.ladder(request.id))?.state;
  if (ladder === 'starts') return isUndo && now === 'acknowledged' ? now : 'open';
  if (now === 'open') return 'stopped';
  return now ?? ladder;
}
