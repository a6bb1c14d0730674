import { expect, test } from 'vitest';
import { portalOf, projectOf } from '../../src/jira/portals';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

test('a portal has its project, and one that is gone has none', async () => {
  const client = clientOn(siteWithDesks());
  expect(await projectOf(client, '2')).toBe('10002');
  expect(await projectOf(client, '99')).toBeUndefined();
});

test('a project is looked up as a project and its request types page by page', async () => {
  const { client, sent } = answering(
    { id: '5', projectId: '10000' },
    { values: [{ id: '11', name: 'One' }], isLastPage: false },
    { values: [{ id: '12', name: 'Two' }], isLastPage: true },
  );
  expect(await portalOf(client, '10000')).toEqual({
    portalId: '5',
    requestTypes: [
      { id: '11', name: 'One' },
      { id: '12', name: 'Two' },
    ],
  });
  expect(sent[0]?.url).toBe('/rest/servicedeskapi/servicedesk/projectId:10000');
});
