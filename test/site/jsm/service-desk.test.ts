import { expect, test } from 'vitest';
import { siteWithDesks } from './site-with-desks';

test.each([
  ['its own id', '2', 200],
  ['a project id that says so', 'projectId:10002', 200],
  ['a project key that says so', 'projectKey:IO', 200],
  ['a bare project id', '10002', 404],
  ['a bare project key', 'IO', 404],
])('a service desk asked for by %s', async (_what, id, status) => {
  const answer = await siteWithDesks().as('app')('GET', `/rest/servicedeskapi/servicedesk/${id}`);
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body).toMatchObject({ id: '2', projectKey: 'IO' });
});
