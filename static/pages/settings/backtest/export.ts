import type { Agreement, BacktestReport, Cases } from '../../../../src/policy/backtest/report';
import type { Viewer } from '../../../shared/viewer';
import { csv } from '../../shared/csv';
import { saveExport } from '../../shared/save-file';
import { changeLines } from './change-lines';

type Names = Record<string, string>;

/** Lets the browser save a report as it is, with the names of its organisations. */
export function saveReportJson(
  report: BacktestReport,
  organisations: Names,
  file: string,
  { times }: Viewer,
): void {
  const kept = JSON.stringify({ ...report, organisations }, undefined, 2);
  saveExport(file, 'json', `${kept}\n`, times);
}

/** Lets the browser save the figures of a report as a table. */
export function saveReportCsv(
  report: BacktestReport,
  organisations: Names,
  file: string,
  viewer: Viewer,
): void {
  saveExport(file, 'csv', csv(reportTable(report, organisations, viewer)), viewer.times);
}

/** One line for each figure: what it is about, how many requests, and those of them that are known by key. */
export function reportTable(
  report: BacktestReport,
  organisations: Names,
  { words }: Pick<Viewer, 'words'>,
): string[][] {
  const { policy, changes } = report;
  const { agreement, levels } = policy;
  const top = levels[0] ?? '';
  const line = (title: string, { count, keys }: Cases) => [title, String(count), keys.join(' ')];
  const counted = (title: string, count: number) => line(title, { count, keys: [] });
  return [
    [words('backtest.head.what'), words('backtest.head.requests'), words('backtest.head.keys')],
    counted(words('backtest.judgedBy', { name: policy.name }), report.requests),
    line(words('backtest.asked'), policy.asked),
    ...named(policy.askedFor, (fact) => words('backtest.askedFor.of', { fact }), line),
    line(words('backtest.blocked'), policy.blocked),
    line(words('backtest.paged'), policy.paged),
    ...named(policy.suggested, (level) => words('backtest.suggestedOf', { level }), line),
    line(words('backtest.missed', { level: top }), agreement.missed),
    line(words('backtest.false', { level: top }), agreement.falseAlarms),
    ...figuresOf(words('backtest.agreement'), agreement),
    ...policy.byRequestType.flatMap(({ name, agreement: one }) => figuresOf(name, one)),
    ...policy.byOrganisation.flatMap(({ name, agreement: one }) =>
      figuresOf(organisations[name] ?? name, one),
    ),
    ...levels.flatMap((ended, row) =>
      levels.map((suggested, column) =>
        line(
          words('backtest.confusion.cell', { ended, suggested }),
          agreement.confusion[row]?.[column] ?? { count: 0, keys: [] },
        ),
      ),
    ),
    ...(changes ? changeLines(changes, words).map(({ title, cases }) => line(title, cases)) : []),
  ];
}

function named(
  cases: Record<string, Cases>,
  title: (name: string) => string,
  line: (title: string, cases: Cases) => string[],
): string[][] {
  return Object.entries(cases).map(([name, one]) => line(title(name), one));
}

/** Figures that no key belongs to, to four places so that spreadsheets need not read sentences. */
function figuresOf(name: string, { requests, same, kappa, weighted }: Agreement): string[][] {
  const figure = (value: number | undefined) => (value === undefined ? '' : value.toFixed(4));
  return [
    [`${name}: n`, String(requests), ''],
    [`${name}: =`, figure(same), ''],
    ...(kappa ? [[`${name}: κ`, figure(kappa.value), `${figure(kappa.low)} ${figure(kappa.high)}`]] : []),
    ...(weighted
      ? [[`${name}: κ (w²)`, figure(weighted.value), `${figure(weighted.low)} ${figure(weighted.high)}`]]
      : []),
  ];
}
