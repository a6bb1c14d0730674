import { isBareClosing, isClosing, isThanks } from './courtesy';
import { isDeviceLine } from './device';
import { isFooter } from './footer';
import { isBlank, seen, trimmed } from './lines';

/** A signature is at most this long; more is text. */
const MOST_LINES = 15;
const LONGEST_LINE = 100;

const ADDRESS_OR_LINK = /[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>]{2,}|(?:https?:\/\/|www\.)\S{3,}/i;
/** A telephone number as people write it in a signature. */
export const PHONE = /(?:\+|\b0|\()\d[\d ()./-]{5,20}\d/;
/** Up to three words with a capital, a title before them, letters of a degree behind. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Dipl|Ing|Herr|Frau|dr|prof)\.?[ -]{1,2}){0,3}\p{Lu}[\p{L}.'’-]{0,25}(?: (?:(?:van|von|de|der|den|del|la|bin|al) ){0,2}\p{Lu}[\p{L}.'’-]{0,25}){0,2}(?:,? (?:Ph\.?D|PhD|MBA|MSc|BSc|M\.A|Jr|Sr|MD)\.?){0,2}$/u;

type IsName = (line: string) => boolean;

export interface Signed {
  reply: string[];
  signature: string[];
}

/**
 * Tells what a person or program puts below a mail from the mail's own words: the standard delimiter, a device's line,
 * a closing formula with a name, or a name with an e-mail or web address. Disclaimers are dropped. A name, a company
 * and a phone number alone stay: that is what a desk asks its customers for. Own words are never emptied.
 */
export function withoutSignature(lines: readonly string[], sender = ''): Signed {
  const text = trimmed(withoutFooter(trimmed(lines)));
  const isSigner: IsName = (line) => isName(line) || isNameOf(sender, line);
  const starts = [deviceLine, delimiter, closing, dashedName, contactBlock].flatMap(
    (find) => find(text, isSigner) ?? [],
  );
  const start = Math.min(
    text.length,
    ...starts.filter((at) => text.slice(0, at).some((line) => !isBlank(line))),
  );
  return { reply: trimmed(text.slice(0, start)), signature: trimmed(text.slice(start)) };
}

/** A footer begins a paragraph; nothing below it is the sender's. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line, index) => index > 0 && isFooter(line) && opensParagraph(lines, index));
  const list = lines.findIndex((_, index) => index > 0 && opensListFooter(lines, index));
  const ends = [at, list].filter((end) => end > 0);
  return lines.slice(0, Math.min(lines.length, ...ends));
}

/** A drawn line with a mailing list's name and address below. */
function opensListFooter(lines: readonly string[], at: number): boolean {
  if (!/^_{2,}$/.test(seen(lines[at]))) return false;
  const below = lines.slice(at + 1, at + 4).map((line) => seen(line));
  return below.some((line) => /mailing ?list|@lists?\.|unsubscribe|mailingliste/i.test(line));
}

function opensParagraph(lines: readonly string[], at: number): boolean {
  return isBlank(lines[at - 1]) || /^[-_=*—–]{2,}$/u.test(seen(lines[at - 1]));
}

/** Below it stands at most the earlier mail, without any header. */
function deviceLine(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) => isDeviceLine(line));
  return at < 0 ? undefined : at;
}

/** "-- " by the standard, and what people draw instead of it where a few short lines follow. */
function delimiter(lines: readonly string[]): number | undefined {
  const at = lines.findLastIndex((line) => /^(?:-{2,4}|_{2,4}|={2,4}|\+{2,4})$/.test(seen(line)));
  return at >= 0 && isShort(lines.slice(at + 1)) ? at : undefined;
}

function closing(lines: readonly string[], isSigner: IsName): number | undefined {
  const earliest = Math.max(0, lines.length - 2 * MOST_LINES);
  const at = lines.findIndex((_, index) => index >= earliest && closesAt(lines, index, isSigner));
  return at < 0 ? undefined : at;
}

/** A closing formula with a name or several lines below; a word of thanks only with a name and how to reach it. */
function closesAt(lines: readonly string[], at: number, isSigner: IsName): boolean {
  const line = lines[at] ?? '';
  const isFormula = isClosing(line);
  if (!isFormula && !isThanks(line)) return false;
  const below = lines.slice(at + 1).filter((one) => !isBlank(one));
  if (!isShort(below)) return false;
  const [first] = below;
  if (first === undefined) return isBareClosing(line);
  if (isFormula) return below.length > 1 || isSigner(first);
  return isSigner(first) && below.some((one) => isContact(one));
}

/** "-Kim Roe" with an address below; alone it may be the last point of a list. */
function dashedName(lines: readonly string[]): number | undefined {
  const at = lines.findLastIndex((line) => /^[-–—~]{1,2}\s?\p{Lu}/u.test(seen(line)));
  if (!isName(seen(lines[at]).replace(/^[-–—~]{1,2}\s?/u, ''))) return undefined;
  const below = lines.slice(at + 1).filter((line) => !isBlank(line));
  return below.length <= 4 && isShort(below) && below.some((line) => isContact(line)) ? at : undefined;
}

/** The last paragraph when it is a name with an e-mail or web address. */
function contactBlock(lines: readonly string[], isSigner: IsName): number | undefined {
  const start = lines.findLastIndex((line) => isBlank(line)) + 1;
  const block = lines.slice(start);
  const isBlock = isSigner(block[0] ?? '') && isShort(block);
  return isBlock && block.slice(1).some((line) => ADDRESS_OR_LINK.test(seen(line))) ? start : undefined;
}

function isShort(lines: readonly string[]): boolean {
  const written = lines.filter((line) => !isBlank(line));
  return written.length <= MOST_LINES && written.every((line) => !isSentence(line));
}

/** A long line, or words that end as a sentence does. */
function isSentence(line: string): boolean {
  if (line.trim().length > LONGEST_LINE) return true;
  const text = seen(line);
  return /[.?!]$/.test(text) && text.split(/\s+/).length >= 7;
}

/**
 * Whether a line is the sender's name or a part of it, however it is spelled: "jo" for "Jo Miller <jo@example.com>".
 */
function isNameOf(sender: string, line: string): boolean {
  const name = sender.slice(0, 200).replace(/<.*/, '').replace(/["']/g, '').trim().toLowerCase();
  const words = seen(line)
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 4 && words.every((word) => name.split(/[\s,.]+/).includes(word));
}

/** Whether a line is nothing but a person's name. */
export function isName(line: string): boolean {
  const text = seen(line).replace(/[\s,]{1,4}$/, '');
  return text.length <= 80 && NAME.test(text);
}

function isContact(line: string): boolean {
  return ADDRESS_OR_LINK.test(seen(line)) || PHONE.test(seen(line));
}
