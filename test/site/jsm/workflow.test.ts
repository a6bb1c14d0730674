import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { siteWithDesks } from './site-with-desks';

test('a request starts in the first new status with the middle priority', () => {
  const site = siteWithDesks();
  const key = site.raise();
  const issue = site.jsm.state.issues.get('10001');
  expect(issue).toMatchObject({ key, status: 'Open', priority: 'Medium', channel: 'portal' });
  expect(issue?.properties['request.channel.type']).toEqual({ value: 'portal' });
});

test('a transition that does not start here is refused in Jira words', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('amir')('POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: '21' },
  });
  expect(answer).toMatchObject({
    status: 400,
    body: { errorMessages: ["Transition id '21' is not valid for this issue."] },
  });
});

test('one transition carries fields, properties and a comment together', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('app')('POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: '11' },
    fields: { priority: { name: 'High' } },
    properties: [{ key: 'mark', value: { severity: 'P2' } }],
    update: { comment: [{ add: { body: adfOfText('Thank you.') } }] },
  });
  expect(answer.status).toBe(204);
  const issue = site.jsm.state.issues.get('10001');
  expect(issue).toMatchObject({
    status: 'Submitted',
    priority: 'High',
    properties: { mark: { severity: 'P2' } },
  });
  expect(issue?.comments).toHaveLength(1);
  expect(issue?.changelog[0]?.items.map((item) => item.field)).toEqual(['priority', 'status']);
});

test('a refused comment leaves the transition undone', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('app')('POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: '11' },
    update: { comment: [{ add: { body: { type: 'doc' } } }] },
  });
  expect(answer.status).toBe(400);
  expect(site.jsm.state.issues.get('10001')).toMatchObject({ status: 'Open', changelog: [] });
});

test('entering a done status resolves the issue and leaving it reopens', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const amir = site.as('amir');
  await amir('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '31' } });
  const resolved = await amir('GET', `/rest/api/3/issue/${key}?fields=resolution`);
  expect(resolved.body).toMatchObject({ fields: { resolution: { name: 'Done' } } });
  await amir('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '21' } });
  const reopened = await amir('GET', `/rest/api/3/issue/${key}?fields=resolution`);
  expect(reopened.body).toMatchObject({ fields: { resolution: null } });
});

test('a customer is offered only the transitions shown to customers', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const path = `/rest/servicedeskapi/request/${key}/transition`;
  expect((await site.as('nadia')('GET', path)).body).toMatchObject({
    values: [{ id: '31', name: 'Resolve' }],
  });
  expect((await site.as('nadia')('POST', path, { id: '11' })).status).toBe(400);
  expect((await site.as('nadia')('POST', path, { id: '31' })).status).toBe(204);
});

test('a field that is not on the form is refused by name', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('amir')('PUT', `/rest/api/3/issue/${key}`, {
    fields: { customfield_1: 'x', priority: { name: 'Urgent' } },
  });
  expect(answer).toMatchObject({
    status: 400,
    body: {
      errors: {
        customfield_1:
          "Field 'customfield_1' cannot be set. It is not on the appropriate screen, or unknown.",
        priority: "Priority name 'Urgent' is not valid",
      },
    },
  });
});

test('a request without a required field says which one', () => {
  const site = siteWithDesks();
  expect(() => site.raise({ requestTypeId: '12', values: { summary: 'How?' } })).toThrow(
    'Environment is required.',
  );
  expect(site.jsm.state.issues.all()).toEqual([]);
});

test.each([{ id: '1' }, { value: 'Production' }, 'Production'])('an option is known as %j', (environment) => {
  const site = siteWithDesks();
  site.raise({ requestTypeId: '12', values: { summary: 'How?', customfield_10050: environment } });
  expect(site.jsm.state.issues.get('10001')?.fields).toEqual({
    customfield_10050: { id: '1', value: 'Production' },
  });
});

test('a seed with a field that Jira keeps for itself is refused', () => {
  const { jsm } = siteWithDesks();
  const type = jsm.state.requestTypes.get('11');
  const nothing = { users: [], organizations: [], desks: [], statuses: [], transitions: [], priorities: [] };
  const fields = (type?.fields ?? []).map((field) => ({ ...field, id: 'customfield_10002' }));
  expect(() => jsm.seed({ ...nothing, requestTypes: type ? [{ ...type, fields }] : [] })).toThrow(
    'the field id "customfield_10002" has to be summary, description, priority or customfield_<number>',
  );
});

test('a create panel answer is kept as a property of the request', async () => {
  const site = siteWithDesks();
  const key = site.raise({ properties: { '7d4f6b0a': { fields: [{ key: 'severity', value: 'P1' }] } } });
  const answer = await site.as('app')('GET', `/rest/api/3/issue/${key}?properties=7d4f6b0a&fields=summary`);
  expect(answer.body).toMatchObject({ properties: { '7d4f6b0a': { fields: [{ value: 'P1' }] } } });
});

test('an agent can be assigned and a customer cannot', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const assign = (accountId: string) =>
    site.as('amir')('PUT', `/rest/api/3/issue/${key}/assignee`, { accountId });
  expect((await assign('amir')).status).toBe(204);
  expect((await assign('nadia')).body).toMatchObject({
    errors: { assignee: "User 'nadia' cannot be assigned issues." },
  });
});
