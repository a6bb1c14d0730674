import type { DrillView, ServiceView, SettingsView } from '../../calls/settings';
import { nextScheduled } from '../../policy/clock/schedule';
import { isUsed, targetsOf } from '../../policy/escalation/reached';
import { serviceNames, type Service } from '../../policy/escalation/services';
import type { Policy } from '../../policy/schema';
import { iso } from '../../policy/iso';
import type { World } from '../world';
import type { Drill } from '../world/drill';
import type { Connection } from '../world/storage';

/** The way of a P1 as an admin sees it: every service, the drill, and what the services need to be told. */
export async function pathView(
  world: World,
  projectId: string,
  policy: Policy | undefined,
): Promise<Pick<SettingsView, 'services' | 'drill' | 'addresses'>> {
  const views = await Promise.all(
    serviceNames.map(async (service) =>
      serviceView(service, policy, await world.storage.connection(projectId, service)),
    ),
  );
  const wish = policy?.escalation.drill;
  const last = await world.storage.drill(projectId);
  return {
    services: views.toSorted((a, b) => Number(b.used) - Number(a.used)),
    ...(wish && {
      drill: {
        ladder: wish.ladder,
        next: iso(nextScheduled(wish, world.now())),
        ...(last && { last: drillView(last) }),
      },
    }),
    addresses: {
      slack: await world.webTriggerUrl('slack-action'),
      phone: `${await world.webTriggerUrl('phone-call')}?desk=${projectId}`,
    },
  };
}

function serviceView(
  service: Service,
  policy: Policy | undefined,
  connection: Connection | undefined,
): ServiceView {
  const targets = targetsOf(policy, service);
  const { values = {}, secrets = [] } = connection ?? {};
  return {
    service,
    connected: connection !== undefined,
    values,
    secrets,
    targets,
    used: isUsed(policy, service),
    ...(connection && standingOf(connection)),
  };
}

function standingOf({ lastWorked, lastFailed }: Connection): Pick<ServiceView, 'lastWorked' | 'lastFailed'> {
  return {
    ...(lastWorked === undefined ? {} : { lastWorked: iso(lastWorked) }),
    ...(lastFailed && { lastFailed: { at: iso(lastFailed.at), why: lastFailed.why } }),
  };
}

function drillView({ startedAt, state, request, links, acknowledged }: Drill): DrillView {
  return {
    startedAt: iso(startedAt),
    state,
    ...(request && { request: request.key }),
    links,
    ...(acknowledged && { acknowledged: { by: acknowledged.byName, at: iso(acknowledged.at) } }),
  };
}
