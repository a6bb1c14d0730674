import { shareEndedMessage } from '../../policy/replies/shared';
import type { Policy } from '../../policy/schema';
import { sayOnce } from '../once';
import { languageFor } from '../reader';
import type { World } from '../world';
import type { Organisation } from '../world/jira';
import type { Request } from '../world/request';
import type { Share } from '../world/sharing';
import { seenNow } from './circle';
import { letsSee } from './end';

/** Shares whose time is over, and those that stay. */
interface Ended {
  over: Share[];
  rest: Share[];
  /** Epoch ms. */
  end: number;
}

/**
 * Says on the request whose time is over: once for all that end at the same moment; nothing of what somebody has ended
 * in Jira meanwhile.
 */
export async function sayEnded(
  world: World,
  policy: Policy,
  request: Request,
  { over, rest, end }: Ended,
): Promise<'done' | 'busy' | 'refused'> {
  const message = shareEndedMessage(policy, {
    people: await losing(world, request, over, rest),
    organisations: over.flatMap(({ ended }) => ended ?? []),
    outside: over.some(({ invited }) => invited !== undefined),
    language: languageFor(policy, request.mark),
  });
  return message === undefined ? 'done' : sayOnce(world, request.id, `share-ended-${end}`, message);
}

/** By name, those let in by name who take part now and will not see the request in another way. */
async function losing(world: World, request: Request, over: Share[], rest: Share[]): Promise<string[]> {
  const named = over.filter(({ kind, invited }) => kind === 'person' && invited === undefined);
  if (named.length === 0) return [];
  const { participants, sharedWith } = await seenNow(world, request.key);
  const names: string[] = [];
  for (const { accountId, name } of participants) {
    const isOver = named.some(({ id }) => id === accountId) && !letsSee(rest, accountId);
    if (isOver && !(await isMemberOf(world, accountId, sharedWith))) names.push(name);
  }
  return names;
}

async function isMemberOf(world: World, accountId: string, organisations: Organisation[]): Promise<boolean> {
  if (organisations.length === 0) return false;
  const own = await world.jira.membershipsOf(accountId);
  return own.some(({ id }) => organisations.some((one) => one.id === id));
}
