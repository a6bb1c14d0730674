import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { aDesk, asked, COMPLETE, issue, MINUTE, raise } from '../../desk';
import { ofKind } from '../record/read';
import { aRequest, outcomes, sharingBy } from './shared-desk';
import { shareByDefault } from '../../../src/flows/sharing/defaults';
import { aWorld } from '../../world';

async function raised(desk: Desk, severity: string, as = 'customer-nadia'): Promise<string> {
  const key = raise(desk, { as, answers: { ...COMPLETE, severity } });
  await desk.settle();
  return key;
}

test('the organisation sees new requests of the severities that the policy names', async () => {
  const desk = await aDesk(sharingBy({ bySeverity: { P1: 'organization' } }));
  const [critical, low] = [await raised(desk, 'P1'), await raised(desk, 'P4')];
  expect(issue(desk, critical).organizationIds).toEqual(['1']);
  expect(issue(desk, low).organizationIds).toEqual([]);
  const { seers } = await asked(desk, 'loadSharing', 'customer-oliver', critical);
  expect(seers[1]).toMatchObject({ name: 'Northwind Traders', byPolicy: true, canEnd: false });
});

test('a default that the reporter ends does not come back', async () => {
  const { desk, key } = await aRequest({ default: 'organization' });
  expect(issue(desk, key).organizationIds).toEqual(['1']);
  await asked(desk, 'endShare', 'customer-nadia', key, { kind: 'organisation', id: '1' });
  await desk.advance(60 * MINUTE);
  await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('whoever belongs to no organisation keeps the request to themselves', async () => {
  const desk = await aDesk(sharingBy({ default: 'organization' }));
  const key = await raised(desk, 'P3', 'customer-lena');
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('a lower severity later takes nothing away', async () => {
  const { desk, key } = await aRequest({ bySeverity: { P3: 'organization' } });
  const lower = { from: 'P3', to: 'P4', reason: 'It is a question.' };
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await desk.advance(10 * MINUTE);
  expect(issue(desk, key).organizationIds).toEqual(['1']);
});

test('a higher severity later shows the request to nobody, whatever the sweep comes by for', async () => {
  let isAway = false;
  const { desk, key } = await aRequest({ bySeverity: { P1: 'organization' } }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      comment: (...of) => (isAway ? Promise.reject(new Error('503')) : world.jira.comment(...of)),
    },
  }));
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P1', reason: 'All is down.' });
  isAway = true;
  await outcomes(desk, key, { colleagues: ['customer-oliver'] }).catch(() => undefined);
  isAway = false;
  await desk.advance(15 * MINUTE);
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('a default that Jira does not take in that moment is seen through by the sweep', async () => {
  let isAway = true;
  const { desk, key } = await aRequest({ default: 'organization' }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      shareWith: (...of) => (isAway ? Promise.reject(new Error('503')) : world.jira.shareWith(...of)),
    },
  }));
  expect(issue(desk, key).organizationIds).toEqual([]);
  isAway = false;
  await desk.advance(10 * MINUTE);
  expect(issue(desk, key).organizationIds).toEqual(['1']);
});

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

test('a default that was ended is not made again by whoever takes the request in late', async () => {
  const { desk, inside } = await aWorld(sharingBy({ default: 'organization' }));
  const key = raise(desk, { answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  await asked(desk, 'endShare', 'customer-nadia', key, { kind: 'organisation', id: '1' });
  await inside(async (world) => {
    const request = await world.jira.request(key);
    const policy = request && (await world.storage.policy(request.projectId))?.policy;
    if (request?.mark === undefined || policy === undefined) throw new Error('not taken in');
    await shareByDefault(world, policy, request, request.mark);
  });
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test.each([
  ['that Jira takes is recorded as shared by the policy', 'taken', 1],
  ['that Jira refuses is no share, and is logged', 'refused', 0],
] as const)('a default %s', async (_, outcome, times) => {
  const { desk, key } = await aRequest({ default: 'organization' }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      shareWith: (...of) =>
        outcome === 'refused' ? Promise.resolve('refused' as const) : world.jira.shareWith(...of),
    },
  }));
  const shared = await ofKind(desk, key, 'shared');
  expect(shared.map(({ by, details }) => [by, details])).toEqual(
    Array.from({ length: times }, () => ['policy', { people: 0, organisation: true, outside: false }]),
  );
  const isLogged = desk.forge.logs().some(({ line }) => line.includes('share-default-refused'));
  expect(isLogged).toBe(outcome === 'refused');
});
