import type { Answer } from '../../calls/answer';
import type { DeskProfile, ProfileView } from '../../calls/people';
import { responseUnder } from '../../policy/clock/running';
import { targetInWords, targetOf } from '../../policy/clock/target';
import { entitledTo, termsOf, tierOf } from '../../policy/customers';
import { admissionOf, organisationsWith } from '../../policy/customers/admission';
import { asOwnerReads, foundAt } from '../../policy/customers/found';
import { signUpOf } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { translation } from '../../policy/translation';
import type { World } from '../world';
import { addressOf } from './found-of';

/** How the desks know the caller: what Jira says of their own account, and nothing of anybody else. */
export async function loadProfile(
  world: World,
  accountId: string,
  language?: string,
): Promise<Answer<ProfileView>> {
  const [address, organisations, desks] = await Promise.all([
    addressOf(world, accountId),
    world.jira.organizationsOf(accountId),
    world.jira.callersDesks(),
  ]);
  const profiles = await Promise.all(
    desks.map(async ({ projectId, name: desk }) => {
      const published = await world.storage.policy(projectId);
      return published && deskProfile(published.policy, { desk, address, organisations, language });
    }),
  );
  return {
    ok: true,
    data: {
      ...(address === undefined ? {} : { address }),
      organisations,
      desks: profiles.filter((profile) => profile !== undefined),
    },
  };
}

interface About {
  /** The desk's name. */
  desk: string;
  address: string | undefined;
  organisations: string[];
  language: string | undefined;
}

function deskProfile(policy: Policy, { desk, address, organisations, language }: About): DeskProfile {
  const found = asOwnerReads(foundAt(policy, address));
  const tier = tierOf(policy, organisationsWith(organisations, found));
  const known = policy.customers.tiers.find(({ id }) => id === tier);
  const told = (text: string) => translation(policy, text, language);
  return {
    name: desk,
    standing: found.standing,
    admission: admissionOf(policy, found),
    signUp: signUpOf(policy, language),
    tier: {
      name: told(known?.name ?? tier),
      ...(known?.says === undefined ? {} : { says: told(known.says) }),
    },
    wakes: entitledTo(policy, tier, policy.severities[0]?.id ?? '').ladder !== undefined,
    promises: promisesTo(policy, tier, language),
  };
}

function promisesTo(policy: Policy, tier: string, language: string | undefined): DeskProfile['promises'] {
  const terms = termsOf(policy, tier);
  return policy.severities.map(({ id, firstResponse }) => {
    const response = responseUnder(policy, firstResponse, terms);
    const target = targetOf(response);
    return {
      ...target,
      severity: id,
      target: targetInWords(target, language, policy.language),
      guaranteed: response.promise === 'guaranteed',
    };
  });
}
