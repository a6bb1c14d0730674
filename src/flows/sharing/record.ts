import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Share, Untold } from '../world/sharing';

/** Records what one sharing came to, once Jira has let in whom it would: how many, and never whom. */
export async function noteShared(world: World, request: Request, untold: Untold): Promise<void> {
  const { turn, by, people, organisation, outside, until } = untold;
  if (people.length === 0 && organisation === undefined && !outside) return;
  await noteDeed(world, request, {
    kind: 'shared',
    effect: `shared-${turn}`,
    by: by.accountId,
    details: { people: people.length, organisation: organisation !== undefined, outside, until },
  });
}

/** Records that the policy's default has let the reporter's organisation see a request. */
export function noteSharedByDefault(world: World, request: Request): Promise<void> {
  return noteDeed(world, request, {
    kind: 'shared',
    effect: 'shared-by-default',
    details: { people: 0, organisation: true, outside: false },
  });
}

/** Records that a share was ended by somebody, or that they left. */
export function noteShareEnded(
  world: World,
  request: Request,
  { kind, how, by }: { kind: Share['kind']; how: 'ended' | 'left'; by: string },
): Promise<void> {
  const effect = `share-ended-${world.now()}-${how}`;
  return noteDeed(world, request, { kind: 'share-ended', effect, by, details: { kind, how } });
}

/** Records that the time of shares was over at `end` (epoch ms). */
export function noteShareOver(
  world: World,
  request: Request,
  { end, count }: { end: number; count: number },
): Promise<void> {
  return noteDeed(world, request, {
    kind: 'share-ended',
    effect: `share-over-${end}`,
    details: { how: 'over', count },
  });
}
