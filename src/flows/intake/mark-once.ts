import type { TroubleCode } from '../../calls/shared';
import type { Decision } from '../../policy/received';
import type { Policy } from '../../policy/schema';
import { once } from '../once';
import { withSuggestion } from '../severity/suggestion';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { keepMark, markOf, withAsk } from './mark';

/**
 * Marks a request that is taken in, once; `done` where somebody has. Whoever comes second, however late, must not write
 * over what has happened to the request since.
 */
export async function markOnce(
  world: World,
  policy: Policy,
  request: Request,
  decision: Decision,
  troubles: TroubleCode[],
): Promise<Mark | 'done' | 'busy'> {
  // It was written once; `once` would leave it as somebody else wrote over it.
  if (request.markIsUnreadable) return markIt(world, policy, request, decision, troubles);
  const written: Mark[] = [];
  const state = await once(world, request.id, 'mark', {
    isDone: async () => (await world.jira.request(request.id))?.mark !== undefined,
    act: async () => {
      written.push(await markIt(world, policy, request, decision, troubles));
      return 'done';
    },
  });
  return written[0] ?? state;
}

/** Marks the request with how its ladder stands; once more if somebody answered in that very moment. */
async function markIt(
  world: World,
  policy: Policy,
  request: Request,
  decision: Decision,
  troubles: TroubleCode[],
): Promise<Mark> {
  const stateOf = async () => (await world.storage.ladder(request.id))?.state;
  const priority = policy.severities.find(({ id }) => id === decision.severity)?.priority;
  const before = decision.ladder === 'starts' ? await stateOf() : undefined;
  const taken = withAsk(markOf(request, decision, before), decision.ask, decision.asOf);
  const mark = withSuggestion(policy, taken, decision.assessment);
  const kept = await keepMark(world, request, mark, {
    troubles,
    ...(priority === undefined ? {} : { priority }),
  });
  const after = before === 'open' ? await stateOf() : before;
  if (after === undefined || after === before) return kept;
  const latest = { ...kept, ladder: after };
  await world.jira.mark(request.id, latest);
  return latest;
}
