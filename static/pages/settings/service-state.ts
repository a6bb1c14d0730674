import type { ServiceView } from '../../../src/calls';

/**
 * How a service stands: `failing`: its last try failed; `missing`: the policy uses it, and it is not connected;
 * `idle`: nobody uses it.
 */
export type ServiceState = 'connected' | 'failing' | 'missing' | 'idle';

export function serviceState({ connected, used, lastWorked, lastFailed }: ServiceView): ServiceState {
  if (!connected) return used ? 'missing' : 'idle';
  const failing = lastFailed !== undefined && !(lastWorked !== undefined && lastWorked > lastFailed.at);
  return failing ? 'failing' : 'connected';
}
