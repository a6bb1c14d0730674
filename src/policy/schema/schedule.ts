import { z } from 'zod';
import { weekdays } from '../clock/weekdays';
import type { Format } from './formats';

/** When something comes round again: on which day, at which hour of which zone. */
export const scheduleShape = {
  every: z.enum(['day', 'week', 'month']).default('week').describe('Daily, weekly, or once a month.'),
  weekday: z
    .enum(weekdays)
    .default('mon')
    .describe('Of each week, or the first such day of a month; a daily one needs none.'),
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-of-day' satisfies Format)
    .default('10:00')
    .describe('Hours and minutes, such as 10:00.'),
  timeZone: z.string().default('UTC').describe('The IANA time zone of that hour.'),
};
