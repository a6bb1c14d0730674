import type { ServiceView } from '../../../src/calls/settings';
import { type Service, stepChannels } from '../../../src/policy/escalation/services';

/**
 * How a service stands: `failing`: its last try failed; `missing`: the policy pages through it, and it is not
 * connected; `wanted`: the policy uses it, and a P1 is paged without it; `ready`: it works without being connected;
 * `idle`: nobody uses it.
 */
export type ServiceState = 'connected' | 'failing' | 'missing' | 'wanted' | 'ready' | 'idle';

export function serviceState(view: ServiceView): ServiceState {
  const { service, connected, used, lastWorked, lastFailed } = view;
  const failing = lastFailed !== undefined && !(lastWorked !== undefined && lastWorked > lastFailed.at);
  if (failing) return 'failing';
  // Jira sends mail by itself.
  if (service === 'email') return 'ready';
  if (connected) return 'connected';
  if (!used) return 'idle';
  return pages(service) ? 'missing' : 'wanted';
}

function pages(service: Service): boolean {
  return stepChannels.some((channel) => channel === service);
}
