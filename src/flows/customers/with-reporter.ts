import { tierOf } from '../../policy/customers';
import { organisationsWith, speaksFor, type Found } from '../../policy/customers/admission';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import type { Mark } from '../world/request';

/**
 * The mark once its reporter's address has come to this, with the rights of their organisations; what the desk has
 * promised stays. `names` are the organisations that Jira says they belong to.
 */
export function withReporter(policy: Policy, mark: Mark, found: Found, names: readonly string[]): Mark {
  const all = organisationsWith(names, found);
  const organisation = speaksFor(policy, all, found);
  return {
    ...without(mark, 'organisation', 'resembles'),
    tier: tierOf(policy, all),
    ...(organisation === undefined ? {} : { organisation }),
    address: found.standing,
    admission: 'allow',
    ...(found.resembles === undefined ? {} : { resembles: found.resembles }),
  };
}
