import type { Found } from '../../policy/customers/admission';
import { foundAt } from '../../policy/customers/found';
import type { Policy } from '../../policy/schema';
import { errorName } from '../error-name';
import type { World } from '../world';

/**
 * What a desk makes of an account's address. The app asks, since Jira tells addresses to apps alone; one that Jira does
 * not show, or not just now, is not guessed.
 */
export async function foundOf(world: World, policy: Policy, accountId: string): Promise<Found> {
  return foundAt(policy, await addressOf(world, accountId));
}

/** An account's address, to be judged and forgotten; undefined where Jira does not show it, or not just now. */
export async function addressOf(world: World, accountId: string): Promise<string | undefined> {
  if (accountId === '') return undefined;
  try {
    return await world.jira.addressOf(accountId);
  } catch (error) {
    world.log('customers-address-unknown', { error: errorName(error) });
    return undefined;
  }
}
