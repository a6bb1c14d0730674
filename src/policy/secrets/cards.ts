import { luhn } from './check-digits';
import type { Span } from './span';

/** In the groups that are printed on cards, or in one row; a number inside an id, a decimal or a path is none. */
const CANDIDATE =
  /(?<![\w.,/#-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|3[47]\d\d([ -])\d{6}\2\d{5}|3[068]\d\d([ -])\d{6}\3\d{4}|\d{13,19})(?![\w/]|[.,-]\d)/g;
/** Who issues which numbers, and how long they are (ISO/IEC 7812). */
const ISSUERS = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
];
/** A number that its own label calls something else. */
const OTHER_NUMBER =
  /(?:id|trace|span|request|order|tracking|invoice|serial|imei|ean|isbn|timestamp|time|ts)["']?[ \t]{0,2}[#:=]?[ \t]{0,2}["']?$/i;

/** Payment card numbers: an issuer's prefix and length, and the right check digit. */
export function cardsIn(text: string): Span[] {
  const cards: Span[] = [];
  for (const { index, 0: number } of text.matchAll(CANDIDATE)) {
    // Further groups before it make it a part of a longer number, unless they are a card of their own.
    const goesOn = /\d $/.test(text.slice(Math.max(0, index - 2), index));
    if (goesOn && cards.at(-1)?.end !== index - 1) continue;
    if (!isCard(number.replace(/\D/g, ''))) continue;
    if (OTHER_NUMBER.test(text.slice(Math.max(0, index - 24), index))) continue;
    cards.push({ kind: 'card', start: index, end: index + number.length });
  }
  return cards;
}

function isCard(digits: string): boolean {
  const known = ISSUERS.some((issuer) => issuer.test(digits));
  return known && luhn(digits);
}
