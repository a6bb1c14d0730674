import type { User } from '../../jsm/entities';

type Reader = Pick<User, 'locale' | 'timeZone'>;

const dates: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { dateStyle: 'long' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { timeStyle: 'medium' },
};

const emoji: Record<string, string> = {
  white_check_mark: '✅',
  warning: '⚠️',
  rotating_light: '🚨',
  telephone_receiver: '📞',
};

/**
 * What was sent to Slack as its reader sees it: moments in the reader's own time, and emoji by name as pictures.
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function asRead(value: unknown, reader: Reader): unknown {
  if (typeof value === 'string') return read(value, reader);
  if (Array.isArray(value)) return value.map((one: unknown) => asRead(one, reader));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asRead(one, reader)]));
}

function read(text: string, reader: Reader): string {
  return text
    .replaceAll(/<!date\^(\d+)\^([^|>^]+)(?:\^[^|>]*)?\|[^>]*>/g, (_, at: string, form: string) =>
      form.replaceAll(/\{(\w+?)(_pretty)?\}/g, (token, name: string) => {
        const { locale, timeZone } = reader;
        const known = dates[name];
        return known
          ? new Intl.DateTimeFormat(locale, { timeZone, ...known }).format(Number(at) * 1_000)
          : token;
      }),
    )
    .replaceAll(/:(\w+):/g, (whole, name: string) => emoji[name] ?? whole);
}
