import type { Operation } from './frames';

interface Destination {
  url?: string;
  target?: string;
  issueKey?: string;
  projectKey?: string;
  type?: 'same-tab' | 'new-tab';
}

/** Where `router` takes the person, and the address of a target. */
export function routerOperations(): Record<string, Operation> {
  return {
    navigate(payload) {
      const destination = payload as Destination;
      const address = addressOf(destination);
      if (destination.type === 'new-tab') window.open(address, '_blank', 'noopener');
      else location.assign(address);
    },
    getUrl: (payload) => addressOf(payload as Destination),
  };
}

function addressOf({ url, target, issueKey = '', projectKey = '' }: Destination): string {
  if (url !== undefined) return webAddress(url);
  if (target === 'issue') return new URL(`/browse/${encodeURIComponent(issueKey)}`, location.origin).href;
  if (target === 'projectSettingsDetails') {
    return new URL(`/settings/${encodeURIComponent(projectKey)}`, location.origin).href;
  }
  throw new Error(`The local desk does not model the navigation target "${target ?? ''}".`);
}

function webAddress(url: string): string {
  const address = new URL(url, location.origin);
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(address.protocol)) {
    throw new Error(`A module cannot lead to ${address.protocol} addresses.`);
  }
  return address.href;
}
