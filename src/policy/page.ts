import type { Ladder, Step } from './escalation/ladder';

const MINUTE = 60_000;

/** What a page says. No word of the customer's leaves Jira: the request is one click away. */
export function pageWords(ladder: Ladder, step: Step, now: number): { title: string; lines: string[] } {
  const { drill, steps } = ladder;
  const place = steps.findIndex(({ number }) => number === step.number) + 1;
  const title = `${pageSubject(ladder)}: nobody has answered yet`;
  const lines = [
    `Logged ${minutesAgo(ladder, now)} by a customer who is entitled to be answered at once.`,
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
  return [`The customer may call ${phone}; the call code of this request is ${callCode}.`];
}
