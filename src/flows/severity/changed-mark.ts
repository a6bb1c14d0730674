import { iso } from '../../policy/iso';
import { decideReclassified, type Reclassified } from '../../policy/reclassified';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { withAsk } from '../intake/mark';
import { knownOf } from '../intake/next-step';
import { assessedAgain } from '../intake/standing';
import { textNow } from '../intake/text';
import type { World } from '../world';
import type { Mark, Request, SeverityChange } from '../world/request';
import { withSuggestion } from './suggestion';
import type { Wish } from './wish';

/** As many as fit into an issue property beside the rest. */
const CHANGES_KEPT = 12;

/** The mark once the change is made. */
export async function markOnceChanged(
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
