import { expect, test } from 'vitest';
import type { RestAnswer } from '../../../site/contracts';
import type { Site } from './site-with-desks';
import { MINUTE, siteWithDesks } from './site-with-desks';

/** ST-1 open and marked, ST-2 urgent and assigned to Amir, ST-3 resolved, ST-4 by Ben two days later. */
async function fourRequests(): Promise<Site> {
  const site = siteWithDesks();
  const amir = site.as('amir');
  site.raise({
    properties: {
      mark: { severity: 'P1', due: '2026-11-21T12:00:00Z', missing: ['steps', 'errors'], cost: 12 },
    },
  });
  site.wait(MINUTE);
  site.raise({ values: { summary: 'Gateway answers 502', customfield_10050: 'Production' } });
  await amir('PUT', '/rest/api/3/issue/ST-2', {
    fields: { priority: { name: 'Highest' }, assignee: { accountId: 'amir' } },
  });
  site.wait(MINUTE);
  site.raise({ values: { summary: 'Reset my password' }, properties: { mark: { severity: 'P4' } } });
  await amir('POST', '/rest/api/3/issue/ST-3/transitions', { transition: { id: '31' } });
  site.wait(2 * 24 * 60 * MINUTE);
  site.raise({ reporterId: 'ben', values: { summary: 'Slow builds' } });
  return site;
}

const search = (site: Site, jql: string, more = {}, accountId = 'amir'): Promise<RestAnswer> =>
  site.as(accountId)('POST', '/rest/api/3/search/jql', { jql, fields: ['key'], ...more });
const keys = (answer: RestAnswer) =>
  (answer.body as { issues: { key: string }[] }).issues.map((issue) => issue.key);

test.each([
  ['project = ST ORDER BY key', ['ST-1', 'ST-2', 'ST-3', 'ST-4']],
  ['project in ("ST support") ORDER BY created DESC', ['ST-4', 'ST-3', 'ST-2', 'ST-1']],
  ['status = Resolved', ['ST-3']],
  ['statusCategory != Done ORDER BY key', ['ST-1', 'ST-2', 'ST-4']],
  ['project = ST ORDER BY priority DESC, key ASC', ['ST-2', 'ST-1', 'ST-3', 'ST-4']],
  ['priority > High', ['ST-2']],
  ['priority in (Highest, Low) OR key = st-3 ORDER BY key', ['ST-2', 'ST-3']],
  ['assignee is EMPTY AND NOT status = Resolved ORDER BY key', ['ST-1', 'ST-4']],
  ['assignee = currentUser()', ['ST-2']],
  ['assignee != amir', []],
  ['reporter = "Ben Example"', ['ST-4']],
  ['summary ~ "gateway"', ['ST-2']],
  ['text ~ "pass*"', ['ST-3']],
  ['text ~ "pass"', []],
  ['summary !~ "login" AND created < -1d ORDER BY key', ['ST-2', 'ST-3']],
  ['created >= -7d AND created <= now() AND project = ST ORDER BY key', ['ST-1', 'ST-2', 'ST-3', 'ST-4']],
  ['created >= "2026-11-22"', ['ST-4']],
  ['"Request Type" = "Report a problem" AND Environment = production', ['ST-2']],
  ['cf[10050] is not EMPTY', ['ST-2']],
  ['mark.severity = p1', ['ST-1']],
  ['issue.property[mark].severity = P4', ['ST-3']],
  ['mark.missing = errors', ['ST-1']],
  ['mark.severity in (P1, P4) ORDER BY key', ['ST-1', 'ST-3']],
  ['mark.severity != P1', ['ST-3']],
  ['mark.severity is not EMPTY ORDER BY mark.severity DESC', ['ST-3', 'ST-1']],
  ['mark.cost > 11 AND mark.cost <= 12', ['ST-1']],
  ['mark.cost > 12', []],
  ['mark.due < "2026-11-21 12:01"', ['ST-1']],
  [`mark.due = ${Date.UTC(2026, 10, 21, 12)}`, ['ST-1']],
  ['updated >= "2026-11-21 10:01" AND updated <= "2026-11-21 10:02" ORDER BY updated', ['ST-2', 'ST-3']],
  [`created < ${Date.UTC(2026, 10, 21, 10, 1)}`, ['ST-1']],
  ['project = ST ORDER BY updated ASC', ['ST-1', 'ST-2', 'ST-3', 'ST-4']],
  ['mark.severity is EMPTY ORDER BY key', ['ST-2', 'ST-4']],
  ['resolution = Unresolved AND priority = Medium ORDER BY key', ['ST-1', 'ST-4']],
  ['resolution is EMPTY AND reporter = ben', ['ST-4']],
  ['request-channel-type = portal AND reporter = ben', ['ST-4']],
])('%s', async (jql, expected) => {
  expect(keys(await search(await fourRequests(), jql))).toEqual(expected);
});

