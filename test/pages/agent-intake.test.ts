import { expect, test } from 'vitest';
import type { FactView, IssueView } from '../../src/calls';
import { askable, namesOf, standingOf, stillMissing, waivable } from '../../static/agent/fact-standing';

const waived = { by: 'Amir Khan', reason: 'Known from the contract.', at: '2026-11-20T08:00:00.000Z' };
const ids = (facts: FactView[]) => facts.map(({ fact }) => fact);

/** `environment required absent`, one each. */
function panel(facts: string[], differs: Partial<IssueView> = {}) {
  return { canAsk: true, facts: facts.map(aFact), ...differs };
}

function aFact(line: string): FactView {
  const [fact = '', level, state, isWaived] = line.split(' ');
  return {
    fact,
    label: fact.toUpperCase(),
    level: level as FactView['level'],
    state: state as FactView['state'],
    ...(isWaived === 'waived' ? { waived } : {}),
  };
}

test('all that could be said better can be asked for', () => {
  const view = panel([
    'a required present',
    'b required thin',
    'c expected absent',
    'd required absent waived',
  ]);
  expect(ids(askable(view))).toEqual(['b', 'c', 'd']);
});

test('only what is required and missing can be done without', () => {
  const view = panel(['a required absent', 'b required thin', 'c expected absent', 'd required placeholder']);
  expect(ids(waivable(view))).toEqual(['a', 'd']);
});

test('what is waived already cannot be waived again', () => {
  expect(waivable(panel(['a required absent waived']))).toEqual([]);
});

test('a properly submitted request has nothing to waive', () => {
  expect(waivable(panel(['a required absent'], { submitted: '2026-11-20T08:00:00.000Z' }))).toEqual([]);
});

test('a closed request offers neither questions nor waivers', () => {
  const view = panel(['a required absent'], { canAsk: false });
  expect([askable(view), waivable(view)]).toEqual([[], []]);
});

test('a waived fact counts as missing no more', () => {
  const view = panel(['a required absent waived', 'b required placeholder', 'c expected absent']);
  expect(ids(stillMissing(view))).toEqual(['b']);
});

test('a waived fact that is answered after all is present', () => {
  expect(standingOf({ state: 'present', waived })).toBe('present');
});

test('facts are named as the policy labels them', () => {
  expect(namesOf(['b', 'gone', 'a'], panel(['a required absent', 'b required thin']))).toBe('B, gone, A');
});
