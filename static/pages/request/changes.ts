import type { LadderView } from '../../../src/calls/ladder';
import type { RequestView } from '../../../src/calls/request';
import type { Words } from '../../shared/words';
import { acknowledgedWords, failedWord, stoppedWords, unanswered } from './ladder-events';

/** What a person who cannot see the page should hear: one sentence for each change that matters. */
export function changesBetween(before: RequestView, after: RequestView, words: Words): string[] {
  const said = [...severitySentences(before, after, words), ...questionSentences(before, after, words)];
  if (before.state !== after.state) said.push(words('heard.state', { state: words(`state.${after.state}`) }));
  return [...said, ...pagingSentences(before, after, words), ...contactSentences(before, after, words)];
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

function pagingSentences(before: RequestView, after: RequestView, words: Words): string[] {
  const said = failureSentences(before, after, words);
  const paged = sentSteps(after) - sentSteps(before);
  if (paged > 0) said.push(words(sentSteps(before) === 0 ? 'heard.pagedFirst' : 'heard.paged'));
  const isAgain = before.ladder !== undefined && after.ladder?.state === 'open' && paged <= 0;
  if (before.ladder?.state === after.ladder?.state) return said;
  return [...said, ...(isAgain ? [words('heard.pagingAgain')] : ladderSentences(after, words))];
}

/** One for each page that failed since. */
function failureSentences(before: RequestView, { ladder }: RequestView, words: Words): string[] {
  if (ladder === undefined) return [];
  const known = before.ladder?.steps.filter(({ state }) => state === 'failed').map(({ number }) => number);
  return ladder.steps
    .filter(({ state, number }) => state === 'failed' && known?.includes(number) !== true)
    .map((step) => `${words(failedWord(step, ladder))}.`);
}

function contactSentences(before: RequestView, after: RequestView, words: Words): string[] {
  const said: string[] = [];
  if ((after.ladder?.calls.length ?? 0) > (before.ladder?.calls.length ?? 0))
    said.push(words('heard.called'));
  const isLinkNew = before.contact.meetingLink === undefined && after.contact.meetingLink !== undefined;
  if (isLinkNew) said.push(words('heard.meeting'));
  return said;
}

function sentSteps({ ladder }: RequestView): number {
  return ladder?.steps.filter(({ state }) => state === 'sent').length ?? 0;
}

function ladderSentences(view: RequestView, words: Words): string[] {
  const { ladder } = view;
  switch (ladder?.state) {
    case 'acknowledged': {
      const { word, blanks } = acknowledgedWords(ladder.acknowledged?.by ?? '');
      return [words(word, blanks)];
    }
    case 'exhausted':
      return unanswered(view, ladder).map((word) => `${words(word)}.`);
    case 'stopped':
      return stopSentences(ladder.stopped, words);
    default:
      return [];
  }
}

function stopSentences(stopped: LadderView['stopped'], words: Words): string[] {
  if (stopped === undefined) return [];
  const { word, blanks } = stoppedWords(stopped);
  const { reason } = stopped;
  return [`${words(word, blanks)}.`, ...(reason === undefined ? [] : [words('heard.reason', { reason })])];
}
