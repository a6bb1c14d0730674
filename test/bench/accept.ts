import { performance } from 'node:perf_hooks';
import { asked, COMPLETE, mark, pages, raise } from '../desk';
import { costOf, counted, openDesk } from './bundled-desk';
import { measure, type Row } from './row';

interface Cost {
  milliseconds: number;
  calls: number;
  writes: number;
}

const PARTS: [part: keyof Cost, unit: string, runs: number][] = [
  ['milliseconds', 'ms', 5],
  ['calls', 'calls', 1],
  ['writes', 'calls', 1],
];

/**
 * An agent accepts the suggestion that a P3 is a P1, until the customer has the receipt and on-call is paged: time,
 * REST calls, and how many of them write. Beside the agent's panel as it loads, which writes nothing.
 */
export async function acceptCosts(bundleDir: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [part, unit, runs] of PARTS) {
    const name = 'Accept a suggested P1, receipt and page';
    rows.push(
      await measure(
        part === 'milliseconds' ? name : `${name}, REST ${part}`,
        unit,
        runs,
        async () => (await costAfter(bundleDir, 'accept'))[part],
        { what: "the agent's panel loaded", take: async () => (await costAfter(bundleDir, 'load'))[part] },
      ),
    );
  }
  return rows;
}

async function costAfter(bundleDir: string, deed: 'accept' | 'load'): Promise<Cost> {
  const desk = await openDesk(bundleDir);
  const calls = counted(desk);
  try {
    desk.clock.advance(60_000);
    const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
    await desk.settle();
    calls.length = 0;
    const started = performance.now();
    if (deed === 'accept') await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P1' });
    else await asked(desk, 'loadIssue', 'agent-amir', key);
    const milliseconds = performance.now() - started;
    const isP1 = mark(desk, key)?.severity === 'P1' && pages(desk).length === 1;
    if (isP1 !== (deed === 'accept')) throw new Error(`To ${deed} came to something else.`);
    return { milliseconds, ...costOf(calls) };
  } finally {
    await desk.close();
  }
}
