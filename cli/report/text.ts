import type {
  Agreement,
  BacktestReport,
  Cases,
  Changes,
  Group,
  Side,
} from '../../src/policy/backtest/report';
import { changeRows } from './changes';
import { agreementHeads, agreementRow, deeds, estimate, groupName, numberOf, percent } from './figures';
import type { Source } from './source';

const MOST_GROUPS = 40;
const MOST_NAMED = 12;

/** The report as tables for a terminal. */
export function textReport(report: BacktestReport, source: Source): string {
  const { requests, policy, against, changes } = report;
  const title = `${numberOf(requests)} ${requests === 1 ? 'request' : 'requests'} by ${policy.name}`;
  const { brokenOff = '' } = source;
  const parts = [
    title,
    brokenOff === '' ? '' : `These are not all: ${plain(brokenOff)}`,
    columns(deeds(report, policy).map(([what, cases]) => [what, ...counted(cases, requests)])),
    ...(requests === 0 ? [] : agreementParts(policy, source)),
    ...(against && changes ? changeParts({ policy, against, changes }) : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function counted({ count }: Cases, all: number): string[] {
  return [numberOf(count), percent(count, all)];
}

function agreementParts(
  { agreement, levels, byRequestType, byOrganisation }: Side,
  source: Source,
): string[] {
  const top = levels[0] ?? '';
  if (agreement.requests === 0) return ['No request says at which severity agents ended it.'];
  const unknown =
    agreement.unknown === 0
      ? ''
      : `, ${numberOf(agreement.unknown)} more without a final severity of this policy`;
  return [
    `Agreement with the severity that agents ended at: ${numberOf(agreement.requests)} requests${unknown}`,
    columns([
      ['same', percent(agreement.same)],
      ['kappa (95 % interval)', agreementRow(agreement)[2] ?? ''],
      ['kappa, quadratic weights', agreementRow(agreement)[3] ?? ''],
    ]),
    table(levels, agreement),
    [named(`${top} missed`, agreement.missed), named(`${top} false`, agreement.falseAlarms)].join('\n'),
    groupTable('request type', top, byRequestType, source),
    groupTable('customer', top, byOrganisation, source),
  ];
}

/** Ended at (row), suggested (column); which share of a row was found, which share of a column is right. */
function table(levels: readonly string[], { confusion, perLevel }: Agreement): string {
  const rows = confusion.map((row, at) => [
    levels[at] ?? '',
    ...row.map(({ count }) => numberOf(count)),
    percent(perLevel[at]?.found),
  ]);
  const right = ['right', ...perLevel.map((level) => percent(level.right)), ''];
  return columns([['ended \\ suggested', ...levels, 'found'], ...rows, right]);
}

function groupTable(what: string, top: string, groups: Group[], source: Source): string {
  const rated = groups.filter(({ agreement }) => agreement.requests > 0);
  if (rated.length === 0 || (rated.length === 1 && rated[0]?.name === '')) return '';
  const rows = rated
    .slice(0, MOST_GROUPS)
    .map((group) => [plain(groupName(group, source)), ...agreementRow(group.agreement)]);
  const more = rated.length - MOST_GROUPS;
  const rest = more > 0 ? `\n… and ${more} more; --html and --json show all` : '';
  return columns([[`by ${what}`, ...agreementHeads(top)], ...rows]) + rest;
}

function changeParts({
  policy,
  against,
  changes,
}: {
  policy: Side;
  against: Side;
  changes: Changes;
}): string[] {
  const rows = changeRows(changes).filter(([, { count }]) => count > 0);
  const head = `${policy.name} instead of ${against.name}`;
  if (rows.length === 0) return [`${head}: nothing changes`];
  const [now, before] = [policy, against].map(({ agreement }) => estimate(agreement.kappa));
  const lines = [
    ...rows.map(([what, cases]) => named(what, cases)),
    `kappa ${now ?? ''} instead of ${before ?? ''}`,
  ];
  return [`${head}:\n${lines.join('\n')}`];
}

function named(what: string, { count, keys }: Cases): string {
  if (count === 0) return `${what}: none`;
  const more = count > Math.min(keys.length, MOST_NAMED) ? ', …' : '';
  return `${what}: ${numberOf(count)} (${keys.slice(0, MOST_NAMED).map(plain).join(', ')}${more})`;
}

/** What a file calls a request or a customer, without what a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Columns beside each other: the first to the left, numbers to the right. */
function columns(rows: string[][]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
