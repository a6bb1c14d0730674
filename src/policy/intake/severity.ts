import { anyOf } from '../quote';
import type { RequestText } from '../request';
import type { Policy } from '../schema';
import { translationsOf } from '../translation';
import { labelledAnswers } from './fields';

const LABELS = [
  'priority',
  'priority level',
  'severity',
  'severity level',
  'prio',
  'priorität',
  'schweregrad',
];
/** An id in running text counts only right after one of these words. */
const BEFORE = /(?:priority|severity|prio|level|priorität)(?: level| is| as|:|=|-){0,2} ?$/i;

type SeverityNames = Pick<Policy, 'severities'> & Partial<Pick<Policy, 'texts'>>;

/**
 * The severity a customer chose in the form or wrote: beside a label, in the summary, or after the word "priority".
 * Undefined when it is none of the policy's.
 */
export function chosenSeverity(policy: SeverityNames, request: RequestText): string | undefined {
  return (
    named(policy, request.severity) ??
    named(policy, labelled(request.description)) ??
    idIn(policy, request.summary) ??
    mentioned(policy, request.description)
  );
}

const labels = new Map(LABELS.map((label) => [label, 'severity']));

function labelled(description: string): string | undefined {
  return labelledAnswers(description, labels).get('severity');
}

function named({ severities, texts = {} }: SeverityNames, answer: string | undefined): string | undefined {
  if (answer === undefined || answer.trim() === '') return undefined;
  const text = answer.slice(0, 200);
  return (
    severities.find(({ id }) => anyOf([id]).test(text)) ??
    severities.find(({ name }) => anyOf([name, ...translationsOf({ texts }, name)]).test(text))
  )?.id;
}

/**
 * An id in a summary is the choice where it is set apart as one: "[P1]", "P1: …", "… - P1", "priority P1". In the
 * middle of its words it may name anything: "P1 certificate question", "not a P1".
 */
function idIn({ severities }: SeverityNames, summary: string): string | undefined {
  const start = summary.slice(0, 1000);
  const ids = new RegExp(anyOf(severities.map(({ id }) => id)), 'giu');
  for (const found of start.matchAll(ids)) {
    const before = start.slice(0, found.index);
    const after = start.slice(found.index + found[0].length);
    if (isSetApart(before, after) || BEFORE.test(before.slice(-30))) return same(severities, found[0]);
  }
  return undefined;
}

function isSetApart(before: string, after: string): boolean {
  const isFirst = /^\s{0,9}(?:(?:re|aw|fwd?|wg)\s?:\s{0,3}){0,3}$/i.test(before);
  const isBehind = /(?:[[(|:,;!]|\s[-–—])\s{0,3}$/.test(before);
  const endsThere = /^\s{0,3}(?:$|[\])|:,;!]|[-–—]\s)/.test(after);
  return (isFirst || isBehind) && endsThere;
}

function mentioned({ severities }: SeverityNames, text: string): string | undefined {
  const ids = new RegExp(anyOf(severities.map(({ id }) => id)), 'giu');
  for (const found of text.matchAll(ids))
    if (BEFORE.test(text.slice(Math.max(0, found.index - 30), found.index)))
      return same(severities, found[0]);
  return undefined;
}

function same(severities: Policy['severities'], word: string): string | undefined {
  return severities.find(({ id }) => id.toLowerCase() === word.toLowerCase())?.id;
}
