import { JiraError } from '../errors';

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const PERIOD = /^([-+]?)((?:\d+[mhdw]\s*)+)$/;
const DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;

/**
 * A JQL date as epoch milliseconds: a day or minute, read as UTC, epoch milliseconds themselves, or a period from now
 * such as `-7d` or `4w 2d`.
 */
export function readJqlDate(field: string, text: string, now: number): number {
  const period = PERIOD.exec(text.trim());
  if (period) return now + (period[1] === '-' ? -1 : 1) * lengthOf(period[2] ?? '');
  if (/^\d+$/.test(text.trim())) return Number(text);
  const day = DAY.exec(text.trim());
  if (day) {
    const [year, month, date, hour, minute] = day
      .slice(1)
      .map((part) => Number((part as string | undefined) ?? 0));
    return Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute);
  }
  const formats = "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd'";
  throw new JiraError(
    400,
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: ${formats}, or a period format e.g. '-5d', '4w 2d'.`,
  );
}

function lengthOf(period: string): number {
  const parts = [...period.matchAll(/(\d+)([mhdw])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);
}
