import type { Ladder, Step } from './escalation/ladder';

const MINUTE = 60_000;

/** What a page says, in the desk's own language. No word of the customer's leaves Jira: the request is one click away. */
export function pageWords(ladder: Ladder, step: Step, now: number): { title: string; lines: string[] } {
  const minutes = Math.round((now - ladder.startedAt) / MINUTE);
  const ago = minutes === 0 ? 'just now' : `${minutes} min ago`;
  return {
    title: `${ladder.severity} ${ladder.requestKey}: nobody has answered yet`,
    lines: [
      `Logged ${ago} by a customer who is entitled to be answered at once.`,
      `Step ${step.number} of ${ladder.steps.length}. Answer and the customer sees your name.`,
    ],
  };
}
