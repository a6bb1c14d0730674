import { quoteOf, type Report } from '../reading/report';
import type { Signals } from '../signal';
import { isHeavy, type WeighedExtent } from './extent';
import { standing } from './standing';

/** Whether it is over, and whether it is planned. What is planned is no outage until it goes wrong. */
export function timesFrom(report: Report, extent: WeighedExtent, headline: number): Signals {
  const of = (about: string, value: string) =>
    report.statements.find(
      (one) =>
        one.about === about && one.value === value && (standing.includes(one.mood) || one.mood === 'open'),
    );
  const still = of('over', 'no');
  const yes = of('over', 'yes');
  const planned = of('planned', 'yes');
  const over = yes ?? (extent.isPast && extent.by?.extent?.isWeak !== true ? extent.by : undefined);
  const isPlanned = planned && (!isHeavy(extent) || extent.by?.sentence === planned.sentence);
  return {
    ...(over &&
      !isChronicle(report, extent, headline) && { over: { value: 'yes', quote: quoteOf(report, over) } }),
    ...(still && { over: { value: 'no', quote: quoteOf(report, still) } }),
    ...(isPlanned && { planned: { value: 'yes', quote: quoteOf(report, planned) } }),
  };
}

const section =
  /^[ #*_>]{0,6}(?:\[ ?(?:final|clos\w{1,4}|initial|open\w{0,3}|updated?|edit|resolved|investigating|identified|monitoring)\b[^\]\n]{0,60}\]|(?:final|closing|initial|opening) (?:message|update|incident|issue)\b|(?:update|resolved|investigating|identified|monitoring)(?: \d|:| -))/im;
const toSomebody =
  /(?<!\w)(?:i|my|me|we|our|us|please|pls|thanks|thank|hi|hello|dear|regards|you|your|bitte|danke|hallo|wir|uns|unser|unsere|ich|mir|sie|ihr|gruss|grusse)(?!\w)|\?/i;

/**
 * A record of an incident, kept in sections or announced under a headline and addressed to nobody: it is about the
 * incident, and that it ended is its last line.
 */
function isChronicle({ text, statements }: Report, { value }: WeighedExtent, headline: number): boolean {
  // A headline "Resolved: …" is a closing note of its own; sections are marked below it.
  if (section.test(text.slice(headline)) || statements.some(({ about }) => about === 'notice')) return true;
  const announces = statements.some(
    ({ start, mood, extent }) => start < headline && mood === 'said' && extent?.extent === 'outage',
  );
  return announces && value === 'outage' && !toSomebody.test(text);
}

/** Whether it is a drill. A fault that stands beside the word is none. */
export function drillFrom(report: Report, extent: WeighedExtent): Signals {
  const named = report.statements.filter(({ about }) => about === 'drill');
  const no = named.find(({ mood }) => mood === 'denied');
  const yes = named.find(({ value, mood }) => mood !== 'supposed' && (value === 'yes' || !isHeavy(extent)));
  if (yes && !no) return { drill: { value: 'yes', quote: quoteOf(report, yes) } };
  return no ? { drill: { value: 'no', quote: quoteOf(report, no) } } : {};
}
