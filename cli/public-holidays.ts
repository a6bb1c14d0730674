import { DAY } from '../src/policy/clock/time';
import { UsageError } from './verb';

/** A public holiday, or the part of a day that is one. */
export interface PublicHoliday {
  /** YYYY-MM-DD. */
  date: string;
  name: string;
  /** Where only a part of the day is free: "from 12:00", "until 12:00". */
  part?: string;
}

/**
 * The public holidays of a country or one of its regions (`ZA`, `DE-BY`, `GB-SCT`) in the order of their dates, by what
 * the library date-holidays knows; days that stand in for one on a weekend are among them. Refuses a place that it does
 * not know with those it does.
 */
export async function publicHolidays(
  place: string,
  years: { from: number; to: number },
): Promise<PublicHoliday[]> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays();
  const [country = '', state, region] = place.toUpperCase().split('-');
  mustBeKnown(country, '', known.getCountries('en'));
  if (state !== undefined) mustBeKnown(state, country, known.getStates(country, 'en'));
  if (state !== undefined && region !== undefined)
    mustBeKnown(region, `${country}-${state}`, known.getRegions(country, state, 'en'));
  // In UTC every day has 24 hours, wherever this runs.
  const here = new Holidays(
    { country, ...(state && { state }), ...(region && { region }) },
    { timezone: 'UTC' },
  );
  const holidays = Array.from({ length: years.to - years.from + 1 }, (_, index) =>
    here.getHolidays(years.from + index, 'en'),
  ).flat();
  return oneADate(holidays.filter(({ type }) => type === 'public').flatMap(daysOf));
}

interface LibraryHoliday {
  /** Begins with the local `YYYY-MM-DD HH:MM`. */
  date: string;
  start: Date;
  end: Date;
  name: string;
}

function daysOf({ date, start, end, name }: LibraryHoliday): PublicHoliday[] {
  const first = date.slice(0, 10);
  const time = date.slice(11, 16);
  if (time !== '00:00') return [{ date: first, name, part: `from ${time}` }];
  const days = (end.getTime() - start.getTime()) / DAY;
  const whole = Array.from({ length: Math.floor(days) }, (_, later) => ({
    date: daysAfter(first, later),
    name,
  }));
  // Only holidays by the moon have a rest: they begin with the eve.
  return days === whole.length
    ? whole
    : [{ date: daysAfter(first, -1), name, part: 'in the afternoon' }, ...whole];
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Two holidays can fall on one date; a whole day holds a part of it. */
function oneADate(holidays: PublicHoliday[]): PublicHoliday[] {
  const byDate = new Map<string, PublicHoliday>();
  for (const holiday of holidays) {
    const other = byDate.get(holiday.date);
    byDate.set(holiday.date, other ? both(other, holiday) : holiday);
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function both(one: PublicHoliday, other: PublicHoliday): PublicHoliday {
  const name = one.name === other.name ? one.name : `${one.name}, ${other.name}`;
  const isWhole = one.part === undefined || other.part === undefined;
  return { date: one.date, name, ...(!isWhole && { part: `${one.part ?? ''}, ${other.part ?? ''}` }) };
}

function mustBeKnown(code: string, parent: string, known: Record<string, string> | undefined): void {
  const codes = Object.keys(known ?? {}).map((one) => one.toUpperCase());
  if (codes.includes(code)) return;
  if (codes.length === 0) throw new UsageError(`${parent} has no lists by region; leave \`${code}\` out`);
  const place = parent === '' ? 'country' : `region of ${parent}`;
  throw new UsageError(
    `\`${code}\` is no ${place} with a list; choose one of ${codes.toSorted().join(', ')}`,
  );
}
