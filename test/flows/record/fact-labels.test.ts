import { expect, test } from 'vitest';
import { presetSource } from '../../../src/policy/presets';
import { MINUTE, aDesk, asked, raise } from '../../desk';
import { waiting } from '../waiting';

test('facts are called as the policy called them when it was decided', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const source = presetSource('stakater').replace('label: Environment', 'label: Cluster');
  await asked(desk, 'publishPolicy', 'admin-alex', 'ST-1', { source, basedOn: 1 });
  await desk.advance(MINUTE);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'Only one of them' });
  const { decisions, facts } = await asked(desk, 'loadDecisions', 'admin-alex', 'ST-1', { request: key });
  const called = decisions.map(({ kind, id }) => [kind, facts[id]]);
  expect(called).toContainEqual(['waived', ['Cluster']]);
  expect(called).toContainEqual(['asked', ['Environment', 'Product or service']]);
  expect(called).toContainEqual(['received', ['Environment', 'Product or service']]);
});

test('a request that lacked nothing names no fact in the record', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const { decisions, facts } = await asked(desk, 'loadDecisions', 'admin-alex', 'ST-1', { request: key });
  expect(decisions.map(({ kind }) => kind)).toContain('received');
  expect(facts).toEqual({});
});
