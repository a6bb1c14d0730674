import { z } from 'zod';
import { weekdays } from '../clock/weekdays';
import type { Format } from './formats';

/** When something comes round again: on which day, at which hour of which zone. */
export const scheduleShape = {
  every: z.enum(['day', 'week', 'month']).default('week').describe('How often.'),
  weekday: z.enum(weekdays).default('mon').describe('On which day.'),
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-of-day' satisfies Format)
    .default('10:00')
    .describe('When.'),
  timeZone: z.string().default('UTC').describe('The IANA time zone of that hour.'),
};
