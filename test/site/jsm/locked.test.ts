import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { type Site, siteWithDesks } from './site-with-desks';

const ISSUE = '/rest/api/3/issue/ST-1';

/** A site whose only request is in a status with `jira.issue.editable=false`. */
function lockedSite(): Site {
  const site = siteWithDesks();
  site.jsm.state.statuses.put('1', { id: '1', name: 'Open', category: 'new', editable: false });
  site.raise();
  return site;
}

test('a locked issue refuses each field as one that is not on the screen', async () => {
  const site = lockedSite();
  const fields = { summary: 'Other', priority: { name: 'High' } };
  expect(await site.as('app')('PUT', ISSUE, { fields })).toEqual({
    status: 400,
    body: {
      errorMessages: [],
      errors: {
        summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
        priority: "Field 'priority' cannot be set. It is not on the appropriate screen, or unknown.",
      },
    },
  });
  expect(site.jsm.state.issues.get('10001')).toMatchObject({ summary: 'Login is down', priority: 'Medium' });
});

test('a refused edit of a locked issue keeps its properties back too', async () => {
  const site = lockedSite();
  const properties = [{ key: 'mark', value: 1 }];
  await site.as('app')('PUT', ISSUE, { fields: { summary: 'Other' }, properties });
  expect(site.jsm.state.issues.get('10001')?.properties).not.toHaveProperty('mark');
});

test('a locked issue takes properties, comments, an assignee and a transition', async () => {
  const site = lockedSite();
  const app = site.as('app');
  const properties = [{ key: 'mark', value: 1 }];
  expect((await app('PUT', ISSUE, { properties })).status).toBe(204);
  expect((await app('POST', `${ISSUE}/comment`, { body: adfOfText('Locked.') })).status).toBe(201);
  expect((await app('PUT', `${ISSUE}/assignee`, { accountId: 'amir' })).status).toBe(204);
  expect((await app('POST', `${ISSUE}/transitions`, { transition: { id: '11' } })).status).toBe(204);
  expect((await app('PUT', ISSUE, { fields: { summary: 'Other' } })).status).toBe(204);
});
