import { performance } from 'node:perf_hooks';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, mark, pages, raise, replies } from '../desk';
import { costOf, counted, openDesk } from './bundled-desk';
import { measure, type Row, weigh } from './row';

interface Travelled {
  milliseconds: number;
  calls: number;
  writes: number;
  /** Up to the first comment; 0 where nothing is said. */
  callsUntilSaid: number;
}

/** A request and what has to come of it. */
interface Journey {
  name: string;
  answers: Record<string, string>;
  pages: number;
  comments: number;
}

const calm: Journey = {
  name: 'a complete P4, which wakes nobody',
  answers: { ...COMPLETE, severity: 'P4' },
  pages: 0,
  comments: 0,
};
const urgent: Journey = {
  name: 'P1 from request to page',
  answers: { ...COMPLETE, severity: 'P1' },
  pages: 1,
  comments: 1,
};
const incomplete: Journey = {
  name: 'Incomplete P3 judged, asked and moved',
  answers: { severity: 'P3' },
  pages: 0,
  comments: 1,
};

/**
 * From a customer's request to what has to come of it, with the deployed bundle on the local desk: time, REST calls,
 * and how many of them write. Beside a complete P4 on the same way, which is judged and moved but wakes and asks
 * nobody.
 */
export async function requestTravels(bundleDir: string): Promise<Row[]> {
  const measured: Row[] = [];
  for (const journey of [urgent, incomplete]) {
    for (const [part, unit, runs] of PARTS) {
      const take = async (one: Journey): Promise<number> => (await travel(bundleDir, one))[part];
      const what = part === 'milliseconds' ? journey.name : `${journey.name}, REST ${part}`;
      const beside = { what: calm.name, take: () => take(calm) };
      measured.push(await measure(what, unit, runs, () => take(journey), beside));
    }
  }
  return [...measured, await callsUntilAsked(bundleDir)];
}

/** The status and the mark come after the comment. */
async function callsUntilAsked(bundleDir: string): Promise<Row> {
  const { callsUntilSaid } = await travel(bundleDir, incomplete);
  const { calls } = await travel(bundleDir, calm);
  return weigh('Incomplete P3 judged and asked, REST calls', 'calls', callsUntilSaid, {
    what: calm.name,
    value: calls,
  });
}

const PARTS: [part: keyof Travelled, unit: string, runs: number][] = [
  ['milliseconds', 'ms', 9],
  ['calls', 'calls', 1],
  ['writes', 'calls', 1],
];

async function travel(bundleDir: string, journey: Journey): Promise<Travelled> {
  const desk = await openDesk(bundleDir);
  const calls = counted(desk);
  try {
    // The app's own clock runs on while it sets up; a request older than its policy would be left alone.
    desk.clock.advance(60_000);
    const started = performance.now();
    const key = raise(desk, { answers: journey.answers, summary: 'Slow', description: 'Since 08:40.' });
    await desk.settle();
    const milliseconds = performance.now() - started;
    check(desk, key, journey);
    const said = calls.findIndex(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    return { milliseconds, ...costOf(calls), callsUntilSaid: said + 1 };
  } finally {
    await desk.close();
  }
}

function check(desk: Desk, key: string, journey: Journey): void {
  if (mark(desk, key) === undefined) throw new Error(`The app did not take in ${key}.`);
  const came = { pages: pages(desk).length, comments: replies(desk, key).length };
  if (came.pages !== journey.pages || came.comments !== journey.comments)
    throw new Error(`${journey.name} came to ${JSON.stringify(came)}.`);
}
