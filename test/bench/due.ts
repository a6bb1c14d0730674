import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import { DateTime } from 'luxon';
import luxonBusinessDays from 'luxon-business-days';
import { businessTimeOf } from '../../src/policy/clock/business-time';
import { calendar } from '../policy/clock/calendar-builder';
import { measure, weigh, type Row } from './row';

const MINUTE = 60_000;
const zone = 'Europe/Berlin';
const holidays = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25'];
/** Sixteen hours: two working days. */
const targetMinutes = 960;
const targetDays = 3;

type Due = (start: number) => number;

/** How fast due times are told, beside libraries that are set up once as their manuals say. */
export async function dueTimesPerSecond(): Promise<Row[]> {
  const berlin = businessTimeOf(calendar({ timeZone: zone, holidays }));
  // The library knows the machine's zone only.
  const here = businessTimeOf(calendar({ timeZone: DateTime.local().zoneName, holidays }));
  const inMinutes: Due = (start) => berlin.addMinutes(start, targetMinutes);
  const byLuxon: Due = (start) => luxonAddMinutes(start, targetMinutes);
  const unseen: Due = (start) =>
    businessTimeOf(calendar({ timeZone: zone, holidays })).addMinutes(start, targetMinutes);
  return [
    ...(await timesAsFast('due in 16 business hours', inMinutes, 'the days walked with luxon', byLuxon)),
    ...(await timesAsFast(
      'due in 16 business hours, in this machine’s zone',
      (start) => here.addMinutes(start, targetMinutes),
      'dayjs-business-time',
      dayjsAddMinutes(targetMinutes),
    )),
    ...(await timesAsFast(
      'due in 3 business days',
      (start) => berlin.addBusinessDays(start, targetDays),
      'luxon-business-days',
      luxonAddDays(targetDays),
    )),
    await beside('one due time of a new calendar', unseen, 'the days walked with luxon', byLuxon),
  ];
}

/** Both medians, and how many times as fast that is. */
async function timesAsFast(what: string, ours: Due, theirName: string, theirs: Due): Promise<Row[]> {
  const row = await beside(what, ours, theirName, theirs);
  const times = row.value / row.baseline.value;
  return [row, weigh(`${what}, times as fast`, '×', times, { what: theirName, value: 1 })];
}

/** Both medians. Throws where the two do not agree. */
async function beside(what: string, ours: Due, theirName: string, theirs: Due): Promise<Row> {
  // Weekdays at 10:07 in UTC: open in Berlin, and anything but closing time elsewhere.
  const starts = Array.from({ length: 300 }, (_, day) => Date.UTC(2026, 0, 5 + day, 10, 7)).filter(
    (start) => ![0, 6].includes(new Date(start).getUTCDay()) && isNoHoliday(start),
  );
  const wrong = starts.find((start) => ours(start) !== theirs(start));
  if (wrong !== undefined)
    throw new Error(`${what}: not as ${theirName} has it, from ${new Date(wrong).toISOString()}`);
  return measure(what, 'per second', 21, () => perSecond(ours, starts), {
    what: theirName,
    take: () => perSecond(theirs, starts),
  });
}

function isNoHoliday(at: number): boolean {
  return !holidays.includes(new Date(at).toISOString().slice(0, 10));
}

function perSecond(due: Due, starts: number[]): number {
  const started = performance.now();
  for (const start of starts) due(start);
  return starts.length / ((performance.now() - started) / 1000);
}

/** Luxon has no business hours; this is how its manual would have one write them. */
function luxonAddMinutes(start: number, minutes: number): number {
  let left = minutes * MINUTE;
  for (let day = DateTime.fromMillis(start, { zone }).startOf('day'); ; day = day.plus({ days: 1 })) {
    if (day.weekday > 5 || holidays.includes(day.toISODate() ?? '')) continue;
    const opens = Math.max(start, day.set({ hour: 9 }).toMillis());
    const closes = day.set({ hour: 17 }).toMillis();
    if (closes <= opens) continue;
    if (left <= closes - opens) return opens + left;
    left -= closes - opens;
  }
}

function luxonAddDays(days: number): Due {
  const { DateTime: Business } = luxonBusinessDays;
  const isHoliday = (day: { toISODate(): string }) => holidays.includes(day.toISODate());
  Business.fromMillis(0, { zone }).setupBusiness({ holidayMatchers: [isHoliday] });
  return (start) => Business.fromMillis(start, { zone }).plusBusiness({ days }).toMillis();
}

function dayjsAddMinutes(minutes: number): Due {
  dayjs.extend(dayjsBusinessTime);
  dayjs.setHolidays(holidays);
  return (start) => dayjs(start).addBusinessMinutes(minutes).valueOf();
}
