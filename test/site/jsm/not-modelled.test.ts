import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { siteWithDesks } from './site-with-desks';

const issue = '/rest/api/3/issue/ST-1';
const request = '/rest/servicedeskapi/request/ST-1';
const body = adfOfText('Looking.');
const visibility = { type: 'role', value: 'Service Desk Team' };

test.each([
  ['POST', `${issue}/comment`, { body, visibility }, 'issueComments.addComment with visibility'],
  [
    'POST',
    '/rest/api/2/issue/ST-1/comment',
    { body: 'Looking.', visibility },
    'issueComments.addComment with visibility',
  ],
  ['PUT', issue, { feilds: { summary: 'New' } }, 'issues.editIssue with feilds'],
  [
    'POST',
    `${issue}/transitions`,
    { transition: { id: '11', looped: true } },
    'issues.doTransition with transition.looped',
  ],
  [
    'PUT',
    issue,
    { update: { comment: [{ add: { body, visibility } }] } },
    'issues.editIssue with update.comment',
  ],
  ['GET', `${issue}?expand=changelog,editmeta`, undefined, 'issues.getIssue with expand=editmeta'],
  ['GET', `${issue}?expand=names&expand=schema`, undefined, 'issues.getIssue with expand=schema'],
  ['GET', `${request}?expand=requestType.icon`, undefined, 'with expand=requestType.icon'],
  ['GET', '/rest/api/3/myself?expand=groups', undefined, 'myself.getCurrentUser with expand=groups'],
  ['POST', '/rest/api/3/search/jql', { jql: 'key = ST-1', expand: 'names' }, 'Post with expand=names'],
])('%s %s with something unknown is refused by name', async (method, path, sent, what) => {
  const site = siteWithDesks();
  site.raise();
  const before = site.mails.length;
  const answer = await site.as('amir')(method, path, sent);
  expect([answer.status, site.mails.length]).toEqual([501, before]);
  expect(site.jsm.unmodelled()).toMatchObject([{ what: expect.stringContaining(what) as string }]);
});

test('a search that asks only for properties gets them', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('app')('PUT', `${issue}/properties/mark`, { severity: 'P1' });
  const sent = { jql: `key = ${key}`, properties: ['mark'] };
  const answer = await site.as('amir')('POST', '/rest/api/3/search/jql', sent);
  expect(answer.body).toMatchObject({ issues: [{ key, properties: { mark: { severity: 'P1' } } }] });
});
