import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  targetUnits,
  typedTarget,
  writtenTarget,
} from '../../static/pages/settings/policy/form/severities/target-amount';

test.each([
  [{ minutes: 240 }, { amount: '4', unit: 'hours' }],
  [{ minutes: 90 }, { amount: '90', unit: 'minutes' }],
  [{ minutes: 'soon' }, { amount: 'soon', unit: 'minutes' }],
  [{ businessDays: 2 }, { amount: '2', unit: 'days' }],
  [{}, { amount: '', unit: 'hours' }],
])('a written target is shown in its largest whole unit: %j', (written, typed) => {
  expect(typedTarget(written)).toEqual(typed);
});

test.each([
  [{ amount: '4', unit: 'hours' } as const, { minutes: 240 }],
  [{ amount: ' 1,5 ', unit: 'hours' } as const, { minutes: 90 }],
  [{ amount: '3', unit: 'days' } as const, { businessDays: 3 }],
  [{ amount: '', unit: 'days' } as const, {}],
  [{ amount: 'soon', unit: 'hours' } as const, { minutes: 'soon' }],
  [{ amount: '-3', unit: 'hours' } as const, { minutes: -180 }],
])('a typed target is written as the policy keeps it: %j', (typed, written) => {
  expect(writtenTarget(typed)).toEqual(written);
});

test('a target that was written comes back the same from its control', () => {
  const keys = fc.constantFrom('minutes', 'businessDays');
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 525_600 }), (key, amount) => {
      expect(writtenTarget(typedTarget({ [key]: amount }))).toEqual({ [key]: amount });
    }),
  );
});

test('a typed amount in any unit means the same when it is read back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...targetUnits), fc.integer({ min: 1, max: 5_000 }), (unit, amount) => {
      const written = writtenTarget({ amount: String(amount), unit });
      expect(writtenTarget(typedTarget(written))).toEqual(written);
    }),
  );
});
