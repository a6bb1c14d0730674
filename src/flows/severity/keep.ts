import type { Answer } from '../../calls/answer';
import { keptMessage } from '../../policy/replies/receipt';
import { without } from '../../policy/without';
import { standingOf } from '../intake/standing';
import { sayOnce } from '../once';
import { languageFor } from '../reader';
import { refused } from '../refused';
import type { World } from '../world';
import type { Mark } from '../world/request';
import { noteOutcome } from './fair-use';
import { inTurn, keepOrRefuse, type Latest } from './in-turn';
import { standingChange } from './standing-change';
import { withSuggestion } from './suggestion';
import { noteKept } from './record';
import { iso } from '../../policy/iso';

interface Decision {
  /** The severity that the agent saw and keeps. */
  severity: string;
  /** What was suggested instead, as the agent saw it. */
  suggested: string;
  reason: string;
  by: { accountId: string; name: string };
}

/**
 * Leaves the severity as it is although another is suggested: nobody is asked about that suggestion again. A customer
 * who had objected is told who decided and why.
 */
export async function keepAsItIs(world: World, requestId: string, kept: Decision): Promise<Answer<null>> {
  return inTurn(world, requestId, async (latest) => {
    const { policy, request, mark } = latest;
    const { assessment } = await standingOf(world, policy, request, mark);
    const refusal = refusalOf(mark, assessment.suggested, kept);
    if (refusal !== undefined) return refusal;
    const told = await answerObjection(world, latest, kept);
    if (told !== 'done') return refused(told === 'busy' ? 'try-again' : 'comment-refused');
    const now = world.now();
    const after = markKept(withSuggestion(policy, mark, assessment), kept, now);
    const written = await keepOrRefuse(world, request, after);
    if (!written.ok) return written;
    await noteKept(world, request, kept, now);
    if (mark.severity === policy.severities[0]?.id) await noteOutcome(world, requestId, 'upheld');
    world.log('severity-kept', { issue: requestId, suggested: mark.suggested });
    return written;
  });
}

function refusalOf({ severity, changes }: Mark, suggested: string, kept: Decision) {
  if (severity !== kept.severity) {
    const by = changes?.at(-1)?.by?.name ?? '';
    return refused('changed-meanwhile', { from: kept.severity, to: severity, by });
  }
  return suggested === kept.suggested ? undefined : refused('no-longer-suggested');
}

/** Before it is written down: a second try asks whether it was said, not whether it was decided. */
async function answerObjection(
  world: World,
  { policy, request: { id }, mark }: Latest,
  { severity, reason, by }: Decision,
) {
  const latest = standingChange(mark);
  if (latest?.objection === undefined || latest.objection.answered !== undefined) return 'done';
  const language = languageFor(policy, mark);
  const message = keptMessage(policy, { name: by.name, severity, why: reason, language });
  return sayOnce(world, id, `kept-${latest.number}`, message);
}

function markKept(mark: Mark, { reason, by }: Decision, now: number): Mark {
  const at = iso(now);
  const { changes } = mark;
  return {
    ...without(mark, 'triage'),
    kept: { suggested: mark.suggested, by: by.name, reason, at },
    ...(changes === undefined
      ? {}
      : {
          changes: changes.map((change) =>
            change.objection === undefined
              ? change
              : { ...change, objection: { answered: at, ...change.objection } },
          ),
        }),
  };
}
