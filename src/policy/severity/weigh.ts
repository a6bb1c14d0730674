import { quoteOf, type Report } from './reading/report';
import type { Signals } from './signal';
import { aimFrom } from './weigh/aim';
import { environmentFrom, reachFrom } from './weigh/circle';
import { extentFrom } from './weigh/extent';
import { workaroundFrom, yesOrNo } from './weigh/remedy';
import { drillFrom, timesFrom } from './weigh/times';

/** What the statements of a text come to, whatever their order. The first `headline` letters are its summary. */
export function weigh(report: Report, headline: number): Signals {
  const extent = extentFrom(report);
  const { value, by } = extent;
  const harm = { ...yesOrNo(report, 'dataLoss'), ...yesOrNo(report, 'security') };
  const isHarmed = harm.dataLoss?.value === 'yes' || harm.security?.value === 'yes';
  const times = timesFrom(report, extent, headline);
  const part = by?.extent?.part;
  return {
    ...environmentFrom(report, by?.sentence, headline),
    ...reachFrom(report, by?.sentence),
    ...workaroundFrom(report),
    ...harm,
    ...(value !== undefined && by && { extent: { value, quote: quoteOf(report, by) } }),
    ...(part && { part: { value: part, quote: quoteOf(report, by) } }),
    ...times,
    ...drillFrom(report, extent),
    ...aimFrom(report, extent, { headline, isHarmed, isOver: times.over?.value === 'yes' }),
  };
}
