import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slaCycles } from '../../../site/jsm/sla';

const sla = {
  id: '1',
  name: 'First response',
  startStatus: 'Submitted',
  stopStatuses: ['Resolved'],
  goalMinutes: { High: 60 },
};
const history = fc.array(fc.constantFrom('Open', 'Submitted', 'In progress', 'Resolved'), { maxLength: 30 });
const at = (statuses: string[]) => statuses.map((status, index) => ({ status, at: index }));

test('cycles follow each other and only the last may still run', () => {
  fc.assert(
    fc.property(history, (statuses) => {
      const cycles = slaCycles(sla, { priority: 'High', statusHistory: at(statuses) });
      cycles.slice(0, -1).forEach((cycle, index) => {
        expect(cycle.stop).toBeGreaterThan(cycle.start);
        expect(cycles[index + 1]?.start).toBeGreaterThan(cycle.stop ?? Infinity);
      });
    }),
  );
});

test('a priority without a goal has no cycle', () => {
  expect(slaCycles(sla, { priority: 'Low', statusHistory: at(['Submitted']) })).toEqual([]);
});
