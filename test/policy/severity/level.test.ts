import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import { elsewhereVerdict, raisedBy } from '../../../src/policy/severity/elsewhere';
import { levelFor, underCaps } from '../../../src/policy/severity/level';

const { severities } = preset('stakater');
const ranks = severities.map(({ id }) => id);
const planned = { planned: { value: 'yes' } };
const when = { planned: ['yes' as const] };
const limit = (severity: string) => ({ when, severity, why: 'Planned' });
const none = { severities, caps: [], floors: [] };

test('where nothing is said the usual severity holds with low confidence', () => {
  expect(levelFor(none, {}, 'P3')).toEqual({ severity: 'P3', confidence: 'low' });
});

test('a floor that is met lifts what lies below it and makes it less unsure', () => {
  const policy = { ...none, floors: [limit('P2')] };
  expect(levelFor(policy, planned, 'P3')).toEqual({ severity: 'P2', confidence: 'medium' });
  expect(levelFor(policy, {}, 'P3')).toEqual({ severity: 'P3', confidence: 'low' });
});

test('a floor lowers nothing that lies above it', () => {
  const policy = { ...none, floors: [limit('P3')] };
  expect(levelFor(policy, planned, 'P1')).toEqual({ severity: 'P1', confidence: 'low' });
});

test('a cap that is met outdoes a floor that is met too', () => {
  const policy = { ...none, floors: [limit('P1')], caps: [limit('P4')] };
  expect(levelFor(policy, planned, 'P3').severity).toBe('P4');
});

test('a cap keeps what is sure as sure and leaves its own level alone', () => {
  const policy = { ...none, caps: [limit('P3')] };
  const under = (severity: string) => underCaps(policy, planned, { severity, confidence: 'high' });
  expect(under('P1')).toEqual({ severity: 'P3', confidence: 'high' });
  expect(under('P4')).toEqual({ severity: 'P4', confidence: 'high' });
  const unsure = { severity: 'P3', confidence: 'low' } as const;
  expect(underCaps(policy, planned, unsure)).toEqual(unsure);
});

test('a fault that others report too rises one level and is never sure', () => {
  const sure = { severity: 'P3', confidence: 'high' } as const;
  expect(raisedBy(2, ranks, {}, sure)).toEqual({ severity: 'P2', confidence: 'medium' });
  expect(raisedBy(0, ranks, {}, sure)).toEqual(sure);
  expect(raisedBy(undefined, ranks, {}, sure)).toEqual(sure);
});

test('the most severe fault stays as sure as it was however many report it', () => {
  const most = { severity: 'P1', confidence: 'high' } as const;
  expect(raisedBy(9, ranks, {}, most)).toEqual(most);
});

test.each(['question', 'wish'])('a %s does not rise with what others report', (value) => {
  const level = { severity: 'P4', confidence: 'high' } as const;
  expect(raisedBy(9, ranks, { intent: { value } }, level)).toEqual(level);
});

test('what others report is shown without a word of theirs', () => {
  expect(elsewhereVerdict('P2')).not.toHaveProperty('quote');
});
