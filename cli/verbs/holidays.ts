import { publicHolidays, type PublicHoliday } from '../public-holidays';
import { UsageError, type Verb } from '../verb';

export const holidaysVerb: Verb = {
  summary: "lists a country's public holidays for a calendar",
  usage: ['COUNTRY[-REGION] --from YEAR [--to YEAR]', 'COUNTRY REGION --from YEAR [--to YEAR]'],
  details: `Prints YAML lines for the \`holidays\` of a calendar: ZA, DE-BY, GB-SCT. Public holidays only, with the days that
stand in for those on a weekend. A line that begins with # is a part of a day: write it as a break.

Check the list before you publish it, and edit it: sources differ over holidays that are declared from year to
year, that follow the moon or that only a part of a region keeps, and a desk may work on some of them.
The dates are those of date-holidays (https://github.com/commenthol/date-holidays); its data is under
CC BY-SA 3.0 and draws on Wikipedia.`,
  takesPolicy: false,
  takes: ['from', 'to'],
  async run({ positionals, options = {} }, { output }) {
    const place = placeOf(positionals);
    const from = yearOf('from', options['from']);
    const to = options['to'] === undefined ? from : yearOf('to', options['to']);
    if (to < from || to - from > 50)
      throw new UsageError('give --to a year that is not before --from and at most 50 years later');
    const holidays = await publicHolidays(place, { from, to });
    output.write(holidays.map(lineOf).join(''));
    return 0;
  },
};

function placeOf([country, region, ...more]: string[]): string {
  if (country === undefined) throw new UsageError('name a country, such as ZA or DE-BY');
  if (more.length > 0)
    throw new UsageError(`\`${more.join(' ')}\` is too much; see plumbline holidays --help`);
  return region === undefined ? country : `${country}-${region}`;
}

function yearOf(option: string, text: string | undefined): number {
  if (text !== undefined && /^(19|20|21)\d\d$/.test(text)) return Number(text);
  throw new UsageError(`give --${option} a year from 1900 to 2199, as in --${option} 2026`);
}

function lineOf({ date, name, part }: PublicHoliday): string {
  return part === undefined ? `- '${date}' # ${name}\n` : `# '${date}' # ${part}: ${name}\n`;
}
