import type { RequestView } from '../../../src/calls';
import type { Words } from '../../shared/words';
import { unanswered } from './ladder-events';

/** What a person who cannot see the page should hear: one sentence for each change that matters. */
export function changesBetween(before: RequestView, after: RequestView, words: Words): string[] {
  const said: string[] = [];
  if (before.severity.id !== after.severity.id) {
    said.push(words('heard.severity', { from: before.severity.id, to: after.severity.id }));
  }
  if (before.state !== after.state) said.push(words('heard.state', { state: words(`state.${after.state}`) }));
  const paged = sentSteps(after) - sentSteps(before);
  if (paged > 0) said.push(words(sentSteps(before) === 0 ? 'heard.pagedFirst' : 'heard.paged'));
  if (before.ladder?.state !== after.ladder?.state) said.push(...ladderSentences(after, words));
  return said;
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
