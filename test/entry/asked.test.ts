import { expect, test } from 'vitest';
import type { Caller } from '../../src/entry/caller';
import { createPlace } from '../../src/entry/pages/asked';

const caller = (extension: Omit<Caller['extension'], 'type'>): Caller => ({
  accountId: 'customer-nadia',
  extension: { type: 'jiraServiceManagement:portalRequestCreatePropertyPanel', ...extension },
});

test('a create form belongs to the portal and the request type that Forge names', () => {
  const place = createPlace(caller({ portal: { id: '1' }, request: { typeId: '11' } }));
  expect(place).toEqual({ portalId: '1', requestTypeId: '11' });
});

test.each([
  ['no portal', { request: { typeId: '11' } }],
  ['no request', { portal: { id: '1' } }],
  ['a request without its type', { portal: { id: '1' }, request: { key: 'ST-1' } }],
])('a call from a place with %s is about no create form', (_, extension) => {
  expect(createPlace(caller(extension))).toBeUndefined();
});
