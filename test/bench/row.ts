/** One line of the bench: a median, and the median of something bare that the same run measured the same way. */
export interface Row {
  what: string;
  unit: string;
  value: number;
  baseline: { what: string; value: number };
  /** How often each of the two was measured. */
  runs: number;
}

/** The middle one of several values; the mean of the middle two when their number is even. Throws on none. */
export function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('There is no median of nothing.');
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}

interface Measured {
  what: string;
  take: () => number | Promise<number>;
}

/** The medians of a thing and of its baseline, taken in turns so that a busy moment falls on both. */
export async function measure(
  what: string,
  unit: string,
  runs: number,
  thing: Measured['take'],
  bare: Measured,
): Promise<Row> {
  const values: number[] = [];
  const baseline: number[] = [];
  for (let run = 0; run < runs; run++) {
    values.push(await thing());
    baseline.push(await bare.take());
  }
  return {
    what,
    unit,
    runs,
    value: medianOf(values),
    baseline: { what: bare.what, value: medianOf(baseline) },
  };
}

/** A thing that does not vary, such as a size, beside its baseline. */
export function weigh(what: string, unit: string, value: number, baseline: Row['baseline']): Row {
  return { what, unit, runs: 1, value, baseline };
}

/** The rows as a Markdown table, numbers with three significant figures or none behind the point. */
export function tableOf(rows: Row[]): string {
  const head = ['Measured', 'Median', 'Baseline in the same run', 'Median', 'Runs'];
  const lines = rows.map(({ what, unit, value, baseline, runs }) => [
    what,
    `${figure(value)} ${unit}`,
    baseline.what,
    `${figure(baseline.value)} ${unit}`,
    String(runs),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three significant figures, or none behind the point; thousands grouped. */
export function figure(value: number): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return rounded.toLocaleString('en-US');
}
