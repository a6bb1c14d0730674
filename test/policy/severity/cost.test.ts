import { expect, test } from 'vitest';
import { costOfBeingWrong } from '../../../src/policy/severity/cost';
import { preset } from '../../../src/policy/presets';

const stakater = preset('stakater');

function cost(working: string, suggested: string, confidence: 'high' | 'medium' | 'low' = 'high'): number {
  return costOfBeingWrong(stakater, { working, suggested, confidence });
}

test('agreement costs nothing', () => {
  expect(cost('P2', 'P2')).toBe(0);
});

test('a P1 worked too low costs most, even at medium confidence', () => {
  expect(cost('P2', 'P1', 'medium')).toBeGreaterThan(cost('P4', 'P2'));
  expect(cost('P4', 'P1')).toBeGreaterThan(cost('P2', 'P1'));
});

test('a level too low costs more than a level too high', () => {
  expect(cost('P4', 'P3')).toBeGreaterThan(cost('P3', 'P4'));
  expect(cost('P2', 'P1')).toBeGreaterThan(cost('P1', 'P2'));
});

test('what is sure costs more than what is not', () => {
  expect(cost('P3', 'P1', 'high')).toBeGreaterThan(cost('P3', 'P1', 'low'));
});

test('each level too low costs four times the one below it, each level too high one', () => {
  expect([cost('P4', 'P3'), cost('P3', 'P2'), cost('P2', 'P1'), cost('P4', 'P1')]).toEqual([4, 16, 64, 84]);
  expect([cost('P1', 'P2'), cost('P1', 'P4')]).toEqual([1, 3]);
});

test('a severity that the policy does not know costs nothing', () => {
  expect([cost('Blocker', 'P1'), cost('P1', 'Blocker'), cost('P2', 'Blocker')]).toEqual([0, 0, 0]);
});
