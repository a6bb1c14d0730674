import { isClosing, isGreeting, isThanks } from '../email/courtesy';
import type { Line } from './lines';

/** A closing formula stands this near to the end: name, title, company, phone and address may follow. */
const CLOSING_WITHIN = 10;

/** The lines without greeting and thanks above them and the closing formula with what follows it below. */
export function withoutCourtesy(lines: readonly Line[]): Line[] {
  const end = endOf(lines);
  const own = lines.slice(0, end);
  const first = own.findIndex(({ text }) => text.trim() !== '' && !isGreeting(text) && !isThanks(text));
  return first < 0 ? [] : own.slice(first);
}

function endOf(lines: readonly Line[]): number {
  const earliest = Math.max(0, lines.length - CLOSING_WITHIN);
  const tail = lines.slice(earliest);
  const closing = tail.findIndex(
    ({ text, quoted }) => !quoted && (isClosing(text) || isThanks(text) || /^--\s?$/.test(text)),
  );
  return closing < 0 ? lines.length : earliest + closing;
}
