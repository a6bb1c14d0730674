import type { Estimate } from './report';

/** How often the one rater said a level (row) while the other said one (column). */
export type Confusion = readonly (readonly number[])[];

/** How much it counts as agreement, 0 to 1, that the raters said these two levels. */
type Weight = (row: number, column: number) => number;

/** Of the standard normal distribution: 95 % lie within so many standard errors. */
const Z95 = 1.959963984540054;

/** Share of all that lies on the diagonal, 0 to 1; undefined where there is none. */
export function sameShare(confusion: Confusion): number | undefined {
  const all = total(confusion);
  const same = confusion.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return all === 0 ? undefined : same / all;
}

/**
 * Cohen's kappa: agreement beyond what chance gives two raters who say the levels as often as these do, with its 95 %
 * interval. Undefined where there is nothing to rate and where each rater only ever said one level: that is too little
 * to tell agreement from chance.
 */
export function kappaOf(confusion: Confusion): Estimate | undefined {
  return weightedKappa(confusion, (row, column) => (row === column ? 1 : 0));
}

/** The same with quadratic weights: a miss by two levels counts four times a miss by one. */
export function quadraticKappaOf(confusion: Confusion): Estimate | undefined {
  const furthest = Math.max(confusion.length - 1, 1);
  return weightedKappa(confusion, (row, column) => 1 - ((row - column) / furthest) ** 2);
}

/**
 * Weighted kappa and its large-sample standard error (not that under the hypothesis of no agreement). Source: Fleiss,
 * Cohen & Everitt, Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72 (1969) 323–327;
 * kappa is the case with weight 1 on the diagonal and 0 beside it.
 */
function weightedKappa(confusion: Confusion, weight: Weight): Estimate | undefined {
  if (confusion.flat().filter((count) => count > 0).length < 2) return undefined;
  const all = total(confusion);
  const rows = confusion.map((row) => sum(row) / all);
  const columns = confusion.map((_, column) => sum(confusion.map((row) => row[column] ?? 0)) / all);
  // What chance gives to each level that the one or the other rater says.
  const byRow = rows.map((_, row) => sum(columns.map((share, column) => share * weight(row, column))));
  const byColumn = columns.map((_, column) => sum(rows.map((share, row) => share * weight(row, column))));
  const seen = overCells(confusion, (share, row, column) => share * weight(row, column));
  const chance = sum(rows.map((share, row) => share * (byRow[row] ?? 0)));
  const room = 1 - chance;
  const value = (seen - chance) / room;
  const spread = overCells(confusion, (share, row, column) => {
    const expected = (byRow[row] ?? 0) + (byColumn[column] ?? 0);
    return share * (weight(row, column) - expected * (1 - value)) ** 2;
  });
  const variance = (spread - (value - chance * (1 - value)) ** 2) / (all * room ** 2);
  return around(value, Math.sqrt(Math.max(0, variance)));
}

function around(value: number, error: number): Estimate {
  return { value, low: Math.max(-1, value - Z95 * error), high: Math.min(1, value + Z95 * error) };
}

function overCells(
  confusion: Confusion,
  part: (share: number, row: number, column: number) => number,
): number {
  const all = total(confusion);
  return sum(confusion.flatMap((row, at) => row.map((count, column) => part(count / all, at, column))));
}

function total(confusion: Confusion): number {
  return sum(confusion.flat());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
