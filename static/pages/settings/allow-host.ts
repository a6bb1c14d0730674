import { permissions } from '@forge/bridge';
import { EgressType } from '@forge/egress';

const GROUP = 'webhook';

/**
 * Has Atlassian ask the admin whether the app may send to this domain (`https://host`), unless that was allowed
 * before. False when the admin does not agree, may not decide it, or no further host is allowed. Hosts allowed for
 * other projects of the site stay.
 */
export async function allowHost(domain: string, description: string): Promise<boolean> {
  try {
    const { results } = await permissions.egress.get({ keys: [GROUP] });
    const allowed = results.flatMap(({ configured }) => configured.map((one) => one.domain));
    if (allowed.includes(domain)) return true;
    // Setting a group replaces it.
    const configured = [...new Set([...allowed, domain])].map((one) => ({
      domain: one,
      type: [EgressType.FetchBackendSide],
    }));
    await permissions.egress.set({ egresses: [{ key: GROUP, description, configured }] });
    return true;
  } catch {
    return false;
  }
}
