import { expect, test } from 'vitest';
import type { FaultReport } from '../../src/flows/world/storage';
import { NINE } from '../desk';
import { aWorld } from '../world';

const report = (requestId: string, more: Partial<FaultReport> = {}): FaultReport => ({
  projectId: '10000',
  fault: 'image registry|production|http 503',
  requestId,
  requestKey: `ST-${requestId}`,
  organisation: 'Northwind Traders',
  at: NINE,
  ...more,
});

test('reports of a fault are found by project, fault and time, latest first', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    await storage.noteFault(report('2', { at: NINE + 1 }));
    await storage.noteFault(report('1'));
    await storage.noteFault(report('3', { at: NINE - 1 }));
    await storage.noteFault(report('4', { fault: 'image registry|production|http 502' }));
    await storage.noteFault(report('5', { projectId: '10001' }));
    return storage.faultReports('10000', report('1').fault, NINE);
  });
  expect(found).toEqual([report('2', { at: NINE + 1 }), report('1')]);
});

test('a request that reports another fault now is found under that one only', async () => {
  const { inside } = await aWorld();
  const other = 'image registry|production|timeout';
  const found = await inside(async ({ storage }) => {
    await storage.noteFault(report('1'));
    await storage.noteFault(report('1', { fault: other }));
    const under = (fault: string) => storage.faultReports('10000', fault, 0);
    return [await under(report('1').fault), await under(other)];
  });
  expect(found).toEqual([[], [report('1', { fault: other })]]);
});

test('a fault of any length and alphabet can be kept', async () => {
  const { inside } = await aWorld();
  const long = report('1', { fault: 'Störung — 障害 '.repeat(400), organisation: 'Müller & Söhne, 東京' });
  const found = await inside(async ({ storage }) => {
    await storage.noteFault(long);
    return storage.faultReports('10000', long.fault, 0);
  });
  expect(found).toEqual([long]);
});

test('of a storm the latest hundred reports are read', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    for (let n = 0; n < 103; n += 1) await storage.noteFault(report(String(n), { at: NINE + n }));
    return storage.faultReports('10000', report('0').fault, 0);
  });
  expect([found.length, found.at(-1)?.requestId]).toEqual([100, '3']);
});
