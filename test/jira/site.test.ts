import { ForbiddenError, type Client } from 'jira.js/core';
import { expect, test } from 'vitest';
import { siteOf } from '../../src/jira/site';
import { asked, mailIn, raise } from '../desk';
import { aWorld } from '../world';

test('a site tells what a policy depends on', async () => {
  const { desk } = await aWorld();
  raise(desk);
  mailIn(desk, 'The exports stopped.');
  await desk.settle();
  const facts = await asked(desk, 'loadSite', 'admin-alex', 'ST-1');
  expect(facts).toMatchObject({
    project: { id: '10000', key: 'ST', name: expect.any(String) as string },
    portalId: '1',
    priorities: ['Highest', 'High', 'Medium', 'Low'],
    organisations: ['Northwind Traders', 'Contoso Retail', 'Fabrikam'],
    mailRequestTypes: [],
  });
  expect(facts.requestTypes?.find(({ id }) => id === '11')).toMatchObject({
    name: 'Report a problem',
    fields: expect.arrayContaining([{ id: 'summary', name: 'Summary', required: true }]) as object[],
  });
  expect(facts.moves?.['Submitted']).toContain('Awaiting details');
  expect(facts.statuses).toContainEqual({ name: 'Awaiting details', category: 'new' });
  expect(facts.slas).toContainEqual({ name: 'Time to first response', startsOnSubmitted: true });
  expect((await asked(desk, 'loadSite', 'admin-alex', 'IO-1')).mailRequestTypes).toHaveLength(1);
});

const project = { id: '10000', key: 'ST', name: 'Stakater' };

/** A site that answers what ends like this, and refuses all else. */
function siteThat(answers: Record<string, object>): Client {
  const refusal = new ForbiddenError('no', 'Forbidden', undefined);
  return {
    sendRequest: ({ url }) => {
      const [, answer] = Object.entries(answers).find(([end]) => url.endsWith(end)) ?? [];
      return answer === undefined ? Promise.reject(refusal) : (Promise.resolve(answer) as Promise<never>);
    },
  };
}

test('a request that was answered in Submitted leaves its SLA right', async () => {
  const at = Date.UTC(2026, 10, 17, 9);
  const moved = { created: new Date(at).toISOString(), items: [{ field: 'status', toString: 'Submitted' }] };
  const sla = { name: 'Response', completedCycles: [{ startTime: { epochMillis: at } }] };
  const site = siteThat({
    '/project/10000': project,
    '/search/jql': { issues: [{ key: 'ST-1', changelog: { histories: [moved] } }] },
    '/ST-1/sla': { values: [sla, { name: 'Resolution', completedCycles: [{}] }, { name: 'Never' }] },
  });
  expect((await siteOf(site, '10000')).slas).toEqual([
    { name: 'Response', startsOnSubmitted: true },
    { name: 'Resolution' },
    { name: 'Never', startsOnSubmitted: false },
  ]);
});

/** A request of one priority as a search finds it, whose priority may have changed. */
const found = (key: string, changed?: 'changed') => ({
  ...{ key, fields: { priority: { name: 'High' } } },
  changelog: { histories: changed ? [{ items: [{ field: 'priority', toString: 'High' }] }] : [] },
});

test('goals are read from two requests of each priority', async () => {
  const slaOf = (hours: number) => ({
    values: [{ name: 'Response', ongoingCycle: { goalDuration: { millis: hours * 3_600_000 } } }],
  });
  const site = siteThat({
    '/project/10000': project,
    '/search/jql': { issues: [found('ST-3'), found('ST-2'), found('ST-1')] },
    ...{ '/ST-3/sla': slaOf(4), '/ST-2/sla': slaOf(3), '/ST-1/sla': slaOf(2) },
  });
  const goal = { sla: 'Response', priority: 'High' };
  expect((await siteOf(site, '10000')).slaGoals).toEqual([
    { ...goal, request: 'ST-3', minutes: 240 },
    { ...goal, request: 'ST-2', minutes: 180 },
  ]);
});

test('a run that ended tells no goal once the priority has changed', async () => {
  const ended = { values: [{ name: 'Response', completedCycles: [{ goalDuration: { millis: 60_000 } }] }] };
  const site = siteThat({
    '/project/10000': project,
    '/search/jql': { issues: [found('ST-2', 'changed'), found('ST-1')] },
    ...{ '/ST-2/sla': ended, '/ST-1/sla': ended },
  });
  expect((await siteOf(site, '10000')).slaGoals).toMatchObject([{ request: 'ST-1', minutes: 1 }]);
});

test('what Jira does not show is left out', async () => {
  expect(await siteOf(siteThat({ '/project/10000': project }), '10000')).toEqual({ project });
});
