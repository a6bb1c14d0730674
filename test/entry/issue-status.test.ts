import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { issueAt, serviceDeskAt } from '../../site/lookup';
import { issuePlace } from '../../site/places';
import { issueStatus } from '../../src/entry/issue-status';
import { COMPLETE, aDesk, as, ask, issue, raise } from '../desk';
import { aWorld } from '../world';

/** What Jira shows this person beside the panel's label. */
async function shown(desk: Desk, key: string, accountId = 'agent-amir') {
  const service = serviceDeskAt(desk.state, key.split('-')[0] ?? '');
  const place = issuePlace(desk.state, service, issueAt(desk.state, key), 'http://desk.test');
  const status = await desk.forge.panelStatus({ ...place, moduleKey: 'plumbline-issue', accountId });
  return status && [status.type, status.value.label, 'type' in status.value ? status.value.type : undefined];
}

/** A P3 for which a P1 is suggested. */
async function aP3(desk: Desk): Promise<string> {
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  return key;
}

test('an unsettled suggestion stands beside the severity', async () => {
  const desk = await aDesk();
  expect(await shown(desk, await aP3(desk))).toEqual(['lozenge', 'P3 → P1?', 'moved']);
});

test('a settled one shows the severity alone, changed or kept', async () => {
  const desk = await aDesk();
  const [accepted, kept] = [await aP3(desk), await aP3(desk)];
  await ask(desk, 'reclassify', 'agent-amir', accepted, { from: 'P3', to: 'P1' });
  const reason = 'Only the test shop is meant.';
  await ask(desk, 'keepSeverity', 'agent-amir', kept, { severity: 'P3', suggested: 'P1', reason });
  expect(await shown(desk, accepted)).toEqual(['lozenge', 'P1', 'default']);
  expect(await shown(desk, kept)).toEqual(['lozenge', 'P3', 'default']);
});

test('a resolved request asks for no decision any more', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  const transition = { id: desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id };
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition });
  expect(await shown(desk, key)).toEqual(['lozenge', 'P3', 'default']);
});

test('a request that nobody has taken in has no status and stays as it is', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  const before = structuredClone(issue(desk, key));
  expect(await shown(desk, key)).toBeUndefined();
  expect(issue(desk, key)).toEqual(before);
});

test.each(['agent-johan', 'customer-nadia', 'customer-ben'])('%s is shown nothing', async (accountId) => {
  const desk = await aDesk();
  expect(await shown(desk, await aP3(desk), accountId)).toBeUndefined();
});

test.each([
  undefined,
  {},
  { extension: { issue: {} } },
  { extension: { issue: { key: '../../myself' } } },
  { extension: { issue: { key: 'ST-999' } } },
])('a payload that names no request has no status: %j', async (payload) => {
  const { inside } = await aWorld();
  expect(await inside((world) => issueStatus(world, payload))).toEqual({});
});
