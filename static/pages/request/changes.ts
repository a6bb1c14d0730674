import type { RequestView } from '../../../src/calls';
import type { Words } from '../../shared/words';
import { unanswered } from './ladder-events';

/** What a person who cannot see the page should hear: one sentence for each change that matters. */
export function changesBetween(before: RequestView, after: RequestView, words: Words): string[] {
  const said = [...severitySentences(before, after, words), ...questionSentences(before, after, words)];
  if (before.state !== after.state) said.push(words('heard.state', { state: words(`state.${after.state}`) }));
  const paged = sentSteps(after) - sentSteps(before);
  if (paged > 0) said.push(words(sentSteps(before) === 0 ? 'heard.pagedFirst' : 'heard.paged'));
  if (before.ladder?.state !== after.ladder?.state) said.push(...ladderSentences(after, words));
  return said;
}

function severitySentences(before: RequestView, after: RequestView, words: Words): string[] {
  const [from, to] = [before.severity.id, after.severity.id];
  const { change } = after;
  if (isTakenBack(before, after) && from !== to) return [words('heard.takenBack', { severity: to })];
  const said = from === to ? [] : [words('heard.severity', { from, to })];
  const isNews = change !== undefined && change.number > (before.change?.number ?? 0) && change.why !== '';
  return isNews ? [...said, words('request.change.why', { why: change.why })] : said;
}

/** The latest change no longer stands: there is none, or an earlier one is the latest again. */
function isTakenBack(before: RequestView, after: RequestView): boolean {
  return before.change !== undefined && (after.change?.number ?? 0) < before.change.number;
}

function questionSentences(before: RequestView, after: RequestView, words: Words): string[] {
  const question = after.severityQuestion;
  if (question === undefined || question.signal === before.severityQuestion?.signal) return [];
  return [words('heard.question', { question: question.text })];
}

function sentSteps({ ladder }: RequestView): number {
  return ladder?.steps.filter(({ state }) => state === 'sent').length ?? 0;
}

function ladderSentences(view: RequestView, words: Words): string[] {
  const { ladder } = view;
  switch (ladder?.state) {
    case 'acknowledged':
      return [words('ladder.acknowledged', { name: ladder.acknowledged?.by ?? '' })];
    case 'exhausted':
      return unanswered(view, ladder).map((word) => `${words(word)}.`);
    case 'stopped':
      return [words('ladder.stopped')];
    default:
      return [];
  }
}
