import { isClosing, isGreeting, isThanks } from '../email/courtesy';
import type { Line } from './lines';

/** A closing formula stands this near to the end: name, title, company, phone and address may follow. */
const CLOSING_WITHIN = 10;

/**
 * The lines without greeting and thanks above them and the closing formula with what follows it below. Thanks above a
 * line that is named as an answer open a reply; above a mere name they close it.
 */
export function withoutCourtesy(lines: readonly Line[], isNamed: (line: Line) => boolean): Line[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '' && !isGreeting(text) && !isThanks(text));
  if (first < 0) return [];
  const own = lines.slice(first);
  return lines.slice(first, endOf(lines, own.some(isNamed) ? first : 0));
}

function endOf(lines: readonly Line[], from: number): number {
  const earliest = Math.max(from, lines.length - CLOSING_WITHIN);
  const closing = lines.findIndex(
    ({ text, quoted }, at) =>
      at >= earliest && !quoted && (isClosing(text) || isThanks(text) || /^--\s?$/.test(text)),
  );
  return closing < 0 ? lines.length : closing;
}
