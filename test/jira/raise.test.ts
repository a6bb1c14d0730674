import { ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { raiseRequest, requestRaisedAs } from '../../src/jira/raise';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

const drill = {
  portalId: '1',
  requestTypeId: '11',
  summary: 'Drill: "P1" (2026-11-23) AND more',
  description: 'A rehearsal.',
};

test('a request is raised in the app’s own name', async () => {
  const site = siteWithDesks();
  expect(await raiseRequest(clientOn(site), drill)).toEqual({ id: '10001', key: 'ST-1' });
  expect(site.jsm.state.issues.get('10001')).toMatchObject({ reporterId: 'app', summary: drill.summary });
});

test.each([
  ['a request type that is gone', { requestTypeId: '99' }, /request type 99 does not exist/],
  ['a request type that asks for more', { requestTypeId: '12' }, /Environment is required/],
  ['a portal that is gone', { portalId: '9' }, /does not exist/],
])('%s is refused in Jira’s words', async (_, change, words) => {
  const refused = await raiseRequest(clientOn(siteWithDesks()), { ...drill, ...change });
  expect(refused).toEqual({ refused: expect.stringMatching(words) as string });
});

test('a failing Jira is no refusal', async () => {
  const { client } = answering(new ServerError('down', 503, '', {}));
  await expect(raiseRequest(client, drill)).rejects.toThrow('down');
});

test('what an earlier try raised is found by its very summary', async () => {
  const site = siteWithDesks();
  const client = clientOn(site);
  await raiseRequest(client, { ...drill, summary: `${drill.summary} again` });
  expect(await requestRaisedAs(client, '10001', drill.summary)).toBeUndefined();
  const raised = await raiseRequest(client, drill);
  expect(await requestRaisedAs(client, '10001', drill.summary)).toEqual(raised);
});

test('the same summary in another project is another request', async () => {
  const site = siteWithDesks();
  await raiseRequest(clientOn(site), drill);
  expect(await requestRaisedAs(clientOn(site), '10002', drill.summary)).toBeUndefined();
});

test('the signs of a summary mean nothing to the search', async () => {
  const { client, sent } = answering({ issues: [] });
  await requestRaisedAs(client, '10001', 'Übung "P1" OR \\ (now)*');
  expect(sent[0]?.body).toMatchObject({
    jql: 'project = 10001 AND summary ~ "übung p1 or now" ORDER BY created DESC',
  });
});
