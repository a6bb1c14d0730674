import type { IssueView } from '../../../src/calls/issue';
import type { LadderView } from '../../../src/calls/ladder';
import type { Word } from '../../shared/words';

/** What tells one standing of the ladder from the next: how it ended or not, and how many pages it has. */
export function ladderStanding({ ladder }: Pick<IssueView, 'ladder'>): string {
  return ladder === undefined ? '' : `${ladder.state} ${ladder.steps.length}`;
}

/**
 * Who ended the ladder, how and why, as a sentence with its blanks but the time, which brings its own preposition;
 * nothing while it runs.
 */
export function endOf({
  acknowledged,
  stopped,
}: Pick<LadderView, 'acknowledged' | 'stopped'>): End | undefined {
  if (acknowledged) {
    const { by, how, at } = acknowledged;
    return { word: `agent.answered.${how}`, at: Date.parse(at), blanks: { name: by } };
  }
  if (!stopped) return undefined;
  const { why, by, reason = '', at } = stopped;
  const isNamed = why === 'by-agent' && by !== undefined;
  const blanks = { name: by ?? '', reason };
  return { word: isNamed ? 'agent.stopped.named' : `agent.stopped.${why}`, at: Date.parse(at), blanks };
}

interface End {
  word: Word;
  /** Epoch ms. */
  at: number;
  blanks: Record<string, string>;
}
