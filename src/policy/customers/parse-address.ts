import { parseHost, type Host, type HostFault } from './host';

/** Why a text is no e-mail address: a key for a sentence. */
export type AddressFault =
  | HostFault
  | 'empty'
  | 'too-long'
  | 'hidden-character'
  | 'no-at'
  | 'several-at'
  | 'brackets'
  | 'local-missing'
  | 'local-dots'
  | 'local-characters'
  | 'local-too-long';

/** An e-mail address in its parts. */
export interface Address {
  /** The part before the @ in its own letter case, in quotation marks only where it needs them. */
  local: string;
  host: Host;
  displayName?: string;
}

export type ParsedAddress = { ok: true; address: Address } | { ok: false; reason: AddressFault };

const MAX_TEXT = 1000;
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;
/** Turns the direction of what follows, so that what is read is not what is sent; also control characters. */
const TURNING = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
/**
 * What leaves no trace on the screen: joiners, marks without a width, fillers. In a name they may be part of an emoji.
 */
const INVISIBLE = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u;
/** RFC 5322 §3.2.3, and beyond ASCII whatever is neither blank nor control (RFC 6532 §3.2). */
const ATOM = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\p{ASCII}\p{Z}\p{C}])+$/u;
const QUOTED = /^"(?:[^"\\]|\\.)*"/su;
const BYTES = new TextEncoder();

/**
 * Reads one address as people paste it: bare, `Name <address>`, `address (Name)`, after `mailto:`, with blanks around.
 * By RFC 5321 and 5322, and RFC 6531 for letters beyond ASCII; at most 64 bytes before the @ and 254 in all.
 */
export function parseAddress(text: string): ParsedAddress {
  const result = read(text);
  return typeof result === 'string' ? { ok: false, reason: result } : { ok: true, address: result };
}

/**
 * The address by which two of one mailbox are compared: all in lower case, the domain in ASCII. Dots and what follows
 * a plus stay: who may read them as nothing is for the mailbox's own server to know.
 */
export function mailboxOf({ local, host }: Pick<Address, 'local' | 'host'>): string {
  return `${local.toLowerCase()}@${host.ascii}`;
}

function read(text: string): Address | AddressFault {
  if (text.length > MAX_TEXT) return 'too-long';
  const trimmed = text.replace(/^[ \t\u00A0]+|[ \t\u00A0]+$/g, '');
  if (trimmed === '') return 'empty';
  if (TURNING.test(trimmed)) return 'hidden-character';
  const parts = withoutName(trimmed);
  if (parts === undefined) return 'brackets';
  const address = readBare(parts.address);
  if (typeof address === 'string' || parts.name === '') return address;
  return { ...address, displayName: parts.name };
}

interface Named {
  name: string;
  address: string;
}

/** `Name <address>` and `address (Name)` in two; undefined where brackets do not match or something follows them. */
function withoutName(text: string): Named | undefined {
  const named = /^([^<]*|"(?:[^"\\]|\\.)*"\s*)<([^<>]*)>$/su.exec(text);
  if (named) return { name: unquoted(named[1] ?? ''), address: bare(named[2] ?? '') };
  const quoted = QUOTED.exec(text)?.[0] ?? '';
  const rest = text.slice(quoted.length);
  if (/[<>]/.test(rest)) return undefined;
  const comment = /^([^()]*)\(([^()]*)\)([^()]*)$/su.exec(rest);
  if (!comment) return /[()]/.test(rest) ? undefined : { name: '', address: bare(text) };
  const [, before = '', name = '', after = ''] = comment;
  return { name: name.trim(), address: bare(quoted + before.trimEnd() + after.trimStart()) };
}

function bare(text: string): string {
  return text.trim().replace(/^mailto:/i, '');
}

function unquoted(name: string): string {
  const trimmed = name.trim();
  return isQuoted(trimmed) ? unescaped(trimmed).trim() : trimmed;
}

function isQuoted(text: string): boolean {
  return QUOTED.exec(text)?.[0] === text;
}

function unescaped(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/gsu, '$1');
}

function readBare(text: string): Address | AddressFault {
  if (INVISIBLE.test(text)) return 'hidden-character';
  const quoted = QUOTED.exec(text)?.[0];
  const at = quoted === undefined ? text.indexOf('@') : quoted.length;
  if (at < 0) return 'no-at';
  if (text.charAt(at) !== '@') return 'local-characters';
  if (text.includes('@', at + 1)) return 'several-at';
  const local = readLocal(text.slice(0, at));
  if (local.fault !== undefined) return local.fault;
  const host = parseHost(text.slice(at + 1));
  if (typeof host === 'string') return host;
  const length = bytesOf(local.text) + 1 + Math.max(host.ascii.length, bytesOf(host.unicode));
  return length > MAX_ADDRESS ? 'too-long' : { local: local.text, host };
}

function readLocal(written: string): { text: string; fault?: AddressFault } {
  const quoted = isQuoted(written);
  const content = (quoted ? unescaped(written) : written).normalize('NFC');
  const atoms = content.split('.');
  const isPlain = atoms.every((atom) => ATOM.test(atom)) && !/^\p{M}/u.test(content);
  const text = quoted && !isPlain ? written.normalize('NFC') : content;
  if (content === '') return { text, fault: 'local-missing' };
  if (bytesOf(text) > MAX_LOCAL) return { text, fault: 'local-too-long' };
  if (isPlain || quoted) return { text };
  return { text, fault: atoms.includes('') ? 'local-dots' : 'local-characters' };
}

function bytesOf(text: string): number {
  return /^\p{ASCII}*$/u.test(text) ? text.length : BYTES.encode(text).length;
}
