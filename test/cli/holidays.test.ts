import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publicHolidays } from '../../cli/public-holidays';
import { holidaysVerb } from '../../cli/verbs/holidays';

async function print(positionals: string[], options: Record<string, string>): Promise<string> {
  const output = new PassThrough();
  await holidaysVerb.run({ positionals, options }, { input: Readable.from([]), output, errors: output });
  output.end();
  return (await output.toArray()).join('');
}

test('a country’s holidays are printed as lines of YAML', async () => {
  const text = await print(['ZA'], { from: '2027' });
  expect(text).toContain("- '2027-12-25' # Christmas Day\n");
  expect(parse(text)).toContain('2027-09-24');
});

test('a day that stands in for one on a weekend is printed', async () => {
  // Human Rights Day, 21 March 2027, is a Sunday.
  expect(parse(await print(['ZA'], { from: '2027' }))).toContain('2027-03-22');
});

test('regions have holidays of their own', async () => {
  const years = { from: '2026', to: '2026' };
  expect(await print(['DE', 'BY'], years)).toBe(await print(['de-by'], years));
  expect(parse(await print(['DE-BY'], years))).toContain('2026-01-06');
  expect(parse(await print(['DE-HH'], years))).not.toContain('2026-01-06');
});

test('several years come in one list in order', async () => {
  const dates = (await publicHolidays('GB-SCT', { from: 2025, to: 2027 })).map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect([dates[0], dates.at(-1)?.slice(0, 4)]).toEqual(['2025-01-01', '2027']);
});

test('a part of a day is left to the desk as a comment', async () => {
  const text = await print(['IS'], { from: '2026' });
  expect(text).toContain("# '2026-12-24' # from 13:00: Christmas Eve\n");
  expect(parse(text)).not.toContain('2026-12-24');
});

test('each day of a holiday of several is printed', async () => {
  const days = (await publicHolidays('SA', { from: 2026, to: 2026 })).filter(({ name }) => /Fitr/.test(name));
  expect(days.map(({ date }) => date.slice(8))).toEqual(['19', '20', '21', '22']);
});

test.each([
  [[], { from: '2026' }, 'name a country'],
  [['XX'], { from: '2026' }, '`XX` is no country with a list; choose one of AD, AE'],
  [['DE-XX'], { from: '2026' }, '`XX` is no region of DE with a list; choose one of BB, BE'],
  [['ZA-GP'], { from: '2026' }, 'ZA has no lists by region; leave `GP` out'],
  [['ZA'], {}, 'give --from a year'],
  [['ZA'], { from: '2026', to: '2025' }, 'not before --from'],
])('%j with %j is refused with advice', async (positionals, options: Record<string, string>, words) => {
  await expect(print(positionals, options)).rejects.toThrow(words);
});
