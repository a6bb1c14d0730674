import { quoteAround } from '../quote';
import type { RequestText } from '../request';
import { signalValues, type SignalName } from '../schema/signals';
import { withAnswersApart } from './given';
import { readReport } from './reading/report';
import type { Signals } from './signal';
import { weigh } from './weigh';

/**
 * What a request says about the fault: what was answered to our question, then the form's answers, then the text.
 * Unknown signals are left out; what follows from them is for `withIntent` to add.
 */
export function readSignals(request: RequestText): Signals {
  const { summary, description, facts = {}, signals } = withAnswersApart(request);
  // Two line ends: a long summary must not run on into the description.
  const text = [summary, withoutSignature(description), facts['impact'] ?? ''].join('\n\n');
  return {
    ...read(text, summary.length),
    ...readWorkaround(facts['workaround']),
    ...readEnvironment(facts['environment']),
    ...known(signals),
  };
}

/** What `readReport` and `weigh` make of a text, or some of it. */
function read(text: string, headline: number): Signals {
  return text.trim() === '' ? {} : weigh(readReport(text), headline);
}

const goodbye =
  /\n[ \t]{0,4}(?:--|(?:(?:kind|best|warm|many|with best|with kind) )?(?:regards|thanks|greetings|wishes)|best|cheers|sincerely|yours|mit (?:freundlichen|besten) grü(?:ß|ss)en|(?:viele |liebe |beste |schöne |freundliche )?(?:grüße|grüsse|gruß|gruss)|(?:vielen )?dank|danke|mfg|lg|vg)[^\n]{0,12}\n/giu;

/** A company may be called after outages; what stands below the goodbye signs and reports nothing. */
function withoutSignature(text: string): string {
  const last = [...text.matchAll(goodbye)].at(-1);
  const isShort = last !== undefined && text.length - last.index < LONGEST_SIGNATURE;
  return isShort ? text.slice(0, last.index) : text;
}

const LONGEST_SIGNATURE = 320;

/** Answers that are values of their signal; others are left to the text. */
function known(signals: RequestText['signals']): Signals {
  return Object.fromEntries(
    Object.entries(signals ?? {}).filter(([name, { value }]) => {
      const values: readonly string[] = signalValues[name as SignalName];
      return values.includes(value);
    }),
  );
}

const elsewhere =
  /(?<![\p{L}])(?:non-?prod|pre-?prod|stag|test|dev|sandbox|uat|qa|demo|training|integration|abnahme|schulung|entwicklung|rehears|mirror|acceptance|trial|lab(?![\p{L}]))/iu;
const production = /(?<![\p{L}])(?:prod|live|echtbetrieb)/iu;

/** The form's answer names an environment by a word; prose around it is not needed. */
function readEnvironment(answer: string | undefined): Signals {
  const text = answer?.trim() ?? '';
  const value =
    /mirror|rehears|no customers|keine kunden/iu.test(text) ||
    /(?<![\p{L}])(?:not|no|nicht|non)[ -]prod/iu.test(text) ||
    (elsewhere.test(text) && !production.test(text.replace(/(?:pre|non)-?prod/iu, '')))
      ? 'non-production'
      : production.test(text)
        ? 'production'
        : undefined;
  return value === undefined
    ? {}
    : { environment: { value, quote: quoteAround(text, 0, Math.min(text.length, 60)) } };
}

/** "Paper, but without current lists": it does not do. */
const butNot =
  /(?<!\p{L})(?:but|though|however|aber|nur)(?!\p{L}).{0,40}(?<!\p{L})(?:no|not|never|without|\p{L}{2,6}n['’]t|kein\p{L}{0,2}|nicht|ohne)(?!\p{L})/iu;

/** In its own field any answer but "no" names a workaround, unless it says that it does not do. */
function readWorkaround(answer: string | undefined): Signals {
  const text = answer?.trim() ?? '';
  if (!/\p{L}/u.test(text) || /^(?:n\/?a|unknown|not sure|don't know|weiß nicht|unbekannt)\b/i.test(text))
    return {};
  const said = read(`workaround: ${text}`, 0)['workaround'];
  const none =
    /^(?:(?:there is |there are |es gibt )?(?:no|none|keine?n?)|nothing|not|without|(?:we |wir )?(?:can't|cannot|können nicht)|keine?[rn]?|nein|nichts)\b/i.test(
      text,
    ) || said?.value === 'none';
  const quote = quoteAround(text, 0, Math.min(text.length, 40));
  return { workaround: { value: none || butNot.test(text) ? 'none' : 'holds', quote } };
}

/** A fault or harm makes an incident of a request that neither asks nor wishes. */
export function withIntent(signals: Signals): Signals {
  if (signals.intent) return signals;
  const { extent, security, dataLoss, over } = signals;
  const harm = [security, dataLoss].find((signal) => signal?.value === 'yes');
  const fault = extent ?? harm ?? (over?.value === 'yes' ? over : undefined);
  if (!fault) return signals;
  return {
    ...signals,
    intent: { value: 'incident', ...(fault.quote !== undefined && { quote: fault.quote }) },
  };
}
