import { inAsciiEyes } from './confusables';
import { readDomain, type Host } from './host';
import { listed } from './lists';
import { lookalikesOf } from './lookalikes';
import { parseAddress, type Address } from './parse-address';
import { localPoses, poses } from './posing';
import { domainOf, domainsAbove } from './registrable-domain';
import { isRole } from './roles';
import type { Verdict } from './standing';

/** Whose domains are known: a policy's customers, or organisations alone. */
export interface DomainsGiven {
  organizations: readonly { name: string; domains: readonly string[] }[];
  /** The desk's own additions to the lists. */
  addresses?: { free: readonly string[]; disposable: readonly string[] };
}

/** What a desk knows of domains. Made once, asked often: no answer takes longer for a desk with more customers. */
export interface KnownDomains {
  /** The organisations that list the host or a domain above it, the one with the nearest domain first. */
  organizationsAt(host: Host): string[];
  /** What the desk's own lists call the host or a domain above it. */
  ownVerdict(host: Host): 'free' | 'disposable' | undefined;
  /** The organisation's domain that the host was made to look like. */
  resembled(host: Host): string | undefined;
}

/**
 * Indexes the domains of a desk's customers. Where two organisations list one domain, the first has it. What is no
 * domain is left out. An ending such as `co.za` speaks for itself alone, not for everybody below it.
 */
export function knownDomains({ organizations, addresses }: DomainsGiven): KnownDomains {
  const entries = organizations.flatMap(({ name, domains }) =>
    hostsOf(domains).map((host) => ({ name, host })),
  );
  const listing = Map.groupBy(entries, ({ host }) => host.ascii);
  const free = new Set(hostsOf(addresses?.free).map(({ ascii }) => ascii));
  const disposable = new Set(hostsOf(addresses?.disposable).map(({ ascii }) => ascii));
  // Most addresses are settled before anybody asks what they look like.
  const lookalikes = once(() => lookalikesOf(entries.map(({ host }) => host)));

  return {
    organizationsAt(host) {
      const nearestFirst = domainsAbove(host.ascii).flatMap((one) => listing.get(one) ?? []);
      return [...new Set(nearestFirst.map(({ name }) => name))];
    },
    ownVerdict(host) {
      const domains = domainsAbove(host.ascii);
      if (domains.some((one) => disposable.has(one))) return 'disposable';
      return domains.some((one) => free.has(one)) ? 'free' : undefined;
    },
    resembled: (host) => lookalikes().resembled(host),
  };
}

/** What an address comes to. */
export interface AddressJudgement {
  /**
   * company: at a known organisation's domain; unknown: at a domain of which nothing is known; free: at a provider that
   * gives addresses to anybody; disposable: at one that throws them away; role: a team's, at a company's or an unknown
   * domain; lookalike: made to pass for another; invalid: no address at all.
   */
  verdict: Verdict;
  /** The registrable domain in lower case, in the letters in which it was written; none where the host is an ending. */
  domain?: string;
  /** The known organisation at whose domain the address is. */
  organization?: string;
  /** The known domain, or else the domain in ASCII, for which a look-alike is meant to pass. */
  resembles?: string;
}

/**
 * Judges one address. What a desk says of a domain beats every list: its customers' domains first, since a false "free"
 * is worse than a missed one, then its own lists. Lists beat resemblance, since a provider that is named needs no
 * guess. A role is told last, since whoever has `info@` at a free provider has a free address.
 */
export function judgeAddress(address: string, known: KnownDomains): AddressJudgement {
  const parsed = parseAddress(address);
  if (!parsed.ok) return { verdict: 'invalid' };
  const { local, host } = parsed.address;
  const domain = domainOf(host);
  const about = domain === undefined ? {} : { domain };
  const [organization] = known.organizationsAt(host);
  if (organization !== undefined)
    return { verdict: isRole(local) ? 'role' : 'company', ...about, organization };
  const provider = known.ownVerdict(host) ?? listed(domainsAbove(host.ascii));
  if (provider !== undefined) return { verdict: provider, ...about };
  const resembles = resembledBy(parsed.address, known);
  if (resembles !== undefined) return { verdict: 'lookalike', ...about, ...resembles };
  return { verdict: isRole(local) ? 'role' : 'unknown', ...about };
}

/** The known organisations at whose domains an address is, the nearest domain's first; none for what is no address. */
export function organizationsAt(address: string, known: KnownDomains): string[] {
  const parsed = parseAddress(address);
  return parsed.ok ? known.organizationsAt(parsed.address.host) : [];
}

/** For which domain an address is meant to pass; empty where it poses, and for what cannot be said. */
function resembledBy({ local, host }: Address, known: KnownDomains): { resembles?: string } | undefined {
  const resembles = known.resembled(host);
  if (resembles !== undefined) return { resembles };
  if (poses(host.unicode)) return inAscii(host);
  return localPoses(local) ? {} : undefined;
}

function inAscii(host: Host): { resembles?: string } {
  const seen = inAsciiEyes(domainOf({ ...host, written: host.unicode }) ?? host.unicode);
  return /^[a-z0-9.-]+$/.test(seen) ? { resembles: seen } : {};
}

function hostsOf(domains: readonly string[] = []): Host[] {
  return domains.flatMap((domain) => readDomain(domain) ?? []);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
