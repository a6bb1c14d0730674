import type { Mood } from '../reading/moods';
import type { Report, Statement } from '../reading/report';
import { standing } from './standing';
import { noticeIn, type Notice } from './notice';

export interface WeighedExtent {
  value?: 'outage' | 'major' | 'limited' | 'none';
  by?: Statement;
  /** Only a word like "problem" says so: a question or a wish is the better reading. */
  isWeak: boolean;
  /** It was so, and nothing says that it still is. */
  isPast: boolean;
}

/** Something is down or badly impaired now. */
export function isHeavy({ value, isPast }: WeighedExtent): boolean {
  return (value === 'outage' || value === 'major') && !isPast;
}

const least = { isWeak: true, isPast: false };

/** The heaviest that is said of now; what was, where nothing as heavy is; what may come, as a lesser fault. */
export function extentFrom(report: Report): WeighedExtent {
  const notice = noticeIn(report);
  const now = heaviest(report, ['said', 'when']);
  const past = heaviest(report, ['past']);
  const isPast = past !== undefined && (now === undefined || weight(now) < Math.min(HEAVY, weight(past)));
  const by = isPast ? past : now;
  if (by) return lessened({ ...valueOf(by), by, isPast, isWeak: by.extent?.isWeak === true }, report, notice);
  const open = heaviest(report, ['open']) ?? notice?.by;
  return open ? { value: 'limited', by: open, ...least } : { isWeak: false, isPast: false };
}

function valueOf({ extent }: Statement): Pick<WeighedExtent, 'value'> {
  return extent ? { value: extent.extent } : {};
}

/** What the rest of the text makes of it: the service as such runs, or a provider tells how wide it is. */
function lessened(read: WeighedExtent, report: Report, notice: Notice | undefined): WeighedExtent {
  const { value, by, isWeak } = read;
  if (notice?.wide && value !== 'none')
    return { value: 'outage', by: notice.wide, isWeak: false, isPast: false };
  if (notice?.isNarrow && value === 'major') return { ...read, value: 'limited' };
  const runs = report.statements.some(({ value: kind, mood }) => kind === 'runs' && standing.includes(mood));
  if (runs && value !== 'none' && by?.extent?.byPeople !== true)
    return { ...read, value: isWeak ? 'none' : 'limited' };
  return read;
}

function heaviest({ statements }: Report, moods: readonly Mood[]): Statement | undefined {
  return statements
    .filter(({ extent, mood }) => extent !== undefined && moods.includes(mood))
    .reduce<Statement | undefined>(
      (best, one) => (best && weight(best) >= weight(one) ? best : one),
      undefined,
    );
}

const HEAVY = 40;
const weights = { outage: 50, major: HEAVY, limited: 30, none: 20 };

/** A flaw of looks outweighs a bare "error", which often only names what looks wrong. */
function weight({ extent }: Statement): number {
  if (!extent) return 0;
  const own = extent.isWeak ? 10 : weights[extent.extent];
  return own + (extent.byPeople ? 2 : 0) + (extent.part === 'side' ? 0 : 1);
}
