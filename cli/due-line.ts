import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { always, businessTimeOf, type BusinessTime } from '../src/policy/clock/business-time';
import { mistakeInKey, valueAt } from '../src/policy/parse/issues';
import { mistakeOf } from '../src/policy/parse/mistake';
import { calendarViolations } from '../src/policy/rules/calendar';
import type { Policy } from '../src/policy/schema';
import { calendarSchema } from '../src/policy/schema/calendar';
import { mistakeWords } from './mistake-words';

/** A hundred years of open minutes. */
const MOST_MINUTES = 52_560_000;
const MOST_DAYS = 36_500;

/** A line of `due`, by its question; a calendar is written out or the name of one of the policy's. */
export function dueLineFor(calendars: Policy['calendars']) {
  const line = z.object({
    id: z.union([z.string(), z.number()], { error: 'give the line an `id`, a text or a number' }),
    calendar: calendarFrom(calendars),
    start: instant,
    pauses: z.array(pause).max(1000).default([]),
  });
  return z.discriminatedUnion(
    'op',
    [
      line.extend({
        op: z.literal('due'),
        targetMinutes: z.number().min(0, 'give it 0 or more').max(MOST_MINUTES),
      }),
      line.extend({
        op: z.literal('due_days'),
        targetDays: z.int().min(0, 'give it 0 or more').max(MOST_DAYS),
      }),
      line.extend({ op: z.literal('minutes_between'), end: instant }),
      line.extend({ op: z.literal('next_open') }),
      line.extend({ op: z.literal('is_open') }),
    ],
    { error: 'expected one of due, due_days, minutes_between, next_open, is_open' },
  );
}

/** An instant as epoch ms. Refuses what is none, and years that nobody means. */
export const instant = z
  .string({ error: 'write the instant as 2026-11-20T09:00:00Z, with Z or an offset' })
  .transform((text, context): number => {
    const at = epochMs(text);
    const year = at === undefined ? undefined : new Date(at).getUTCFullYear();
    if (at !== undefined && year !== undefined && year >= 1900 && year < 2200) return at;
    const message =
      at === undefined
        ? `\`${text.slice(0, 60)}\` is no instant; write it as 2026-11-20T09:00:00Z, with Z or an offset`
        : 'give an instant between the years 1900 and 2199';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const pause = z
  .tuple([instant, instant])
  .refine(([from, to]) => from <= to, 'a pause ends after it begins; swap the two')
  .transform(([from, to]) => ({ from, to }));

function epochMs(text: string): number | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

function calendarFrom(calendars: Policy['calendars']) {
  const named = new Map(Object.entries(calendars).map(([name, one]) => [name, businessTimeOf(one)]));
  named.set('always', always);
  return z.unknown().transform((given, context): BusinessTime => {
    if (typeof given === 'string') {
      const known = named.get(given);
      if (known) return known;
      const message = `there is no calendar \`${given.slice(0, 60)}\`; choose one of ${[...named.keys()].join(', ')} or write one out`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const { calendar, faults } = calendarOf(given);
    if (calendar) return businessTimeOf(calendar);
    for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
}

function calendarOf(given: unknown) {
  const { data, error } = calendarSchema.safeParse(given);
  if (!data) return { faults: error.issues.map((issue) => faultOf(issue, given)) };
  const faults = calendarViolations(data).map(({ path, ...mistake }) => ({
    path,
    message: mistakeWords(mistake),
  }));
  return faults.length > 0 ? { faults } : { calendar: data, faults };
}

function faultOf(issue: z.core.$ZodIssue, given: unknown) {
  if (issue.code === 'unrecognized_keys')
    return {
      path: [...issue.path, ...issue.keys.slice(0, 1)],
      message: 'this key is not known here; leave it out, or see --help',
    };
  if (issue.code === 'invalid_key') return { path: issue.path, message: mistakeWords(mistakeInKey(issue)) };
  return { path: issue.path, message: mistakeWords(mistakeOf(issue, valueAt(given, issue.path))) };
}
