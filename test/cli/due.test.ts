import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { dueVerb } from '../../cli/verbs/due';

const office = {
  timeZone: 'America/New_York',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
};

/** Monday, 23 November 2026, 10:00 in New York. */
const MONDAY = '2026-11-23T15:00:00Z';

async function answer(questions: object[], policy?: string) {
  const input = Readable.from(questions.map((one) => `${JSON.stringify(one)}\n`));
  const output = new PassThrough();
  const given = { positionals: [], ...(policy !== undefined && { policy }) };
  const status = await dueVerb.run(given, { input, output, errors: output });
  output.end();
  const lines = (await output.toArray()).join('').trim().split('\n');
  return { status, answers: lines.map((line): unknown => JSON.parse(line)) };
}

async function resultOf(question: object): Promise<unknown> {
  const { answers } = await answer([{ id: 1, calendar: office, start: MONDAY, ...question }]);
  return answers[0];
}

test.each([
  [{ op: 'due', targetMinutes: 480 }, '2026-11-24T15:00:00Z'],
  [{ op: 'due', targetMinutes: 1.5 }, '2026-11-23T15:01:30Z'],
  [{ op: 'due_days', targetDays: 2 }, '2026-11-25T15:00:00Z'],
  [{ op: 'minutes_between', end: '2026-11-24T09:00:59+00:00' }, 420],
  [{ op: 'next_open', start: '2026-11-23T17:00:00-05:00' }, '2026-11-24T14:00:00Z'],
  [{ op: 'is_open' }, true],
  [{ op: 'is_open', start: '2026-11-23T22:00:00Z' }, false],
])('%j is answered by the calendar’s own clock', async (question, result) => {
  expect(await resultOf(question)).toEqual({ id: 1, result });
});

test('time that waits for the customer is not counted', async () => {
  const pauses = [['2026-11-23T15:30:00Z', '2026-11-23T18:30:00Z']];
  const result = '2026-11-23T19:00:00Z';
  expect(await resultOf({ op: 'due', targetMinutes: 60, pauses })).toEqual({ id: 1, result });
});

test('a calendar can be one of the policy by its name', async () => {
  const question = { id: 'a', op: 'next_open', calendar: 'business', start: '2026-11-21T00:00:00Z' };
  expect(await answer([question], 'interstellio')).toEqual({
    status: 0,
    answers: [{ id: 'a', result: '2026-11-23T06:00:00Z' }],
  });
});

test.each([
  [{ op: 'when' }, 'op', 'expected one of due, due_days, minutes_between, next_open, is_open'],
  [{ op: 'due' }, 'targetMinutes', 'this key is missing; give it a number'],
  [{ op: 'due', targetMinutes: -1 }, 'targetMinutes', 'give it 0 or more'],
  [{ op: 'is_open', start: '2026-11-23' }, 'start', '`2026-11-23` is no instant; write it as 2026-11-20'],
  [{ op: 'is_open', start: '2300-01-01T00:00Z' }, 'start', 'give an instant between the years 1900 and 2199'],
  [{ op: 'is_open', pauses: [[MONDAY, '2026-01-01T00:00Z']] }, 'pauses.0', 'a pause ends after it begins'],
])('the question %j is refused at its key', async (question, path, message) => {
  const { status, answers } = await answer([{ id: 1, calendar: office, start: MONDAY, ...question }]);
  const error: unknown = expect.objectContaining({
    path,
    message: expect.stringContaining(message) as string,
  });
  expect([status, answers]).toEqual([1, [{ id: 1, error }]]);
});

test.each([
  ['night', 'calendar', 'there is no calendar `night`; choose one of always or write one out'],
  [{ ...office, timeZone: 'Mars/Base' }, 'calendar.timeZone', '`Mars/Base` is not an IANA time zone'],
  [{ ...office, hours: { mon: [['9:00', '17:00']] } }, 'calendar.hours.mon.0.0', 'write the time as HH:MM'],
  [{ ...office, holidays: ['2026-02-30'] }, 'calendar.holidays.0', 'there is no date 2026-02-30'],
  [{ ...office, breaks: { monday: [] } }, 'calendar.breaks.monday', 'write the date as YYYY-MM-DD'],
  [{ ...office, holiday: [] }, 'calendar.holiday', 'this key is not known here'],
  [{ ...office, hours: {} }, 'calendar', 'not open for long enough in the next two centuries'],
])('the calendar %j is refused at its key', async (calendar, path, message) => {
  const error: unknown = expect.objectContaining({
    path,
    message: expect.stringContaining(message) as string,
  });
  expect(await resultOf({ op: 'next_open', calendar })).toEqual({ id: 1, error });
});
