import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { raiseProblem } from './fixture-pages';
import { servedDesk } from './served-desk';

// Read by jira.js when it is loaded: with it, its schemas refuse keys that Atlassian does not document.
process.env['AUDIT_SCHEMAS'] = 'true';
const { createCloudClient, createServiceDeskClient } = await import('jira.js');
const { createClient } = await import('jira.js/core');

const it: { served?: Awaited<ReturnType<typeof servedDesk>> } = {};
beforeAll(async () => {
  it.served = await servedDesk();
});
afterAll(() => it.served?.close());

function desk(): Desk {
  if (!it.served) throw new Error('the desk is not open');
  return it.served.desk;
}

/** jira.js' own client, as a program uses it. */
function clientOf(email: string, apiToken: string) {
  const host = desk().publicUrl();
  return createClient({ host, auth: { type: 'basic', email, apiToken }, onSchemaMismatch: 'throw' });
}
const amir = () => clientOf('amir@stakater.example', 'desk-token-agent-amir');
const alex = () => clientOf('alex@desk.example', 'desk-token-admin-alex');

test('an address and its token call as that person', async () => {
  const jira = createCloudClient(amir());
  expect(await jira.myself.getCurrentUser({})).toMatchObject({ accountId: 'agent-amir' });
});

test.each([
  ['a wrong token', 'amir@stakater.example', 'desk-token-agent-sofia'],
  ['an unknown address', 'nobody@stakater.example', 'desk-token-agent-amir'],
  ['a portal customer, who has no Atlassian account', 'nadia@northwind.example', 'desk-token-customer-nadia'],
])('%s is answered 401 in Jira’s words', async (_name, address, token) => {
  const authorization = `Basic ${Buffer.from(`${address}:${token}`).toString('base64')}`;
  const answer = await fetch(`${desk().publicUrl()}/rest/api/3/myself`, { headers: { authorization } });
  expect([answer.status, await answer.text()]).toEqual([
    401,
    'Client must be authenticated to access this resource.',
  ]);
});

test('a search by page reads what the agent may see', async () => {
  for (const name of ['one', 'two', 'three']) raiseProblem({ desk: desk() }, `Fault ${name}`);
  const jira = createCloudClient(amir());
  const asked = { jql: 'project = ST ORDER BY created', fields: ['summary', 'description'], maxResults: 2 };
  const first = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost(asked);
  const nextPageToken = first.nextPageToken ?? '';
  const rest = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ ...asked, nextPageToken });
  expect([...(first.issues ?? []), ...(rest.issues ?? [])]).toHaveLength(3);
});

test('what a program writes is the person’s, and reaches the site', async () => {
  const key = raiseProblem({ desk: desk() });
  const service = createServiceDeskClient(amir());
  await service.request.createRequestComment({ issueIdOrKey: key, body: 'We look into it.', public: true });
  const issue = desk()
    .state.issues.peek()
    .find((one) => one.key === key);
  expect(issue?.comments).toMatchObject([{ authorId: 'agent-amir', public: true }]);
});

test('an agent of another project is told that there is none', async () => {
  const johan = createCloudClient(clientOf('johan@interstellio.example', 'desk-token-agent-johan'));
  await expect(johan.projects.getProject({ projectIdOrKey: 'ST' })).rejects.toMatchObject({ status: 404 });
});

test('programs meet the burst limits that apps meet', async () => {
  desk().jsm.bursts.enforce(true);
  const customers = () =>
    fetch(`${desk().publicUrl()}/rest/servicedeskapi/servicedesk/1/customer`, {
      headers: { authorization: basic('alex@desk.example'), 'X-ExperimentalApi': 'opt-in' },
    });
  const answers = [];
  for (let asked = 0; asked < 6; asked += 1) answers.push(await customers());
  desk().jsm.bursts.enforce(false);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[5]?.headers.get('retry-after')).toBe('1');
});

test('an operation that is not modelled is answered 501', async () => {
  await expect(createCloudClient(alex()).dashboards.getAllDashboards({})).rejects.toMatchObject({
    status: 501,
  });
});

test('a page from elsewhere cannot write with a program’s token', async () => {
  const answer = await fetch(`${desk().publicUrl()}/rest/api/3/issue/ST-1`, {
    method: 'DELETE',
    headers: { authorization: basic('alex@desk.example'), origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
});

function basic(address: string): string {
  return `Basic ${Buffer.from(`${address}:desk-token-admin-alex`).toString('base64')}`;
}
