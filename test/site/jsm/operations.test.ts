import { expect, test } from 'vitest';
import { modelledOperations } from '../../../site/jsm/rest/modelled';
import { knownOperations } from '../../../site/jsm/rest/operations';

test('every operation of both clients is known by method and path', async () => {
  const known = await knownOperations();
  const paths = known.map((operation) => operation.path);
  expect(known.length).toBeGreaterThan(500);
  expect(paths.filter((path) => path.startsWith('/rest/servicedeskapi/')).length).toBeGreaterThan(50);
  expect(known.filter(({ path }) => path.includes('undefined'))).toEqual([]);
});

test('the desk names what it models as jira.js does', async () => {
  const known = new Set(
    (await knownOperations()).map(({ name, method, path }) => `${name} ${method} ${path}`),
  );
  const own = new Set([
    'servicedesk.getCustomers',
    'issueComments.addComment',
    'issueAttachments.addAttachment',
  ]);
  const strangers = modelledOperations.filter(
    ({ name, method, path }) => !own.has(name) && !known.has(`${name} ${method} ${path}`),
  );
  expect(strangers.map(({ name, method, path }) => `${name} ${method} ${path}`)).toEqual([]);
});
