import type { TroubleCode } from '../../calls/shared';
import { once } from '../once';
import type { World } from '../world';
import type { Request } from '../world/request';

/**
 * Moves a request to a status, once for each reason that `effect` names. A workflow without a way there, or with a rule
 * against it, is a trouble.
 */
export async function moveOnce(
  world: World,
  request: Request,
  status: string,
  effect: string,
): Promise<{ state: 'done' | 'busy'; troubles: TroubleCode[] }> {
  if (request.status === status) return { state: 'done', troubles: [] };
  const move = request.moves.find(({ to }) => to === status);
  if (move === undefined) return { state: 'done', troubles: ['no-transition'] };
  const troubles: TroubleCode[] = [];
  const state = await once(world, request.id, effect, {
    isDone: async () => (await world.jira.request(request.id))?.status === status,
    act: async () => {
      if ((await world.jira.move(request.id, move.id)) === 'moved') return 'done';
      troubles.push('move-refused');
      return 'undone';
    },
  });
  return { state, troubles };
}
