import { ladderFor } from '../../policy/escalation';
import type { Policy } from '../../policy/schema';
import { climb } from '../escalation';
import { openLadder } from '../escalation/open';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';

/**
 * How the ladder of a request stands whose reporter turned out to be of a company, `mark` being what is known now:
 * people are woken if that company has a right to it and the reporter's private account had none. Safe to run twice.
 */
export async function nowEntitled(
  world: World,
  policy: Policy,
  request: Request,
  mark: Mark,
): Promise<Mark['ladder']> {
  const { ladder, severity, tier, changes } = mark;
  if (ladder !== 'not-entitled' || ladderFor(policy, severity, tier) !== 'starts') return ladder;
  const run = changes?.at(-1)?.number;
  await openLadder(world, policy, request, {
    severity,
    tier,
    from: world.now(),
    ...(run === undefined ? {} : { run }),
  });
  await climb(world, request.id, request);
  return (await world.storage.ladder(request.id))?.state ?? ladder;
}
