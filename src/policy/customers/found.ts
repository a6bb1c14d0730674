import type { Policy } from '../schema';
import { judgeAddress, knownDomains } from './address';
import { NOT_SHOWN, type Found } from './admission';

/** What addresses come to at a desk; undefined is one that Jira does not show. */
export function finderFor({ customers }: Pick<Policy, 'customers'>): (address: string | undefined) => Found {
  const known = knownDomains(customers);
  return (address = '') => {
    if (address.trim() === '') return NOT_SHOWN;
    const { verdict, organization, resembles } = judgeAddress(address, known);
    return {
      standing: verdict,
      ...(organization === undefined ? {} : { organisation: organization }),
      ...(resembles === undefined ? {} : { resembles }),
    };
  };
}

/** What one address comes to at a desk. */
export function foundAt(policy: Pick<Policy, 'customers'>, address: string | undefined): Found {
  return finderFor(policy)(address);
}

/**
 * What the owner of an address is told that it came to: of a look-alike the same as of any company that is not listed.
 * `admissionOf` treats both alike, for the same reason.
 */
export function asOwnerReads(found: Found): Found {
  return found.standing === 'lookalike' ? { standing: 'unknown' } : found;
}

/**
 * What anybody may know of an address: whether it looks like a company's. It is judged as if the desk had no customers,
 * so that neither the answer nor the time it takes can tell who is one.
 */
export function looksOf(
  { customers }: Pick<Policy, 'customers'>,
  address: string,
): 'company' | 'free' | 'disposable' | 'no-address' {
  const { verdict } = judgeAddress(address, knownDomains({ ...customers, organizations: [] }));
  if (verdict === 'free' || verdict === 'disposable') return verdict;
  return verdict === 'invalid' ? 'no-address' : 'company';
}