test.each([
  ['project = ', "Error in the JQL Query: mismatched input '<EOF>'"],
  ['foo = bar', "Field 'foo' does not exist or you do not have permission to view it."],
  ['project = ZZ', "The value 'ZZ' does not exist for the field 'project'."],
  ['priority ~ High', "The operator '~' is not supported by the 'priority' field."],
  ['mark.cost > much', "Value 'much' is invalid for the 'mark.cost' field."],
  [`project = ST ORDER BY ${'key, '.repeat(7)}id`, 'The order by clause can contain at most 7 fields.'],
  ['created > soon', "Date value 'soon' for field 'created' is invalid."],
  ['issue.property[mark].other = 1', "Field 'issue.property' does not exist"],
  ['', 'Unbounded JQL queries are not allowed here.'],
  ['ORDER BY created', 'Unbounded JQL queries are not allowed here.'],
])('%s is refused in Jira words', async (jql, sentence) => {
  const answer = await search(await fourRequests(), jql);
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(sentence);
});

test.each(['status was Open', 'status changed', 'reporter = membersOf(staff)'])(
  '%s is not modelled and says so',
  async (jql) => {
    const site = await fourRequests();
    expect((await search(site, jql)).status).toBe(501);
    expect(site.jsm.unmodelled()).toHaveLength(1);
  },
);

test('a search finds only what the caller may see', async () => {
  const site = await fourRequests();
  expect(keys(await search(site, 'created > -9d', {}, 'johan'))).toEqual([]);
  expect(keys(await search(site, 'created > -9d', {}, 'nadia'))).toEqual([]);
  expect(keys(await search(site, 'created > -9d', {}, 'app'))).toHaveLength(4);
});

test('pages follow each other by their token until the last', async () => {
  const site = await fourRequests();
  const first = await search(site, 'project = ST ORDER BY key', { maxResults: 3 });
  const { nextPageToken } = first.body as { nextPageToken: string };
  const second = await search(site, 'project = ST ORDER BY key', { maxResults: 3, nextPageToken });
  expect(first.body).toMatchObject({ isLast: false });
  expect(keys(second)).toEqual(['ST-4']);
  expect(second.body).toMatchObject({ isLast: true });
});

test('a search without fields answers ids alone', async () => {
  const site = await fourRequests();
  const answer = await site.as('amir')('GET', '/rest/api/3/search/jql?jql=key%20%3D%20ST-1');
  expect(answer.body).toEqual({ issues: [{ id: '10001' }], isLast: true });
});

test('a page with fields holds a hundred issues, one of ids alone many more', async () => {
  const site = siteWithDesks();
  for (let count = 0; count < 101; count += 1) site.raise();
  const withFields = await search(site, 'project = ST', { fields: ['summary'], maxResults: 500 });
  const withProperty = await search(site, 'project = ST', { properties: ['mark'], maxResults: 500 });
  const ids = await search(site, 'project = ST', { fields: ['id'], maxResults: 500 });
  expect([withFields, withProperty, ids].map((answer) => keys(answer).length)).toEqual([100, 100, 101]);
});

test('a search reads at most five properties', async () => {
  const properties = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect((await search(await fourRequests(), 'project = ST', { properties })).status).toBe(400);
});

test('a search sees what was just written, changed and deleted', async () => {
  const site = await fourRequests();
  const found = async () => keys(await search(site, 'summary ~ "slow" ORDER BY key'));
  expect(await found()).toEqual(['ST-4']);
  await site.as('amir')('PUT', '/rest/api/3/issue/ST-1', { fields: { summary: 'Slow login' } });
  await site.as('app')('DELETE', '/rest/api/3/issue/ST-4');
  expect(await found()).toEqual(['ST-1']);
});

test('a write that was refused leaves nothing for a search to find', async () => {
  const site = await fourRequests();
  await site.as('amir')('PUT', '/rest/api/3/issue/ST-1', {
    properties: [{ key: 'mark', value: { severity: 'P3' } }],
    update: { comment: [{ add: { body: { type: 'none' } } }] },
  });
  expect(keys(await search(site, 'mark.severity = P1'))).toEqual(['ST-1']);
});
