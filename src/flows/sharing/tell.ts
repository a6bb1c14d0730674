import { invitedMessage, sharedMessage } from '../../policy/replies/shared';
import { nextEnd } from '../../policy/sharing';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { LOOK_AGAIN } from '../intake/reminder';
import { sayOnce } from '../once';
import { languageFor, zoneFor } from '../reader';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Sharing, Untold } from '../world/sharing';
import { invitedIn } from './invites';
import { noteShared } from './record';

/**
 * Says what was shared last, unless it has been said: to everybody who was let in and what they may do, and to agents
 * which addresses were invited. Answers what is kept then; what is still untold is left to the sweep.
 */
export async function toldOf(
  world: World,
  policy: Policy,
  request: Request,
  sharing: Sharing,
): Promise<Sharing> {
  const { untold } = sharing;
  if (untold === undefined) return sharing;
  await noteShared(world, request, untold);
  const said = [
    await tellAgents(world, policy, request, sharing, untold),
    await tellEverybody(world, policy, request, untold),
  ];
  // What Jira refuses now it would refuse again: the people see the request all the same.
  return said.includes('busy') ? sharing : without(sharing, 'untold');
}

async function tellAgents(world: World, policy: Policy, request: Request, sharing: Sharing, untold: Untold) {
  const addresses = invitedIn(sharing, untold.turn);
  if (addresses.length === 0) return 'done';
  const note = invitedMessage(policy, { byName: untold.by.name, addresses });
  return sayOnce(world, request.id, `invited-${untold.turn}`, note, 'internal');
}

async function tellEverybody(world: World, policy: Policy, request: Request, untold: Untold) {
  const message = sharedMessage(policy, {
    byName: untold.by.name,
    people: await namesOf(world, request, untold.people),
    ...(await wholeOf(world, request, untold.organisation)),
    outside: untold.outside,
    ...(untold.until === undefined ? {} : { until: untold.until }),
    timeZone: await zoneFor(world, policy, request),
    language: languageFor(policy, request.mark),
  });
  return message === undefined ? 'done' : sayOnce(world, request.id, `shared-${untold.turn}`, message);
}

/** By name, those of these accounts that take part now. */
async function namesOf(world: World, request: Request, accountIds: readonly string[]): Promise<string[]> {
  if (accountIds.length === 0) return [];
  const participants = await world.jira.participantsOf(request.key);
  return participants.filter(({ accountId }) => accountIds.includes(accountId)).map(({ name }) => name);
}

async function wholeOf(world: World, request: Request, id: string | undefined) {
  if (id === undefined) return {};
  const organisation = (await world.jira.sharedWith(request.key)).find((one) => one.id === id)?.name;
  return organisation === undefined ? {} : { organisation };
}

/**
 * Notes when the sweep is to look at a request's shares again: soon while something is undone, or when the next ends.
 */
export async function remindOfShares(world: World, sharing: Sharing): Promise<void> {
  const { requestId, untold, byDefault } = sharing;
  const isUndone = untold !== undefined || byDefault === 'begun';
  const at = isUndone ? world.now() + LOOK_AGAIN : nextEnd(sharing.shares);
  if (at === undefined) await world.storage.forget({ kind: 'share', requestId });
  else await world.storage.remind({ kind: 'share', requestId, at });
}
