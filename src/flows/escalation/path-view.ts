import type { DrillView, ServiceView, SettingsView } from '../../calls/settings';
import { nextScheduled } from '../../policy/clock/schedule';
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

/** Whom a policy reaches through a service, each once. */
export function targetsOf(policy: Policy | undefined, service: Service): string[] {
  const steps = policy?.escalation.ladders.flatMap((ladder) => ladder.steps) ?? [];
  return [...new Set(steps.filter(({ channel }) => channel === service).map(({ target }) => target))];
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
    used: targets.length > 0 || isGivenToCustomers(service, policy),
    ...(connection && standingOf(connection)),
  };
}

/** Zoom and the telephone stand in no step: the customer is given them. */
function isGivenToCustomers(service: Service, policy: Policy | undefined): boolean {
  const contact = policy?.escalation.contact;
  if (service === 'zoom') return contact?.zoom === true;
  return service === 'phone' && contact?.callCode === true;
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
