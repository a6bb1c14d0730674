import { EgressFilteringService } from '@forge/egress';
import type { ConfiguredEgress, Manifest, Outside } from '../contracts';
import type { Journal } from './journal';
import { refusal, type ProxyRoute } from './proxy';

interface Parts {
  manifest: Manifest;
  /** What administrators allowed beside the manifest. */
  configured: ConfiguredEgress;
  outside: Outside;
  journal: Journal;
}

/** The app's `fetch`: reaches the outside world where the manifest or an administrator lets it. */
export function egressRoute({ manifest, configured, outside, journal }: Parts): ProxyRoute {
  const backend = manifest.permissions.external?.fetch?.backend ?? [];
  const filter = new EgressFilteringService(
    backend.map((entry) => (typeof entry === 'string' ? entry : entry.address)),
  );
  return {
    route: /^\/egress$/,
    answer: ({ method, target, headers, body }) => {
      if (!filter.isValidUrl(target) && !configured.allows(new URL(target))) {
        const what = `fetch ${target} is outside permissions.external.fetch.backend and no administrator allowed it`;
        journal.refused('REQUEST_EGRESS_ALLOWLIST_ERR', what);
        return refusal(403, 'REQUEST_EGRESS_ALLOWLIST_ERR', what);
      }
      return outside.fetch({ method, url: target, headers: sentByTheApp(headers), body });
    },
  };
}

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

function sentByTheApp(headers: Record<string, string>): Record<string, string> {
  const sent = Object.entries(headers).filter(
    ([name]) => !name.startsWith('forge-proxy-') && !hopByHop.has(name),
  );
  return Object.fromEntries(sent);
}
