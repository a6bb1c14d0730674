import { figure, type Row } from './row';

/** What a figure of the bench has to come to. `times`: of its baseline, where the run itself is the measure. */
interface Budget {
  what: string;
  is: 'at most' | 'at least';
  value: number;
  times?: 'its baseline';
}

/** What was promised when each was built. */
const budgets: readonly Budget[] = [
  { what: 'Incomplete P3 judged and asked, REST calls', is: 'at most', value: 6 },
  { what: 'Incomplete P3 judged, asked and moved, REST writes', is: 'at most', value: 3 },
  { what: 'Accept a suggested P1, receipt and page, REST writes', is: 'at most', value: 4 },
  {
    what: 'sweep over 10,000 open ladders, 50 due, storage calls',
    is: 'at most',
    value: 1,
    times: 'its baseline',
  },
  { what: 'back-test of 10,000, told to wait', is: 'at most', value: 0 },
  { what: 'requests of 1 KB judged', is: 'at least', value: 3_000 },
  // 1 MB in 300 times the time of 4 KB, beside 256 times 4 KB.
  { what: '1 MB judged', is: 'at most', value: 300 / 256, times: 'its baseline' },
  { what: 'requests of 1 KB assessed', is: 'at least', value: 5_000 },
  { what: 'due in 16 business hours', is: 'at least', value: 10, times: 'its baseline' },
  { what: 'due in 3 business days', is: 'at least', value: 10, times: 'its baseline' },
  { what: 'page settings usable on the desk', is: 'at most', value: 1_000 },
];

/** Each budget beside what was measured, as a Markdown table. Throws when the run has no such row. */
export function budgetTable(rows: readonly Row[], held: readonly Budget[] = budgets): string {
  const lines = held.map((budget) => {
    const row = rows.find(({ what }) => what === budget.what);
    if (row === undefined) throw new Error(`The bench measured no “${budget.what}”, which has a budget.`);
    const measured = budget.times === undefined ? row.value : row.value / row.baseline.value;
    const unit = budget.times === undefined ? row.unit : '× its baseline';
    const holds = budget.is === 'at most' ? measured <= budget.value : measured >= budget.value;
    const limit = `${budget.is} ${figure(budget.value)} ${unit}`;
    return [budget.what, limit, `${figure(measured)} ${unit}`, holds ? 'yes' : '**no**'];
  });
  const head = ['Budget', 'Limit', 'Measured', 'Holds'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
