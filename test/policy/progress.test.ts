import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideProgress, isHeld, type Known } from '../../src/policy/progress';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';

const policy = preset('stakater');
const LOGGED = Date.UTC(2026, 10, 17, 9);
const AT = LOGGED + 3_600_000;

const text: RequestText = {
  channel: 'portal',
  requestType: 'Report a problem',
  summary: '',
  description: '',
};
const known: Known = {
  severity: 'P3',
  tier: 'premium',
  logged: LOGGED,
  missing: ['environment', 'product', 'impact'],
  waived: [],
  asked: [{ at: LOGGED, facts: ['environment', 'product', 'impact'] }],
};
const facts = { environment: 'Production', product: 'Image registry', impact: 'All builds wait for hours' };

test('with every required fact there, the clock starts when it was completed', () => {
  const progress = decideProgress(policy, { ...text, facts }, known, AT);
  expect(progress).toMatchObject({ complete: true, missing: [], ask: [] });
  expect(progress.promise.due).toBeGreaterThan(AT);
});

test('after an answer to a part the rest is asked for in its order', () => {
  const progress = decideProgress(policy, { ...text, facts: { product: 'Image registry' } }, known, AT);
  expect(progress).toMatchObject({ complete: false, ask: ['environment', 'impact'] });
  expect(progress.promise.due).toBeUndefined();
});

test('without any progress nothing is asked again', () => {
  expect(decideProgress(policy, text, known, AT).ask).toEqual([]);
});

test('a customer who was asked five times is left to a person', () => {
  const often = { ...known, asked: Array.from({ length: 5 }, () => ({ at: LOGGED, facts: [] })) };
  expect(decideProgress(policy, { ...text, facts: { product: 'Registry' } }, often, AT).ask).toEqual([]);
});

test('what is waived is not missing', () => {
  const progress = decideProgress(policy, { ...text, facts: {} }, { ...known, waived: known.missing }, AT);
  expect(progress).toMatchObject({ complete: true, missing: [] });
});

test('a severity whose clock runs from logging asks for nothing twice', () => {
  const urgent = { ...known, severity: 'P1' };
  const progress = decideProgress(policy, { ...text, facts: { product: 'Registry' } }, urgent, AT);
  expect(progress.ask).toEqual([]);
  expect(progress.promise.due).toBe(LOGGED + 3_600_000);
});

test('a clock that ran from logging keeps the due time it has', () => {
  const moved = { ...known, severity: 'P1', due: LOGGED + 1000 };
  expect(decideProgress(policy, { ...text, facts }, moved, AT).promise.due).toBe(LOGGED + 1000);
});

test('a severity that the policy no longer has is judged as the default one', () => {
  expect(decideProgress(policy, { ...text, facts }, { ...known, severity: 'S0' }, AT).complete).toBe(true);
});

test('a request that is held for its address is not complete, whatever it says', () => {
  const progress = decideProgress(policy, { ...text, facts }, { ...known, held: true }, AT);
  expect(progress).toMatchObject({ complete: false, missing: [] });
  expect(progress.promise.due).toBeUndefined();
});

test.each([
  ['P3', 'P3', true],
  ['P3', 'P1', false],
  ['P1', 'P3', false],
  ['P1', undefined, false],
  ['P3', undefined, true],
])('a request held at %s that is suggested %s is still held: %j', (severity, suggested, still) => {
  const raised = { severity, ...(suggested === undefined ? {} : { suggested }) };
  expect(isHeld(policy, { ...raised, held: true })).toBe(still);
  expect(isHeld(policy, raised)).toBe(false);
});

test('a clock that starts when nothing is missing takes no due time from before', () => {
  const before = { ...known, due: LOGGED + 1000 };
  expect(decideProgress(policy, text, before, AT).promise.due).toBeUndefined();
  expect(decideProgress(policy, { ...text, facts }, before, AT).promise.due).toBeGreaterThan(AT);
});

test('however answers arrive, the questions end and never grow', () => {
  const answers = fc.subarray(Object.entries(facts));
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 8 }), (rounds) => {
      let now: Known = known;
      let said: RequestText = text;
      for (const round of rounds) {
        said = { ...said, facts: { ...said.facts, ...Object.fromEntries(round) } };
        const { missing, ask } = decideProgress(policy, said, now, AT);
        expect(now.missing).toEqual(expect.arrayContaining(missing));
        if (ask.length > 0) expect(ask.length).toBeLessThan(now.missing.length);
        const asked = ask.length > 0 ? [...now.asked, { at: AT, facts: ask }] : now.asked;
        now = { ...now, missing, asked };
      }
      expect(now.asked.length).toBeLessThanOrEqual(1 + known.missing.length);
    }),
  );
});
