import type { Mood } from '../reading/moods';
import { quoteOf, type Report } from '../reading/report';
import type { Signals } from '../signal';
import { standing } from './standing';

/** Whether there is a way round that does. One that does not do is none. */
export function workaroundFrom(report: Report): Signals {
  const named = report.statements.filter(({ about }) => about === 'workaround');
  const of = (value: string, moods: readonly Mood[]) =>
    named.find((one) => one.value === value && moods.includes(one.mood));
  const fails = of('fails', standing);
  const holds = of('holds', ['said', 'when']);
  const none = of('none', standing) ?? of('holds', ['denied']);
  const by = fails ?? holds ?? none;
  return by ? { workaround: { value: by === holds ? 'holds' : 'none', quote: quoteOf(report, by) } } : {};
}

/** Whether harm was done. */
export function yesOrNo(report: Report, about: 'dataLoss' | 'security'): Signals {
  const of = (value: string, moods: readonly Mood[]) =>
    report.statements.find((one) => one.about === about && one.value === value && moods.includes(one.mood));
  const yes = of('yes', standing);
  const by = yes ?? of('no', standing) ?? of('yes', ['denied']);
  return by ? { [about]: { value: yes ? 'yes' : 'no', quote: quoteOf(report, by) } } : {};
}
