/** A calendar month as YYYY-MM, in UTC like everything that the desk counts by month. */
export type Month = string;

/** This month and those before it, latest first. `now` in epoch ms. */
export function monthsBack(now: number, count: number): Month[] {
  const date = new Date(now);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}

/** When a month begins, and when the next one does, as ISO 8601. */
export function rangeOf(month: Month): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = (add: number) => new Date(Date.UTC(year, number - 1 + add, 1)).toISOString();
  return { from: first(0), to: first(1) };
}

/** A month by name: November 2026. */
export function monthName(month: Month, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(rangeOf(month).from));
}
