import { labelAt, labelsOf, type Labels } from './answers/labels';
import { linesOf, type Line } from './answers/lines';
import { markAtStart, marksIn, type Mark } from './answers/marks';
import { withoutCourtesy } from './answers/own-words';
import { canAnswer } from './answers/unnumbered';
import { isAutomatic } from './email/automatic';
import { saysNothingNew } from './email/courtesy';
import { LONGEST_ANSWER } from './limits';
import type { Policy } from './schema';

/** Where an answer begins: after a question's number, a label, or the question itself. */
interface Opening {
  line: number;
  from: number;
  to: number;
  /** Undefined where a label of something else ends the answer before. */
  fact?: string;
  by: 'number' | 'label' | 'quotation';
}

/**
 * What a reply says to the questions last asked, fact → the customer's own words: by the number of the question, by a
 * label or the question itself, by order where there are exactly as many paragraphs or lines as questions, or the whole
 * reply where one thing was asked. `asked` holds the facts in the order of their numbers. Facts that were not asked are
 * left out, and so is what cannot be told apart; nobody has judged the answers yet.
 */
export function answersTo(
  policy: Pick<Policy, 'facts' | 'texts'>,
  asked: readonly string[],
  reply: string,
  language?: string,
): Record<string, string> {
  if (isAutomatic(reply)) return {};
  const labels = labelsOf(policy, language);
  const lines = withoutCourtesy(linesOf(reply), (line) => isNamed(line, asked, labels));
  const openings = openingsIn(lines, asked, labels);
  const found = openings.flatMap((opening, at) => answerOf(lines, opening, openings[at + 1]));
  // Read backwards, so that the first answer to a question is the one that stays.
  // Where the reply names what it speaks of, its order says nothing.
  if (openings.length > 0) return Object.fromEntries(found.reverse());
  return Object.fromEntries(inOrder(lines, asked).filter(([fact, words]) => canAnswer(policy, fact, words)));
}

/** Whether a line names the question it answers, by number or by label. */
function isNamed({ text }: Line, asked: readonly string[], labels: Labels): boolean {
  const number = markAtStart(text, 0)?.number ?? Infinity;
  return number <= asked.length || asked.includes(labelAt(labels, text, 0)?.fact ?? '');
}

function openingsIn(lines: readonly Line[], asked: readonly string[], labels: Labels): Opening[] {
  const numbered = Map.groupBy(numbersIn(lines, asked, labels), ({ line }) => line);
  const openings = lines.flatMap((line, at): Opening[] => {
    if (line.quoted) return quotedOpening(line, at, asked, labels);
    const here = numbered.get(at);
    if (!here) return labelOpening(line, at, asked, labels, numbered.size > 0);
    return here.map(({ from, to, number }) => {
      const label = labelAt(labels, line.text, to);
      const known = label && asked.includes(label.fact) ? label : undefined;
      return {
        line: at,
        from,
        to: known?.to ?? to,
        fact: known?.fact ?? asked[number - 1] ?? '',
        by: 'number',
      };
    });
  });
  return withoutRepeatedList(lines, openings, asked.length);
}

/** The numbers that say which question is answered, not those of a list inside an answer. */
function numbersIn(lines: readonly Line[], asked: readonly string[], labels: Labels): Mark[] {
  // One question, and an answer that counts its steps.
  if (asked.length === 1 && marksIn(lines, 2).length > 1) return [];
  const marks = marksIn(lines, asked.length);
  const [first] = marks;
  const above = first && lines.slice(0, first.line).findLast(({ text }) => text.trim() !== '');
  if (first?.number !== 1 || !above || above.quoted) return marks;
  // "Steps:", and below it a list from 1 on.
  const label = labelAt(labels, above.text, 0);
  return label && above.text.slice(label.to).trim() === '' ? [] : marks;
}

function quotedOpening(line: Line, at: number, asked: readonly string[], labels: Labels): Opening[] {
  const mark = markAtStart(line.text, at);
  const label = labelAt(labels, line.text, mark?.to ?? 0);
  const fact = label?.fact ?? asked[(mark?.number ?? 0) - 1];
  if (fact === undefined || !asked.includes(fact)) return [];
  return [{ line: at, from: 0, to: label?.to ?? line.text.length, fact, by: 'quotation' }];
}

