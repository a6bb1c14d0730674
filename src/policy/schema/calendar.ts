import { z } from 'zod';
import type { Format } from './formats';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time' satisfies Format);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date' satisfies Format);
const hours = z.array(z.tuple([time, time])).max(10);

const weekSchema = z.strictObject({
  mon: hours.default([]).describe('Monday.'),
  tue: hours.default([]).describe('Tuesday.'),
  wed: hours.default([]).describe('Wednesday.'),
  thu: hours.default([]).describe('Thursday.'),
  fri: hours.default([]).describe('Friday.'),
  sat: hours.default([]).describe('Saturday.'),
  sun: hours.default([]).describe('Sunday.'),
});

export const calendarSchema = z.strictObject({
  timeZone: z.string().describe('An IANA time zone, such as Africa/Johannesburg.'),
  hours: weekSchema.describe(
    'Open hours of each weekday, as pairs of opening and closing time. A closing time that is not later than the opening one is the next day’s; such a night belongs to the day it opens on.',
  ),
  holidays: z
    .array(date)
    .max(1000)
    .default([])
    .describe(
      'Dates on which nobody starts work, as YYYY-MM-DD. A night that opened the day before is worked to its end, one that opens on the holiday is not worked.',
    ),
  breaks: z
    .record(date, hours)
    .default({})
    .describe('Times taken out of one date, whichever day the hours belong to.'),
  overrides: z
    .record(date, hours)
    .default({})
    .describe('Open hours of one date in place of the weekly ones; on a holiday they do not count.'),
});

export const calendarsSchema = z.record(z.string().min(1).max(40), calendarSchema);

export type Calendar = z.output<typeof calendarSchema>;
export type Weekday = keyof Calendar['hours'];
/** Pairs of opening and closing time of day, `HH:MM`; closing time itself is closed. */
export type Hours = Calendar['hours'][Weekday];
