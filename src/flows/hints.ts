import { hintsFor } from '../policy/hints';
import { requestTypeOf } from '../policy/request-types';
import type { Policy } from '../policy/schema';
import { errorName } from './error-name';
import type { World } from './world';
import type { KeptHints, Portal } from './world/jira';

/**
 * Brings the hints on a project's create forms in line with its policy: one set for each request type that the policy
 * feeds from the portal, none for the others. Doing it again changes nothing. Never throws, since a policy is as good
 * without hints: what Jira refuses is logged as `hints-refused` and tried again at the next publishing.
 */
export async function syncHints(world: World, projectId: string, policy: Policy): Promise<void> {
  const refused = (error: unknown) => {
    world.log('hints-refused', { projectId, error: errorName(error) });
  };
  try {
    const portal = await world.jira.portalOf(projectId);
    const kept = await world.jira.hintsOn(portal.portalId);
    const { save, remove } = changes(wantedOn(portal, policy), kept);
    const writes = await Promise.allSettled([
      ...save.map((hints) => world.jira.saveHints(hints)),
      ...remove.map(({ id }) => world.jira.removeHints(id)),
    ]);
    for (const write of writes) if (write.status === 'rejected') refused(write.reason);
  } catch (error) {
    refused(error);
  }
}

type WantedHints = Omit<KeptHints, 'id'>;

function wantedOn({ portalId, requestTypes }: Portal, policy: Policy): WantedHints[] {
  return requestTypes.flatMap(({ id, name }) => {
    const type = requestTypeOf(policy, { requestType: name, channel: 'portal' });
    if (type?.channels.includes('portal') !== true) return [];
    return [{ portalId, requestTypeId: id, data: JSON.stringify(hintsFor(type)) }];
  });
}

/**
 * What turns the kept hints into the wanted ones. Of two sets on one form, from two people publishing at once, one
 * stays.
 */
function changes(
  wanted: WantedHints[],
  kept: KeptHints[],
): { save: (WantedHints & { id?: string })[]; remove: KeptHints[] } {
  const firstOn = (requestTypeId: string) => kept.find((one) => one.requestTypeId === requestTypeId);
  const isWanted = ({ requestTypeId }: KeptHints) =>
    wanted.some((one) => one.requestTypeId === requestTypeId);
  return {
    save: wanted.flatMap((one) => {
      const before = firstOn(one.requestTypeId);
      if (before === undefined) return [one];
      return before.data === one.data ? [] : [{ ...one, id: before.id }];
    }),
    remove: kept.filter((one) => firstOn(one.requestTypeId) !== one || !isWanted(one)),
  };
}
