import type { z } from 'zod';
import { withPauses } from '../../src/policy/clock/pauses';
import { MINUTE } from '../../src/policy/clock/time';
import { dueLineFor } from '../due-line';
import { loadPolicy } from '../load-policy';
import { linesHelp, runLines, UnanswerableError } from '../run';
import { expectNoMore, type Verb } from '../verb';

export const dueVerb: Verb = {
  summary: 'answers questions about business time',
  usage: ['[--policy FILE|preset] < questions.jsonl'],
  details: `in:  {id, op, calendar, start, end?, targetMinutes?, targetDays?, pauses?: [[from, to]]}
     op is due (with targetMinutes), due_days (targetDays), minutes_between (end), next_open or is_open
     calendar is {timeZone, hours: {mon: [["09:00", "17:00"]]...}, holidays?: [date],
                  breaks?: {<date>: [[from, to]]}, overrides?: {<date>: [[from, to]]}},
     or the name of one in the policy, or always; instants are written 2026-11-20T09:00:00Z
out: {id, result}: an instant in UTC to the second, whole minutes rounded down, or true or false

Closing time is closed; a target used up exactly at closing is due at closing. A holiday beats an override, an
override the weekly hours; then breaks are taken out, then pauses. Hours that close at 06:00 and open at 22:00
last until the next morning and belong to the day they open on.
${linesHelp}`,
  takesPolicy: true,
  async run({ positionals, policy: given }, streams) {
    expectNoMore(positionals);
    const policy = given === undefined ? undefined : await loadPolicy(given);
    return runLines(streams, dueLineFor(policy?.calendars ?? {}), (line) => ({ result: resultOf(line) }));
  },
};

type Question = z.output<ReturnType<typeof dueLineFor>>;

function resultOf(question: Question): string | number | boolean {
  const time = withPauses(question.calendar, question.pauses);
  switch (question.op) {
    case 'due':
      return inUtc(() => time.addMinutes(question.start, question.targetMinutes));
    case 'due_days':
      return inUtc(() => time.addBusinessDays(question.start, question.targetDays));
    case 'next_open':
      return inUtc(() => time.nextOpen(question.start));
    case 'minutes_between':
      return Math.floor(time.openBetween(question.start, question.end) / MINUTE);
    case 'is_open':
      return time.isOpen(question.start);
  }
}

/** To the second. What is not reached within centuries is the calendar's fault. */
function inUtc(instant: () => number): string {
  try {
    return `${new Date(instant()).toISOString().slice(0, 19)}Z`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnanswerableError('calendar', `${error.message}; give it more hours`);
  }
}