function labelOpening(
  line: Line,
  at: number,
  asked: readonly string[],
  labels: Labels,
  isNumbered: boolean,
): Opening[] {
  const label = labelAt(labels, line.text, 0);
  if (!label) return [];
  const start = { line: at, from: 0, to: label.to, by: 'label' as const };
  if (asked.includes(label.fact)) return [{ ...start, fact: label.fact }];
  return isNumbered ? [] : [start];
}

/** Questions quoted one after another are the list that was asked, not the place of an answer. */
function withoutRepeatedList(lines: readonly Line[], openings: Opening[], count: number): Opening[] {
  const isFollowed = ({ line, to }: Opening) =>
    (lines[line]?.text.slice(to).trim() ?? '') !== '' || ownLineAfter(lines, line) !== undefined;
  const empty = openings.filter((opening) => opening.by === 'quotation' && !isFollowed(opening)).length;
  const isWholeList = count > 1 && empty === count - 1;
  return openings.filter((opening) => opening.by !== 'quotation' || (isFollowed(opening) && !isWholeList));
}

/** The next line with words, if the customer wrote it. */
function ownLineAfter(lines: readonly Line[], at: number): Line | undefined {
  const next = lines.slice(at + 1, at + 50).find(({ text }) => text.trim() !== '');
  return next?.quoted === false ? next : undefined;
}

function answerOf(lines: readonly Line[], opening: Opening, next: Opening | undefined): [string, string][] {
  const { line, to, fact, by } = opening;
  if (fact === undefined) return [];
  const end = next?.line === line ? next.from : undefined;
  const beside = (lines[line]?.text ?? '')
    .slice(to, end)
    .replace(/^[*_]{1,2}/, '')
    .trim();
  const below = belowOf(lines.slice(line + 1, next?.line), beside !== '', by);
  const answer = cleaned([beside, ...below].join('\n'), end !== undefined);
  return answer === '' ? [] : [[fact, answer]];
}

/** Answers beside a label end at the first empty line, answers below a quoted question at the next quotation. */
function belowOf(lines: readonly Line[], isBeside: boolean, by: Opening['by']): string[] {
  if (by === 'number') return own(lines);
  const first = isBeside ? 0 : lines.findIndex(({ text, quoted }) => !quoted && text.trim() !== '');
  if (first < 0) return [];
  const rest = lines.slice(first);
  const end = rest.findIndex(({ text, quoted }) => quoted || (by === 'label' && text.trim() === ''));
  return own(end < 0 ? rest : rest.slice(0, end));
}

function own(lines: readonly Line[]): string[] {
  return lines.filter(({ quoted }) => !quoted).map(({ text }) => text);
}

/** What separates answers on one line belongs to none of them. */
function cleaned(answer: string, isFollowed: boolean): string {
  const text = answer.trim().slice(0, LONGEST_ANSWER);
  return (isFollowed ? text.replace(/[\s,;/|]{1,5}$/, '') : text).trim();
}

function inOrder(lines: readonly Line[], asked: readonly string[]): [string, string][] {
  const written = own(lines);
  const text = written.join('\n').trim();
  const [fact] = asked;
  if (fact !== undefined && asked.length === 1) {
    const answer = cleaned(text, false);
    return answer === '' || saysNothingNew(answer) ? [] : [[fact, answer]];
  }
  const parts = [text.split(/\n\s*\n/), text.split('\n')]
    .map((all) => all.map((part) => withoutBullet(part)).filter((part) => part !== '' && !part.endsWith(':')))
    .find(({ length }) => length === asked.length);
  return (parts ?? []).map((part, at) => [asked[at] ?? '', cleaned(part, false)]);
}

function withoutBullet(part: string): string {
  return part
    .trim()
    .replace(/^(?:[-*•–·]|[a-z][.)])[ \t]{1,4}/iu, '')
    .trim();
}
