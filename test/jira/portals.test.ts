import { expect, test } from 'vitest';
import { projectOf } from '../../src/jira/requests';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { clientOn } from './on-site';

test('a portal has its project, and one that is gone has none', async () => {
  const client = clientOn(siteWithDesks());
  expect(await projectOf(client, '2')).toBe('10002');
  expect(await projectOf(client, '99')).toBeUndefined();
});
