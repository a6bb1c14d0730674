import type { Answer } from '../calls/answer';
import type { CreateFormView } from '../calls/create';
import { termsOf, tierOf } from '../policy/customers';
import {
  admissionOf,
  neverWaits,
  organisationsWith,
  speaksFor,
  type Found,
} from '../policy/customers/admission';
import { ladderFor } from '../policy/escalation';
import { publicPart } from '../policy/public';
import { signUpOf } from '../policy/replies/address';
import type { Policy } from '../policy/schema';
import { foundOf } from './customers/found-of';
import { refused } from './refused';
import { fairUseOf } from './severity/fair-use';
import type { World } from './world';

/**
 * The create panel's questions and promises, in the reader's language. The customer learns what the desk publishes and
 * nothing about others.
 */
export async function loadCreateForm(
  world: World,
  place: { portalId: string; requestTypeId: string },
  accountId: string,
  language?: string,
): Promise<Answer<CreateFormView>> {
  const portal = await world.jira.portal(place.portalId, place.requestTypeId);
  if (portal === undefined) return refused('request-gone');
  const published = await world.storage.policy(portal.projectId);
  if (published === undefined) return refused('no-policy');
  const { policy } = published;
  const [memberships, found] = await Promise.all([
    world.jira.organizationsOf(accountId),
    foundOf(world, policy, accountId),
  ]);
  const organisations = organisationsWith(memberships, found);
  const own = speaksFor(policy, organisations, found);
  const tier = tierOf(policy, organisations);
  const fairUse = await fairUseOf(world, policy, portal.projectId, own);
  return {
    ok: true,
    data: {
      policy: publicPart(policy),
      requestType: portal.requestType,
      terms: termsOf(policy, tier),
      pagesNobody: severitiesWhere(policy, (id) => ladderFor(policy, id, tier) === 'not-entitled'),
      ...(fairUse === undefined ? {} : { fairUse }),
      ...admissionView(policy, found, portal.requestType, language),
    },
  };
}

/** The severity is still to be chosen, so that what would hold the request is told; a P1 is sent on all the same. */
function admissionView(
  policy: Policy,
  found: Found,
  requestType: string,
  language: string | undefined,
): Pick<CreateFormView, 'admission'> {
  const admission = admissionOf(policy, found, { requestType });
  if (admission === 'allow') return {};
  const neverWaiting = severitiesWhere(policy, (id) => neverWaits(policy, id));
  return { admission: { admission, signUp: signUpOf(policy, language), neverWaiting } };
}

function severitiesWhere({ severities }: Policy, holds: (id: string) => boolean): string[] {
  return severities.map(({ id }) => id).filter(holds);
}
