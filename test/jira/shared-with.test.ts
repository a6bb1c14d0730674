import { expect, test } from 'vitest';
import { sharingWithOrganisations, type Remembered } from '../../src/jira/shared-with';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

function memory(fieldId?: string): Remembered & { kept: string | undefined } {
  const remembered = {
    kept: fieldId,
    get: () => Promise.resolve(remembered.kept),
    set(found: string) {
      remembered.kept = found;
      return Promise.resolve();
    },
  };
  return remembered;
}

test('what a request is shared with is read back by name', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const sharing = sharingWithOrganisations(clientOn(site), memory());
  expect(await sharing.sharedWith(key)).toEqual([]);
  expect(await sharing.shareWith(key, ['1'])).toBe('shared');
  expect(await sharing.sharedWith(key)).toEqual([{ id: '1', name: 'Northwind' }]);
  expect(await sharing.shareWith(key, [])).toBe('shared');
  expect(await sharing.sharedWith(key)).toEqual([]);
});

test('an organisation that is gone is refused', async () => {
  const site = siteWithDesks();
  const sharing = sharingWithOrganisations(clientOn(site), memory());
  expect(await sharing.shareWith(site.raise(), ['1', '99'])).toBe('refused');
});

test('the site’s field is looked for once and then remembered', async () => {
  const fields = [{ id: 'summary', schema: { type: 'string' } }, organisationsField('customfield_10700')];
  const { client, sent } = answering(fields, undefined, undefined);
  const remembered = memory();
  await sharingWithOrganisations(client, remembered).shareWith('ST-1', ['7', '12']);
  await sharingWithOrganisations(client, remembered).shareWith('ST-2', []);
  expect(sent.map(({ method, url }) => `${method ?? 'GET'} ${url}`)).toEqual([
    'GET /rest/api/3/field',
    'PUT /rest/api/3/issue/ST-1',
    'PUT /rest/api/3/issue/ST-2',
  ]);
  expect(sent[1]?.body).toMatchObject({ fields: { customfield_10700: [7, 12] } });
});

test('a site without the field is told so', async () => {
  const { client } = answering([{ id: 'summary', schema: { type: 'string' } }]);
  await expect(sharingWithOrganisations(client, memory()).sharedWith('ST-1')).rejects.toThrow(
    'is Jira Service Management installed?',
  );
});

function organisationsField(id: string) {
  return { id, schema: { type: 'array', custom: 'com.atlassian.servicedesk:sd-customer-organizations' } };
}
