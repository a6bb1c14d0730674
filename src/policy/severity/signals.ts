import { givenAnswers, type Given } from './given';
import { quoteAround } from '../quote';
import type { RequestText } from '../request';
import type { SignalName } from '../schema/condition';
import { faultExtents, readings } from './readings';

export interface Signal {
  value: string;
  /** The words it was read from; they really stand in the request. None when a question was answered instead. */
  quote?: string;
}

export type Signals = Partial<Record<SignalName, Signal>>;

const DENIED =
  /\b(?:not|no|never|isn't|aren't|wasn't|nicht|kein|keine|without|non)(?: longer| any| a| the| yet| really| currently| in)?[ -]$/i;

/**
 * What a request says about the fault: the form's answers first, then the text. Unknown signals are left out; what
 * follows from them is for `withIntent` to add.
 */
export function readSignals(request: RequestText): Signals {
  const facts = request.facts ?? {};
  const text = `${request.summary}\n${request.description}`;
  const given = givenAnswers(text);
  return {
    ...read(without(text, given.spans)),
    ...read(facts['impact']),
    ...readWorkaround(facts['workaround']),
    ...read(facts['environment'], ['environment']),
    ...given.signals,
    ...request.signals,
  };
}

function without(text: string, spans: Given['spans']): string {
  return spans.reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    text,
  );
}

function read(text: string | undefined, only?: readonly SignalName[]): Signals {
  const signals: Signals = {};
  if (text === undefined) return signals;
  for (const { signal, value, says, canBeDenied } of readings) {
    if (signals[signal] || (only && !only.includes(signal))) continue;
    const quote = firstQuote(text, says, canBeDenied === true);
    if (quote !== undefined) signals[signal] = { value, quote };
  }
  return signals;
}

/** Looks on after a denied find: "not down yesterday, but down now". */
function firstQuote(text: string, says: RegExp, canBeDenied: boolean): string | undefined {
  const all = new RegExp(says, 'gi');
  for (const found of text.matchAll(all)) {
    const before = text.slice(Math.max(0, found.index - 24), found.index);
    if (!canBeDenied || !DENIED.test(before)) return quoteAround(text, found.index, found[0].length);
  }
  return undefined;
}

/** In its own field any answer but "no" names a workaround. */
function readWorkaround(answer: string | undefined): Signals {
  const text = answer?.trim() ?? '';
  if (!/\p{L}/u.test(text) || /^(?:n\/?a|unknown|not sure|don't know|weiß nicht)\b/i.test(text)) return {};
  const none = /^(?:no|none|nothing|not|without|keine?[rn]?|nein|nichts)\b/i.test(text);
  const quote = quoteAround(text, 0, Math.min(text.length, 40));
  return {
    workaround: { value: none || /\b(?:no|kein) workaround\b/i.test(text) ? 'none' : 'holds', quote },
  };
}

/** A fault beats a question about it; a question or a wish beats a passing mention of an error. */
export function withIntent(signals: Signals, { summary, description }: RequestText): Signals {
  const text = `${summary}\n${description}`;
  const { extent, intent, over, security, dataLoss } = signals;
  const serious = extent !== undefined && faultExtents.includes(extent.value);
  const fault =
    (serious ? extent : undefined) ?? security ?? dataLoss ?? (intent ? undefined : (extent ?? over));
  if (fault)
    return {
      ...signals,
      intent: { value: 'incident', ...(fault.quote !== undefined && { quote: fault.quote }) },
    };
  if (intent) return signals;
  const question = /\?\s*$/.exec(text.trimEnd().slice(-400));
  return question ? { ...signals, intent: { value: 'question', quote: lastLine(text) } } : signals;
}

function lastLine(text: string): string {
  const line = text.trimEnd().slice(-160);
  return line.slice(line.lastIndexOf('\n') + 1).trim();
}
