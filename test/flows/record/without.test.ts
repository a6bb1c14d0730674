import { expect, test } from 'vitest';
import { ladderWithout } from '../../../src/flows/record/ladder-without';
import { markWithout } from '../../../src/flows/record/mark-without';
import type { Mark } from '../../../src/flows/world/request';
import { stop } from '../../../src/policy/escalation';
import type { Decision, DecisionKind } from '../../../src/policy/record';
import { wholeMark } from '../../jira/mark-builder';
import { aLadder } from '../../policy/ladder-builder';

const accountId = 'agent-amir';

/** What Amir decided about the severity that is suggested. */
function decided(kind: DecisionKind, suggested: string): Decision[] {
  return [{ id: 'd-1', projectId: '10000', at: 0, kind, by: { accountId }, details: { suggested } }];
}

const kept = {
  suggested: 'P1',
  by: 'Amir Haddad',
  reason: 'Agreed on the phone',
  at: '2026-11-17T09:00:00Z',
};

test.each([
  ['left by an erased agent names nobody, and keeps its reason', 'severity-kept', 'P1', ''],
  ['left by somebody else keeps its name', 'waived', 'P1', 'Amir Haddad'],
  ['left over another suggestion keeps its name', 'severity-kept', 'P2', 'Amir Haddad'],
] as const)('a severity %s', (_, kind, suggested, by) => {
  const mark: Mark = { ...wholeMark, changes: [], kept };
  const after = markWithout(mark, { accountId, decisions: decided(kind, suggested) });
  expect(after.kept).toEqual({ ...kept, by });
});

test.each([
  ['an erased agent names nobody', 'agent-amir', { by: 'erased', at: kept.at }],
  ['somebody else keeps their name', 'agent-sofia', { by: 'agent-sofia', byName: 'Sofia Lind', at: kept.at }],
] as const)('a request let through by %s', (_, by, released) => {
  const byName = by === 'agent-amir' ? 'Amir Haddad' : 'Sofia Lind';
  const mark: Mark = { ...wholeMark, held: { since: kept.at, released: { by, byName, at: kept.at } } };
  expect(markWithout(mark, { accountId, decisions: [] }).held).toEqual({ since: kept.at, released });
});

test('paging that an erased agent stopped stays stopped for its reason, by nobody', () => {
  const by = { accountId, name: 'Amir Haddad', reason: 'The shop is up again' };
  const ladder = stop(aLadder(), { why: 'by-agent', by }, 1000);
  const after = ladderWithout(ladder, accountId);
  expect(after.stopped?.by).toEqual({ ...by, accountId: 'erased', name: '' });
  expect(JSON.stringify(after)).not.toMatch(/amir/i);
});
