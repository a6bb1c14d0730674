import { quoteOf, type Report, type Statement } from '../reading/report';
import type { Signals } from '../signal';
import { noticeIn } from './notice';

export function environmentFrom(report: Report, worst: number | undefined, headline: number): Signals {
  const named = report.statements.filter(
    ({ about, mood }) =>
      about === 'environment' && mood !== 'supposed' && mood !== 'told' && mood !== 'denied',
  );
  const asked = named.every(({ mood }) => mood === 'asked');
  if (asked) return {};
  const production = named.find(({ value }) => value === 'production');
  const other = named.find(({ value }) => value === 'non-production');
  const isAtTop = (one: Statement) => one.start < headline;
  const isThere = (value: string) => named.some((one) => one.value === value && one.sentence === worst);
  const by =
    production && other
      ? (isAtTop(other) && !isAtTop(production)) || (isThere('non-production') && !isThere('production'))
        ? other
        : production
      : (production ?? other);
  return by ? { environment: { value: by.value, quote: quoteOf(report, by) } } : {};
}

/** The widest circle that is named, but the narrower of two in one sentence: "all users of one branch". */
export function reachFrom(report: Report, worst: number | undefined): Signals {
  const named = report.statements.filter(
    ({ about, value, mood }) =>
      about === 'reach' &&
      value !== 'teller' &&
      (mood === 'said' || mood === 'when' || mood === 'past' || mood === 'open'),
  );
  const circles = ['everyone', 'many', 'some', 'one'];
  const inWorst = named.filter(({ sentence }) => sentence === worst);
  const narrowest = (list: readonly Statement[]) =>
    list.reduce<Statement | undefined>(
      (best, one) => (best && circles.indexOf(best.value) >= circles.indexOf(one.value) ? best : one),
      undefined,
    );
  const perSentence = [...new Set(named.map(({ sentence }) => sentence))].flatMap(
    (place) => narrowest(named.filter(({ sentence }) => sentence === place)) ?? [],
  );
  const widest = perSentence.toSorted((a, b) => circles.indexOf(a.value) - circles.indexOf(b.value))[0];
  const by = narrowest(inWorst) ?? widest;
  if (by) return { reach: { value: by.value, quote: quoteOf(report, by) } };
  const notice = noticeIn(report);
  if (notice)
    return { reach: { value: notice.isNarrow ? 'some' : 'many', quote: quoteOf(report, notice.by) } };
  const self = report.statements.filter(({ about, mood }) => about === 'self' && mood !== 'asked');
  const alone = self.every(({ value }) => value === 'one') ? self[0] : undefined;
  return alone ? { reach: { value: 'one', quote: quoteOf(report, alone) } } : {};
}
