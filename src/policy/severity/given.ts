import type { RequestText } from '../request';
import { eachLine } from '../intake/prose/lines';
import type { Span } from '../intake/prose';
import type { SignalName } from '../schema/signals';
import { bare, chosenAnswer, offeredAnswer } from './offered';
import { everyQuestion } from './question';
import type { Signals } from './signal';

/** What a text answers to our own questions, and where questions and answers stand. */
export interface Given {
  signals: Signals;
  spans: Span[];
}

const asked: ReadonlyMap<string, SignalName> = new Map(
  everyQuestion().map(({ signal, text }) => [bare(text), signal]),
);

/**
 * Our own questions in a text and what is answered to them: an offered answer alone on its line, or an answer behind
 * or below its question. Neither is to be read as the customer's report. The last answer to each wins.
 */
function givenAnswers(text: string): Given {
  const signals: Signals = {};
  const spans: Span[] = [];
  let open: SignalName | undefined;
  const answer = (signal: SignalName, value: string, start: number, end: number) => {
    signals[signal] = { value, quote: text.slice(start, end).trim() };
    spans.push({ start, end });
    open = undefined;
  };
  eachLine(text, (start, end, line) => {
    const question = questionOn(line);
    if (question) spans.push({ start, end: start + question.length });
    const from = question?.length ?? 0;
    const rest = line.slice(from);
    open = question?.signal ?? open;
    if (rest.trim() === '' || isQuoted(line)) return;
    const offered = offeredAnswer(rest);
    const value = open && chosenAnswer(open, rest);
    if (offered) answer(offered.signal, offered.value, start + from, end);
    else if (open && value !== undefined) answer(open, value, start + from, end);
    open = undefined;
  });
  return { signals, spans };
}

function questionOn(line: string): { signal: SignalName; length: number } | undefined {
  const mark = line.indexOf('?');
  if (mark < 0) return undefined;
  const signal = asked.get(bare(line.slice(0, mark + 1).replace(/^[\s>]{0,9}\d{1,2}[.)]\s/, '')));
  return signal && { signal, length: mark + 1 };
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/**
 * A request with the answers to our own questions taken out of its text and set beside it, so that they are neither
 * taken for a report nor lost with a mail's signature.
 */
export function withAnswersApart(request: RequestText): RequestText {
  const summary = givenAnswers(request.summary);
  const description = givenAnswers(request.description);
  if (summary.spans.length + description.spans.length === 0) return request;
  return {
    ...request,
    summary: blanked(request.summary, summary.spans),
    description: blanked(request.description, description.spans),
    signals: { ...summary.signals, ...description.signals, ...request.signals },
  };
}

/** The text with its spans, in their order, made spaces. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let rest = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(rest, start), ' '.repeat(end - start));
    rest = end;
  }
  return parts.join('') + text.slice(rest);
}
