import { MINUTE } from './clock/time';
import { readOut } from './escalation/call-code';
import type { Ladder, Step } from './escalation/ladder';

/** What a page says. No word of the customer's leaves Jira: the request is one click away. */
export function pageWords(ladder: Ladder, step: Step, now: number): { title: string; lines: string[] } {
  const { drill, steps } = ladder;
  const place = steps.findIndex(({ number }) => number === step.number) + 1;
  const title = titleOf(ladder, step);
  const lines = [
    sinceWhen(ladder, now),
    `Step ${place} of ${steps.length}. Answer and the customer sees your name.`,
    ...callLines(ladder),
  ];
  if (!drill) return { title, lines };
  return {
    title,
    lines: [
      'This is a drill: nothing is broken and no customer waits.',
      `Started ${minutesAgo(ladder, now)}, step ${place} of ${steps.length}. Answer as you would a real page: that is what is tested.`,
    ],
  };
}

/** Whoever is paged first has let nobody wait. */
function titleOf(ladder: Ladder, { dueAt }: Step): string {
  const subject = pageSubject(ladder);
  if (ladder.steps.some((step) => step.dueAt < dueAt)) return `${subject}: nobody has answered yet`;
  return ladder.startedFor === undefined
    ? `${subject} has come in`
    : `${subject}: raised to ${ladder.severity}`;
}

function sinceWhen(ladder: Ladder, now: number): string {
  const ago = minutesAgo(ladder, now);
  return ladder.startedFor === undefined
    ? `Logged ${ago} by a customer who is entitled to be answered at once.`
    : `Raised to ${ladder.severity} ${ago}. The customer is entitled to be answered at once.`;
}

/** What a page is about, also once it needs no answer any more. */
export function pageSubject({ drill, severity, requestKey }: Ladder): string {
  return `${drill ? 'DRILL: ' : ''}${severity} ${requestKey}`;
}

function minutesAgo({ startedAt }: Ladder, now: number): string {
  const minutes = Math.round((now - startedAt) / MINUTE);
  return minutes === 0 ? 'just now' : `${minutes} min ago`;
}

/** By which code whoever takes a call knows that it is about this request. */
function callLines({ phone, callCode }: Ladder): string[] {
  if (phone === undefined) return [];
  if (callCode === undefined) return [`The customer may call ${phone}.`];
  return [`The customer may call ${phone}; the call code of this request is ${readOut(callCode)}.`];
}
