import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import freeEmailDomains from 'free-email-domains';
import { companies } from './lists/companies';
import moreDisposable from './lists/disposable.json';
import moreFree from './lists/free.json';
import { providers, relays } from './providers';

// Together they weigh more than 500 kB: no page imports this file.
const FREE = withoutCompanies([...freeEmailDomains, ...moreFree.domains, ...providers]);
const DISPOSABLE = withoutCompanies([...disposableEmailBlocklist(), ...moreDisposable.domains]);
const RELAYS: ReadonlySet<string> = new Set(relays);

/**
 * The verdict of the lists on a host, given with the domains above it. What is below a disposable domain or a relay is
 * as they are; below a free provider are its own people, too, so there nothing is said.
 */
export function listed(domains: readonly string[]): 'free' | 'disposable' | undefined {
  // Some lists call relays disposable.
  if (domains.some((one) => RELAYS.has(one))) return 'free';
  if (domains.some((one) => DISPOSABLE.has(one))) return 'disposable';
  return FREE.has(domains[0] ?? '') ? 'free' : undefined;
}

function withoutCompanies(domains: readonly string[]): ReadonlySet<string> {
  const kept = new Set(domains);
  for (const one of companies) kept.delete(one);
  return kept;
}
