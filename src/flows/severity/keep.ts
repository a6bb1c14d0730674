import type { Answer, Refusal } from '../../calls';
import { keptMessage } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { keepMark } from '../intake/mark';
import { standingOf } from '../intake/standing';
import { exclusively, sayOnce } from '../once';
import type { Mark, Request, World } from '../world';
import { noteOutcome } from './fair-use';
import { standingChange } from './standing-change';
import { withSuggestion } from './suggestion';

interface Decision {
  /** The severity that the agent saw and keeps. */
  severity: string;
  /** What was suggested instead, as the agent saw it. */
  suggested: string;
  reason: string;
  /** By name. */
  by: string;
}

/**
 * Leaves the severity as it is although another is suggested: nobody is asked about that suggestion again. A customer who
 * had objected is told who decided and why.
 */
export async function keepAsItIs(world: World, requestId: string, kept: Decision): Promise<Answer<null>> {
  const outcome = await exclusively(world, requestId, () => keep(world, requestId, kept));
  return outcome === 'busy' ? { ok: false, refusal: { code: 'try-again' } } : outcome;
}

async function keep(world: World, requestId: string, kept: Decision): Promise<Answer<null>> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request?.mark === undefined || published === undefined) return refuse({ code: 'try-again' });
  const { mark } = request;
  if (mark.severity !== kept.severity)
    return refuse({
      code: 'changed-meanwhile',
      params: { from: kept.severity, to: mark.severity, by: mark.changes?.at(-1)?.by?.name ?? '' },
    });
  const { assessment } = await standingOf(world, published.policy, request, mark);
  if (assessment.suggested !== kept.suggested) return refuse({ code: 'no-longer-suggested' });
  const told = await answerObjection(world, published.policy, { ...request, mark }, kept);
  if (told !== 'done') return refuse({ code: told === 'busy' ? 'try-again' : 'comment-refused' });
  const suggestedNow = withSuggestion(published.policy, mark, assessment);
  const written = await keepMark(world, request, markKept(suggestedNow, kept, world.now()), { troubles: [] });
  if (written.troubles?.includes('edit-refused')) return refuse({ code: 'edit-refused' });
  if (mark.severity === published.policy.severities[0]?.id) await noteOutcome(world, requestId, 'upheld');
  world.log('severity-kept', { issue: requestId, suggested: mark.suggested });
  return { ok: true, data: null };
}

/** Before it is written down: a second try asks whether it was said, not whether it was decided. */
async function answerObjection(
  world: World,
  policy: Policy,
  { id, mark }: Request & { mark: Mark },
  { severity, reason, by }: Decision,
) {
  const latest = standingChange(mark);
  if (latest?.objection === undefined || latest.objection.answered !== undefined) return 'done';
  const language = mark.language ?? policy.language;
  const message = keptMessage(policy, { name: by, severity, why: reason, language });
  return sayOnce(world, id, `kept-${latest.number}`, message);
}

function markKept(mark: Mark, { reason, by }: Decision, now: number): Mark {
  const at = new Date(now).toISOString();
  const { changes } = mark;
  return {
    ...without(mark, 'triage'),
    kept: { suggested: mark.suggested, by, reason, at },
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

function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
