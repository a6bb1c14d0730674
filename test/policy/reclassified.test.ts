import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessTimeOf } from '../../src/policy/clock/business-time';
import { promiseAfterChange } from '../../src/policy/clock';
import { preset } from '../../src/policy/presets';
import { decideReclassified } from '../../src/policy/reclassified';
import type { RequestText } from '../../src/policy/request';

const stakater = preset('stakater');
const at = (time: string) => Date.parse(time);
const shown = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16);

/** Friday, 20 November 2026, an hour before the business hours in Stockholm end. */
const FRIDAY = at('2026-11-20T15:00Z');

function due(from: string, to: string, now: string, submitted: 'submitted' | 'waiting' = 'submitted') {
  const known = { logged: FRIDAY, now: at(now), ...(submitted === 'waiting' ? {} : { submitted: FRIDAY }) };
  return shown(promiseAfterChange(stakater, { from, to }, known).promise.due);
}

test('a weekend that counted nothing for P2 is not held against a P1', () => {
  expect(due('P2', 'P1', '2026-11-22T12:00Z')).toBe('2026-11-22T12:00');
  expect(due('P2', 'P1', '2026-11-20T15:20Z')).toBe('2026-11-20T16:00');
});

test('what a P1 has used of the night is taken off the business hours of a P2', () => {
  expect(due('P1', 'P2', '2026-11-20T15:30Z')).toBe('2026-11-23T11:00');
});

test('a target in business days keeps its own start', () => {
  expect(due('P1', 'P3', '2026-11-20T15:30Z')).toBe('2026-11-23T15:00');
});

test('a request that waits for details has no due time until it is complete', () => {
  expect(due('P1', 'P2', '2026-11-20T15:30Z', 'waiting')).toBeUndefined();
});

test('a clock that never ran leaves a P1 its whole target', () => {
  expect(due('P3', 'P1', '2026-11-20T20:00Z', 'waiting')).toBe('2026-11-20T21:00');
});

test('open minutes are counted back by what added them', () => {
  const business = stakater.calendars['business'];
  if (!business) throw new Error('the preset has business hours');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 3000 }), (later, minutes) => {
      const time = businessTimeOf(business);
      const start = FRIDAY + later * 60_000;
      expect(time.openBetween(start, time.addMinutes(start, minutes))).toBe(minutes * 60_000);
    }),
  );
});

const bare: RequestText = {
  channel: 'portal',
  requestType: 'Report a problem',
  summary: 'The shop is down',
  description: 'The shop is down since eight.',
};
const known = { severity: 'P1', tier: 'premium', logged: FRIDAY, missing: [], waived: [], asked: [] };

test('lowering an incomplete P1 asks for what the lower severity waits for', () => {
  const decided = decideReclassified(stakater, bare, known, { to: 'P3', now: FRIDAY + 60_000 });
  expect(decided).toMatchObject({ complete: false, ladder: 'none' });
  expect(decided.ask).toEqual(decided.missing);
  expect(decided.promise.due).toBeUndefined();
});

test('a request that was properly submitted stays so at any severity', () => {
  const submitted = { ...known, submitted: FRIDAY };
  const decided = decideReclassified(stakater, bare, submitted, { to: 'P3', now: FRIDAY + 60_000 });
  expect(decided).toMatchObject({ complete: true, missing: [], ask: [], submitted: FRIDAY });
});

test('raising to P1 never waits for details', () => {
  const waiting = { ...known, severity: 'P3', missing: ['impact'] };
  const decided = decideReclassified(stakater, bare, waiting, { to: 'P1', now: FRIDAY + 60_000 });
  expect(decided).toMatchObject({ ladder: 'starts', ask: [] });
});

test('raising to P1 without the right to paging says so', () => {
  const standard = { ...known, severity: 'P3', tier: 'standard' };
  expect(decideReclassified(stakater, bare, standard, { to: 'P1', now: FRIDAY }).ladder).toBe('not-entitled');
});

test('facts that an agent waived are not missing at the lower severity either', () => {
  const { missing } = decideReclassified(stakater, bare, known, { to: 'P3', now: FRIDAY });
  const decided = decideReclassified(
    stakater,
    bare,
    { ...known, waived: missing },
    { to: 'P3', now: FRIDAY },
  );
  expect(decided).toMatchObject({ complete: true, missing: [], ask: [], submitted: FRIDAY });
});

test('a request that is held for its address is not submitted by another severity', () => {
  const { missing } = decideReclassified(stakater, bare, known, { to: 'P3', now: FRIDAY });
  const held = { ...known, severity: 'P2', waived: missing, held: true };
  expect(decideReclassified(stakater, bare, held, { to: 'P3', now: FRIDAY })).toMatchObject({
    complete: false,
    missing: [],
  });
  const submitted = { ...held, submitted: FRIDAY };
  expect(decideReclassified(stakater, bare, submitted, { to: 'P3', now: FRIDAY }).complete).toBe(true);
});

test('a request that waits for its details is not submitted by another severity', () => {
  expect(decideReclassified(stakater, bare, known, { to: 'P3', now: FRIDAY })).not.toHaveProperty(
    'submitted',
  );
});

test('a request that was submitted before gets the due time of its new severity from then', () => {
  const submitted = { ...known, severity: 'P4', submitted: FRIDAY };
  const { promise } = decideReclassified(stakater, bare, submitted, { to: 'P2', now: FRIDAY });
  expect(shown(promise.due)).toBe('2026-11-23T11:00');
});

test('what earlier severities have used is taken off as well', () => {
  const raised = { ...known, severity: 'P1', used: { minutes: 20, since: FRIDAY } };
  const decided = decideReclassified(stakater, bare, raised, { to: 'P1', now: FRIDAY + 10 * 60_000 });
  expect(decided.used).toEqual({ minutes: 30, since: FRIDAY + 10 * 60_000 });
  expect(shown(decided.promise.due)).toBe('2026-11-20T15:40');
});

test('facts that were just asked for are not asked for again', () => {
  const { missing } = decideReclassified(stakater, bare, known, { to: 'P3', now: FRIDAY });
  const asked = { ...known, asked: [{ at: FRIDAY, facts: missing }] };
  expect(decideReclassified(stakater, bare, asked, { to: 'P3', now: FRIDAY }).ask).toEqual([]);
});
