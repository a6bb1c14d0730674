import { expect, test } from 'vitest';
import { isMoreSevere, raisesByItself, triageOf } from '../../src/policy/triage';
import { stakaterWith } from './policy-builder';

const policy = stakaterWith();
const raising = stakaterWith({ reclassification: { ...policy.reclassification, raisesByItself: ['P1'] } });
const sure = { severity: 'P3', suggested: 'P1', confidence: 'high', decidedByPerson: false } as const;

test('a suggestion above or below the working severity is to be decided', () => {
  expect(triageOf(policy, { severity: 'P3', suggested: 'P1' })).toBe('higher');
  expect(triageOf(policy, { severity: 'P1', suggested: 'P4' })).toBe('lower');
  expect(triageOf(policy, { severity: 'P2', suggested: 'P2' })).toBeUndefined();
});

test('a severity that was kept is to be decided again only for another suggestion', () => {
  const kept = { suggested: 'P1' };
  expect(triageOf(policy, { severity: 'P3', suggested: 'P1', kept })).toBeUndefined();
  expect(triageOf(policy, { severity: 'P3', suggested: 'P2', kept })).toBe('higher');
});

test('an objection that nobody has answered is to be decided whatever is suggested', () => {
  const rated = { severity: 'P3', kept: { suggested: 'P1' }, isObjectedTo: true };
  expect(triageOf(policy, { ...rated, suggested: 'P1' })).toBe('objection');
  expect(triageOf(policy, { ...rated, suggested: 'P3' })).toBe('objection');
});

test('the desk raises by itself only where the policy says so', () => {
  expect(raisesByItself(raising, sure)).toBe(true);
  expect(raisesByItself(policy, sure)).toBe(false);
});

test.each([
  ['the suggestion is not sure', { ...sure, confidence: 'medium' as const }],
  ['a person has decided', { ...sure, decidedByPerson: true }],
  ['it is as severe already', { ...sure, severity: 'P1' }],
  ['the suggestion is no such severity', { ...sure, suggested: 'P2' }],
])('the desk raises nothing where %s', (_why, rated) => {
  expect(raisesByItself(raising, rated)).toBe(false);
});

test('the desk lowers nothing by itself, however sure it is', () => {
  const eager = stakaterWith({ reclassification: { ...policy.reclassification, raisesByItself: ['P3'] } });
  expect(raisesByItself(eager, { ...sure, severity: 'P1', suggested: 'P3' })).toBe(false);
});

test('a severity that the policy does not have stands above none', () => {
  expect(isMoreSevere(policy, 'P9', 'P4')).toBe(false);
  expect(isMoreSevere(policy, 'P1', 'P2')).toBe(true);
  expect(isMoreSevere(policy, 'P2', 'P2')).toBe(false);
});
