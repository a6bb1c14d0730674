import { mailboxOf, parseAddress, type AddressFault } from './parse-address';

/** What a pasted text holds. */
export interface PastedAddresses {
  /** Each mailbox once, in the order of the text, in the form in which two are compared. */
  addresses: string[];
  /** What looks meant as an address and is none, with the line it stands on, counted from 1. */
  wrong: { text: string; line: number; reason: AddressFault | 'too-many' }[];
}

/** What is left of a piece that is shown to the person who pasted it. */
const SHOWN = 80;
/** Nobody mends more than this at once. */
const MAX_WRONG = 50;
/** Characters that one looks for addresses in; what follows is not read. */
const MAX_TEXT = 100_000;
const LONG_PIECE = 1000;

/** What stands between brackets ends somewhere near; otherwise a hostile text would be read again from each of them. */
const PIECE = /(?:"(?:[^"\\]|\\.){0,300}"|<[^<>]{0,300}>|\([^()]{0,300}\)|[^,;])+/gsu;

/**
 * The addresses in a text that somebody pasted, at most so many: parted by lines, commas, semicolons or blanks, with
 * names or without (`Nadia Osei <nadia@x.example>, tom@x.example`). Words between addresses are names; a piece without
 * an address is wrong.
 */
export function addressesIn(text: string, max: number): PastedAddresses {
  const found = new Set<string>();
  const wrong: PastedAddresses['wrong'] = [];
  text
    .slice(0, MAX_TEXT)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .forEach((line, index) => {
      for (const piece of piecesOf(line)) {
        const parsed = parseAddress(withoutFullStop(piece));
        const reason = parsed.ok ? tooMany(found, mailboxOf(parsed.address), max) : parsed.reason;
        if (reason !== undefined) wrong.push({ text: piece.slice(0, SHOWN), line: index + 1, reason });
      }
    });
  return { addresses: [...found], wrong: wrong.slice(0, MAX_WRONG) };
}

function tooMany(found: Set<string>, mailbox: string, max: number): 'too-many' | undefined {
  if (found.size >= max && !found.has(mailbox)) return 'too-many';
  found.add(mailbox);
  return undefined;
}

/** A line at its separators; those in quotation marks and brackets are part of a name or an address. */
function piecesOf(line: string): string[] {
  const pieces = line.match(PIECE) ?? [];
  return pieces.flatMap(atBlanks).filter((piece) => piece !== '');
}

/** A piece with more than one address has one in each word that has an @, or in each pair of angle brackets. */
function atBlanks(piece: string): string[] {
  const trimmed = withoutOtherColumns(piece).trim();
  // No name is so long; what looks for brackets in it would take its square in time.
  if (trimmed.length > LONG_PIECE) return trimmed.split(/\s+/).filter(hasAt);
  const bracketed = trimmed.match(/[^<>]*<[^<>]*>/gu) ?? [];
  if (bracketed.length > 1 && bracketed.join('') === trimmed) return bracketed.map((one) => one.trim());
  const words = trimmed.split(/\s+/);
  return /["<(]/.test(trimmed) || words.filter(hasAt).length < 2 ? [trimmed] : words.filter(hasAt);
}

/** Of a row of a spreadsheet the cells that have an @. */
function withoutOtherColumns(piece: string): string {
  const cells = piece.split('\t');
  return cells.some(hasAt) ? cells.filter(hasAt).join(' ') : piece;
}

function hasAt(word: string): boolean {
  return word.includes('@');
}

/** An address at the end of a sentence. */
function withoutFullStop(piece: string): string {
  return piece.replace(/[.!?:]$/, '');
}
