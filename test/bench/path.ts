import { performance } from 'node:perf_hooks';
import { createClock } from '../../site/clock';
import { createDesk } from '../../site/desk';
import { readManifest } from '../../site/forge/manifest';
import { forkedRunner } from '../../site/forge/runners/forked';
import type { Desk } from '../../site/running-desk';
import { workingDay } from '../../site/seed/seed';
import { openStore } from '../../site/store/sqlite-store';
import { COMPLETE, mark, NINE, pages, raise } from '../desk';
import { measure, type Row } from './row';

interface Travelled {
  milliseconds: number;
  calls: number;
  writes: number;
}

const calm = 'a P4, which wakes nobody';

/**
 * From a premium customer's P1 to its page at Slack, with the deployed bundle on the local desk: time, REST calls, and
 * how many of them write. Beside a P4 on the same way, which is judged and moved but wakes nobody.
 */
export async function requestToPage(bundleDir: string): Promise<Row[]> {
  const rows: [what: string, unit: string, runs: number, part: keyof Travelled][] = [
    ['P1 from request to page', 'ms', 9, 'milliseconds'],
    ['P1 from request to page, REST calls', 'calls', 1, 'calls'],
    ['P1 from request to page, REST writes', 'calls', 1, 'writes'],
  ];
  const measured: Row[] = [];
  for (const [what, unit, runs, part] of rows) {
    const take = async (severity: string): Promise<number> => (await travel(bundleDir, severity))[part];
    measured.push(await measure(what, unit, runs, () => take('P1'), { what: calm, take: () => take('P4') }));
  }
  return measured;
}

async function travel(bundleDir: string, severity: string): Promise<Travelled> {
  const desk = await openDesk(bundleDir);
  const methods: string[] = [];
  const rest = desk.jsm.rest.bind(desk.jsm);
  desk.jsm.rest = (request) => {
    methods.push(request.method);
    return rest(request);
  };
  try {
    // The app's own clock runs on while it sets up; a request older than its policy would be left alone.
    desk.clock.advance(60_000);
    const started = performance.now();
    const key = raise(desk, { answers: { ...COMPLETE, severity } });
    await desk.settle();
    const milliseconds = performance.now() - started;
    check(desk, key, severity);
    return {
      milliseconds,
      calls: methods.length,
      writes: methods.filter((method) => method !== 'GET').length,
    };
  } finally {
    await desk.close();
  }
}

/** Setting up the desk starts the app's process, so what is measured is a warm app. */
function openDesk(bundleDir: string): Promise<Desk> {
  const store = openStore(':memory:');
  return createDesk({
    manifest: readManifest('manifest.yml'),
    runner: forkedRunner({ bundleDir }),
    store,
    clock: createClock({ store, base: () => NINE }),
    seed: { ...workingDay, morning: [] },
    publicUrl: () => 'http://desk.test',
  });
}

function check(desk: Desk, key: string, severity: string): void {
  if (mark(desk, key) === undefined) throw new Error(`The app did not take in ${key}.`);
  const [expected, sent] = [severity === 'P1' ? 1 : 0, pages(desk).length];
  if (sent !== expected) throw new Error(`A ${severity} sent ${sent} pages, not ${expected}.`);
}
