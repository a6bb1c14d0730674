import { inAsciiEyes } from './confusables';
import { parseHost, type Host } from './host';
import { listed } from './lists';
import { lookalikesOf } from './lookalikes';
import { parseAddress, type Address } from './parse-address';
import { localPoses, poses } from './posing';
import { domainOf, domainsAbove } from './registrable-domain';
import { isRole } from './roles';

/** Whose domains are known: a policy's customers, or organisations alone. */
export interface DomainsGiven {
  organizations: readonly { name: string; domains: readonly string[] }[];
  /** The desk's own additions to the lists. */
  addresses?: { free: readonly string[]; disposable: readonly string[] };
}

/** What a desk knows of domains. Made once, asked often: no answer takes longer for a desk with more customers. */
export interface KnownDomains {
  /** The organisation that lists the host or a domain above it. */
  organizationAt(host: Host): string | undefined;
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
    domains.flatMap(hostOf).map((host) => ({ name, host })),
  );
  // Of two with the same domain the map would keep the last.
  const names = new Map(entries.toReversed().map(({ name, host }) => [host.ascii, name]));
  const free = asciiOf(addresses?.free);
  const disposable = asciiOf(addresses?.disposable);
  // Most addresses are settled before anybody asks what they look like.
  const lookalikes = once(() => lookalikesOf(entries.map(({ host }) => host)));

  return {
    organizationAt: (host) =>
      domainsAbove(host.ascii)
        .map((one) => names.get(one))
        .find((one) => one !== undefined),
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
  verdict: 'company' | 'unknown' | 'free' | 'disposable' | 'role' | 'lookalike' | 'invalid';
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
  const organization = known.organizationAt(host);
  if (organization !== undefined)
    return { verdict: isRole(local) ? 'role' : 'company', ...about, organization };
  const provider = known.ownVerdict(host) ?? listed(domainsAbove(host.ascii));
  if (provider !== undefined) return { verdict: provider, ...about };
  const resembles = resembledBy(parsed.address, known);
  if (resembles !== undefined) return { verdict: 'lookalike', ...about, ...resembles };
  return { verdict: isRole(local) ? 'role' : 'unknown', ...about };
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

/** `*.northwind.example` means what `northwind.example` does. */
function hostOf(domain: string): Host[] {
  const host = parseHost(domain.trim().replace(/^\*?\./, ''));
  return typeof host === 'string' ? [] : [host];
}

function asciiOf(domains: readonly string[] = []): ReadonlySet<string> {
  return new Set(domains.flatMap(hostOf).map(({ ascii }) => ascii));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
