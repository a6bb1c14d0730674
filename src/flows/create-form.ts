import type { Answer } from '../calls/answer';
import type { CreateFormView } from '../calls/create';
import { mainOrganisation, termsOf, tierOf } from '../policy/customers';
import { publicPart } from '../policy/schema';
import { fairUseOf } from './severity/fair-use';
import type { World } from './world';

/** The create panel's questions and promises. The customer learns what the desk publishes and nothing about others. */
export async function loadCreateForm(
  world: World,
  place: { portalId: string; requestTypeId: string },
  accountId: string,
): Promise<Answer<CreateFormView>> {
  const portal = await world.jira.portal(place.portalId, place.requestTypeId);
  if (portal === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  const published = await world.storage.policy(portal.projectId);
  if (published === undefined) return { ok: false, refusal: { code: 'no-policy' } };
  const { policy } = published;
  const organisations = await world.jira.organizationsOf(accountId);
  const own = mainOrganisation(policy, organisations);
  const fairUse = await fairUseOf(world, policy, portal.projectId, own);
  return {
    ok: true,
    data: {
      policy: publicPart(policy),
      requestType: portal.requestType,
      terms: termsOf(policy, tierOf(policy, organisations)),
      ...(fairUse === undefined ? {} : { fairUse }),
    },
  };
}
