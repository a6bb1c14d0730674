import { permissions } from '@forge/bridge';
import { EgressType } from '@forge/egress';

const GROUP = 'webhook';

/**
 * Has Atlassian ask the admin whether the app may send to this origin (`https://host`), unless that was allowed
 * before. False when the admin does not agree, may not decide it, or no further host is allowed. Hosts allowed for
 * other projects of the site stay.
 */
export async function allowHost(origin: string, description: string): Promise<boolean> {
  try {
    const { results } = await permissions.egress.get({ keys: [GROUP] });
    const allowed = results.flatMap(({ configured }) => configured.map(({ domain }) => domain));
    if (allowed.includes(origin)) return true;
    const configured = [...new Set([...allowed, origin])].map((domain) => ({
      domain,
      type: [EgressType.FetchBackendSide],
    }));
    await permissions.egress.set({ egresses: [{ key: GROUP, description, configured }] });
    return true;
  } catch {
    return false;
  }
}
