import { performance } from 'node:perf_hooks';
import type { Desk } from '../../site/running-desk';
import { MINUTE, NINE } from '../desk';
import { aLadder } from '../policy/ladder-builder';
import { openDesk } from './bundled-desk';
import { weigh, type Row } from './row';

const OPEN = 10_000;
const DUE = 50;
const DAY = 24 * 60 * MINUTE;

/**
 * The five-minute sweep over ten thousand open ladders of which fifty are due, beside one over those fifty alone: what
 * it asks of Forge's storage must be the same. The ladders are put where the app keeps them, through its own storage.
 */
export async function sweepReads(bundleDir: string): Promise<Row[]> {
  const many = await sweepOver(bundleDir, OPEN);
  const few = await sweepOver(bundleDir, DUE);
  const what = `sweep over ${OPEN.toLocaleString('en-US')} open ladders, ${DUE} due`;
  const beside = `over the ${DUE} that are due alone`;
  return [
    weigh(`${what}, storage calls`, 'calls', many.calls, { what: beside, value: few.calls }),
    weigh(`${what}, storage read`, 'kB', many.read, { what: beside, value: few.read }),
    weigh(what, 'ms', many.milliseconds, { what: beside, value: few.milliseconds }),
  ];
}

async function sweepOver(bundleDir: string, open: number) {
  const desk = await openDesk(bundleDir);
  try {
    plant(desk, open);
    const before = desk.forge.kept().length;
    const started = performance.now();
    await desk.advance(5 * MINUTE);
    const kept = desk.forge.kept().slice(before);
    const swept = desk.forge.logs().some(({ line }) => line.includes(`"due":${DUE}`));
    if (!swept) throw new Error('The sweep did not find the ladders that are due.');
    return {
      calls: kept.length,
      read: kept.reduce((bytes, { received }) => bytes + received, 0) / 1000,
      milliseconds: performance.now() - started,
    };
  } finally {
    await desk.close();
  }
}

/** Ladders of requests, the first fifty due at once and the others in a day. */
function plant(desk: Desk, open: number): void {
  const kept = (entity: string) => desk.store.collection<object>(`kvs entity ${entity}`);
  const [dues, ladders] = [kept('due'), kept('ladder')];
  const row = (value: object) => ({ value, createdAt: NINE, updatedAt: NINE });
  desk.store.transaction(() => {
    for (let number = 1; number <= open; number += 1) {
      const requestId = String(900_000 + number);
      const at = number <= DUE ? NINE : NINE + DAY;
      const ladder = aLadder({ requestId, requestKey: `ST-${requestId}`, loggedAt: at });
      dues.put(`ladder:${requestId}`, row({ kind: 'ladder', requestId, at }));
      ladders.put(requestId, row({ revision: ladder.revision, ladder }));
    }
  });
}
