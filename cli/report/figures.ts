import type { Agreement, BacktestReport, Estimate, Group, Side } from '../../src/policy/backtest/report';
import type { Source } from './source';

/** A number as people write it: 12,345. */
export function numberOf(count: number): string {
  return count.toLocaleString('en');
}

/** A share of all: `41 %`; a dash where there is nothing to have a share of. */
export function percent(part: number | undefined, all = 1): string {
  return part === undefined || all === 0 ? '–' : `${Math.round((part / all) * 100)} %`;
}

/** A figure with its interval: `0.62 (0.55 to 0.69)`; a dash where there is none. */
export function estimate(figure: Estimate | undefined): string {
  if (figure === undefined) return '–';
  const [value, low, high] = [figure.value, figure.low, figure.high].map(rounded);
  return `${value ?? ''} (${low ?? ''} to ${high ?? ''})`;
}

function rounded(value: number): string {
  // No minus before a zero.
  return (Math.round(value * 1000) / 1000 + 0).toFixed(3);
}

/** What a policy would do with the requests, as lines: what, how many, their share. */
export function deeds({ requests }: BacktestReport, side: Side): [string, Side['asked']][] {
  if (requests === 0) return [];
  return [
    ['would be asked for something', side.asked],
    ...Object.entries(side.askedFor).map(([fact, cases]): [string, Side['asked']] => [`– ${fact}`, cases]),
    ['would not be let through by the portal yet', side.blocked],
    ['would page somebody', side.paged],
    ...Object.entries(side.suggested).map(([level, cases]): [string, Side['asked']] => [
      `would be suggested ${level}`,
      cases,
    ]),
  ];
}

/** What is said of an agreement in one row: requests, same, kappa, weighted kappa, most severe missed and false. */
export function agreementRow({ requests, same, kappa, weighted, missed, falseAlarms }: Agreement): string[] {
  const figures = [percent(same), estimate(kappa), estimate(weighted)];
  return [numberOf(requests), ...figures, numberOf(missed.count), numberOf(falseAlarms.count)];
}

/** The heads of those columns; `top` is the most severe level. */
export function agreementHeads(top: string): string[] {
  return ['requests', 'same', 'kappa (95 %)', 'weighted (95 %)', `${top} missed`, `${top} false`];
}

/** A group's name for people. */
export function groupName({ name }: Group, { organisations }: Source): string {
  return name === '' ? '(not known)' : (organisations.get(name) ?? name);
}
