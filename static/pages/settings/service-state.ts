import type { ServiceView } from '../../../src/calls';

/**
 * How a service stands: `failing`: its last try failed; `missing`: the policy uses it, and it is not connected;
 * `ready`: it works without being connected; `idle`: nobody uses it.
 */
export type ServiceState = 'connected' | 'failing' | 'missing' | 'ready' | 'idle';

export function serviceState(view: ServiceView): ServiceState {
  const { service, connected, used, lastWorked, lastFailed } = view;
  const failing = lastFailed !== undefined && !(lastWorked !== undefined && lastWorked > lastFailed.at);
  if (failing) return 'failing';
  // Jira sends mail by itself.
  if (service === 'email') return 'ready';
  if (connected) return 'connected';
  return used ? 'missing' : 'idle';
}
