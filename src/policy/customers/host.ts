import { decodePunycode } from './punycode';

/** The part of an address behind the @, in lower case. */
export interface Host {
  /** As mail carries it, with `xn--` where a label has letters beyond ASCII. Two hosts are one when these are equal. */
  ascii: string;
  /** As people read it. */
  unicode: string;
  /** The one of the two that was written. */
  written: string;
}

/** Why a text is no host: a key for a sentence. */
export type HostFault =
  'domain-missing' | 'domain-dots' | 'domain-characters' | 'domain-too-long' | 'domain-ending';

const ASCII_LABELS = /^[a-z0-9.-]+$/;
/** In ASCII a host has letters, digits and hyphens (RFC 1123 §2.1); what else ASCII has would steer a URL. */
const NEVER = /[^A-Za-z0-9.\-\u0080-\u{10FFFF}]/u;
/** The registries give out two letters and more, no digits (RFC 3696 §2). */
const ENDING = /^(?:[a-z]{2,}|xn--.+)$/;
const MAX_HOST = 253;
const MAX_LABEL = 63;

/**
 * Reads a host by RFC 1123 and, beyond ASCII, by UTS #46. Refuses one without a dot, with a trailing dot, with labels
 * over 63 or over 253 characters in all (RFC 1035 §2.3.4), and one whose last label is no ending.
 */
export function parseHost(text: string): Host | HostFault {
  if (text === '') return 'domain-missing';
  const ascii = toAscii(text);
  if (ascii === undefined) return 'domain-characters';
  const fault = faultOf(ascii);
  if (fault !== undefined) return fault;
  if (!ascii.includes('xn--')) return { ascii, unicode: ascii, written: ascii };
  const unicode = toUnicode(ascii);
  if (unicode === undefined) return 'domain-characters';
  return { ascii, unicode, written: ASCII_LABELS.test(text.toLowerCase()) ? ascii : unicode };
}

/**
 * The host of a domain as a policy lists it; undefined where it is none. `*.northwind.example` means what
 * `northwind.example` does, since whoever has a domain has what is below it.
 */
export function readDomain(listed: string): Host | undefined {
  const host = parseHost(listed.trim().replace(/^\*?\./, ''));
  return typeof host === 'string' ? undefined : host;
}

function toAscii(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (ASCII_LABELS.test(lower) && !lower.includes('xn--')) return lower;
  if (NEVER.test(text)) return undefined;
  try {
    const { hostname } = new URL(`http://${text}`);
    return ASCII_LABELS.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(ascii: string): HostFault | undefined {
  const labels = ascii.split('.');
  if (labels.includes('')) return 'domain-dots';
  if (labels.some((label) => !isLabel(label))) return 'domain-characters';
  if (ascii.length > MAX_HOST || labels.some((label) => label.length > MAX_LABEL)) return 'domain-too-long';
  // "1.2.3.4" and "localhost" are names of machines, not of domains.
  return labels.length < 2 || !ENDING.test(labels.at(-1) ?? '') ? 'domain-ending' : undefined;
}

/** Hyphens stand neither first nor last, nor third and fourth but in `xn--` (RFC 5891 §4.2.3.1). */
function isLabel(label: string): boolean {
  return !/^-|-$|^(?!xn)..--/.test(label);
}

function toUnicode(ascii: string): string | undefined {
  const labels = ascii.split('.').map((one) => (one.startsWith('xn--') ? decodePunycode(one.slice(4)) : one));
  return labels.includes(undefined) ? undefined : labels.join('.');
}
