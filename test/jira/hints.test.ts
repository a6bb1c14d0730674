import { expect, test } from 'vitest';
import { hintsOn, saveHints } from '../../src/jira/hints';
import { answering } from './answering';

test('only the hints of the portal that is asked for are listed', async () => {
  const jsm = { portalId: '5', requestTypeId: '11', projectId: null, issueTypeId: null };
  const { client } = answering(
    { isLast: false, values: [{ id: 'a', name: 'x', data: '{}', contexts: [jsm] }] },
    {
      isLast: true,
      values: [
        { id: 'b', name: 'x', contexts: [{ ...jsm, portalId: '6' }] },
        { id: 'c', name: 'x' },
      ],
    },
  );
  expect(await hintsOn(client, '5')).toEqual([{ id: 'a', portalId: '5', requestTypeId: '11', data: '{}' }]);
});

test('hints with an id change their words and keep their form', async () => {
  const { client, sent } = answering(undefined, { id: 'n', self: '' });
  const hints = { portalId: '5', requestTypeId: '11', data: '{"en":{}}' };
  await saveHints(client, { ...hints, id: 'a' });
  await saveHints(client, hints);
  expect(sent).toMatchObject([
    { method: 'PUT', url: '/rest/api/3/uiModifications/a', body: { data: hints.data } },
    {
      method: 'POST',
      body: { contexts: [{ portalId: '5', requestTypeId: '11', viewType: 'JSMRequestCreate' }] },
    },
  ]);
});
