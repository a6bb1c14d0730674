import { quoteOf, type Report } from '../reading/report';
import type { Signals } from '../signal';
import { isHeavy, type WeighedExtent } from './extent';

/**
 * Whether it asks or wishes. A headline that does outweighs a lesser fault below it; a heavy one and harm that was done
 * outweigh all, unless it is over.
 */
export function aimFrom(
  report: Report,
  extent: WeighedExtent,
  { headline, isHarmed, isOver }: { headline: number; isHarmed: boolean; isOver: boolean },
): Signals {
  const named = report.statements.filter(
    ({ about, mood }) => about === 'intent' && mood !== 'denied' && mood !== 'told',
  );
  const of = (value: string) => named.find((one) => one.value === value);
  const inWords = named.filter(({ value }) => value !== 'asks');
  const atTop = inWords.find(({ start }) => start < headline);
  const isFault = isSaid(extent);
  const by =
    atTop ??
    of('wish') ??
    of('question') ??
    (isFault || isNamedIn(headline, extent) ? undefined : of('asks'));
  if (!by || (!isOver && (isHarmed || (isFault && (isHeavy(extent) || !atTop))))) return {};
  return { intent: { value: by.value === 'wish' ? 'wish' : 'question', quote: quoteOf(report, by) } };
}

/** A headline that names a fault, however weakly, reports it: what is asked below is when it will be mended. */
function isNamedIn(headline: number, { by }: WeighedExtent): boolean {
  return by !== undefined && by.start < headline;
}

/** A fault that is more than a word like "problem". */
function isSaid({ value, isWeak }: WeighedExtent): boolean {
  return value !== undefined && value !== 'none' && !isWeak;
}
