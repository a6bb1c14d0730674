import { parse } from 'tldts';
import type { Host } from './host';

const AS_READ = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
} as const;

/** A domain that somebody registered: its own name and the public ending below which it was registered. */
export interface RegistrableDomain {
  /** `northwind` of `mail.northwind.co.za`. */
  name: string;
  /** `co.za` of `mail.northwind.co.za`. */
  ending: string;
}

/**
 * The registrable domain by the public suffix list, private endings such as `github.io` and `uk.com` among them: below
 * these, strangers register side by side. Undefined for a host that is itself an ending. In the letters given.
 */
export function registrableDomain(host: string): RegistrableDomain | undefined {
  const { domainWithoutSuffix, publicSuffix } = parse(host, AS_READ);
  if (domainWithoutSuffix === null || domainWithoutSuffix === '' || publicSuffix === null) return undefined;
  return { name: domainWithoutSuffix, ending: publicSuffix };
}

/** The registrable domain of an address as one text, in the form in which it was written. */
export function domainOf(host: Host): string | undefined {
  const domain = registrableDomain(host.written);
  return domain && `${domain.name}.${domain.ending}`;
}

/**
 * The host and each domain above it, longest first, down to the registrable one: `a.mail.northwind.example` gives
 * itself, `mail.northwind.example` and `northwind.example`. An ending such as `co.za` or `uk.com` gives itself alone,
 * and is above nothing: what stands on a list says nothing about strangers below it.
 */
export function domainsAbove(host: string): string[] {
  const domain = parse(host, AS_READ).domain ?? host;
  const above = host.slice(0, host.length - domain.length).split('.');
  return above.map((_, index) => [...above.slice(index, -1), domain].join('.'));
}
