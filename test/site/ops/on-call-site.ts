import type { RestAnswer } from '../../../site/contracts';
import { PROCESSING } from '../../../site/jsm/ops/alerts';
import { type Site, siteWithDesks } from '../jsm/site-with-desks';

export const OPS = '/jsm/ops/api/v1';

/** An alert to whoever is on call for a P1. */
export const page = {
  message: 'P1: the shop is down',
  alias: 'shop-1',
  priority: 'P1',
  responders: [{ type: 'schedule', id: 'p1-id' }],
};

/** A site whose operations Alex asks as its administrator, as an app does that may impersonate him. */
export interface OnCallSite extends Site {
  get(path: string): Promise<RestAnswer>;
  /** Writes, and waits until that was carried out. */
  post(path: string, body?: unknown): Promise<RestAnswer>;
  /** The alert behind an alias, as the desk keeps it. */
  alerts(): { id: string; alias: string; status: string; acknowledged: boolean; count: number }[];
}

export function onCallSite(): OnCallSite {
  const site = siteWithDesks();
  const alex = site.as('alex');
  return {
    ...site,
    get: (path) => alex('GET', OPS + path),
    async post(path, body) {
      const answer = await alex('POST', OPS + path, body);
      site.wait(PROCESSING);
      site.jsm.processAlerts();
      return answer;
    },
    alerts: () => site.jsm.state.alerts.all(),
  };
}
