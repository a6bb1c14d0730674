import { expect, test } from 'vitest';
import { OPS, onCallSite, page } from './on-call-site';

test('an alert wakes whoever is on call and is found by its alias', async () => {
  const site = onCallSite();
  expect(await site.post('/alerts', page)).toMatchObject({
    status: 202,
    body: { result: 'Request will be processed', requestId: expect.any(String) as string },
  });
  expect(site.mails).toMatchObject([
    { to: 'amir@example.com', subject: 'P1 alert #1: P1: the shop is down' },
  ]);
  const { body } = await site.get('/alerts/alias?alias=shop-1');
  expect(body).toMatchObject({ tinyId: '1', status: 'open', acknowledged: false, owner: '', count: 1 });
  expect((body as { id: string }).id).toMatch(/^[0-9a-f-]{36}-\d{13}$/);
});

test('a write is not there yet for whoever reads at once', async () => {
  const site = onCallSite();
  const { body } = await site.as('alex')('POST', `${OPS}/alerts`, page);
  const { requestId } = body as { requestId: string };
  const status = `/alerts/requests/${requestId}`;
  expect(await site.get(status)).toMatchObject({ status: 404 });
  expect(await site.get('/alerts/alias?alias=shop-1')).toMatchObject({
    status: 404,
    body: { message: 'Alert does not exist' },
  });
  site.wait(400);
  expect((await site.get(status)).body).toMatchObject({
    action: 'Create',
    isSuccess: true,
    alias: 'shop-1',
    processedAt: '2026-11-21T10:00:00.400Z',
  });
});

test('the same alias while it is open is counted and wakes nobody again', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  await site.post('/alerts', page);
  expect(site.alerts()).toMatchObject([{ count: 2 }]);
  expect(site.mails).toHaveLength(1);
});

test('the same alias after it was closed is a new alert', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  await site.post(`/alerts/${site.alerts()[0]?.id ?? ''}/close`);
  expect((await site.get('/alerts/alias?alias=shop-1')).status).toBe(404);
  await site.post('/alerts', page);
  expect(site.alerts().map(({ status }) => status)).toEqual(['closed', 'open']);
  expect(site.mails).toHaveLength(2);
});

test('whoever acknowledges first owns the alert', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  const id = site.alerts()[0]?.id ?? '';
  await site.as('amir')('POST', `${OPS}/alerts/${id}/acknowledge`);
  await site.post(`/alerts/${id}/acknowledge`, {});
  expect((await site.get(`/alerts/${id}`)).body).toMatchObject({
    acknowledged: true,
    owner: 'Amir Example',
    seen: true,
  });
});

test('a closed alert is in the list by its alias', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  await site.post('/alerts', { ...page, alias: 'other' });
  await site.post(`/alerts/${site.alerts()[0]?.id ?? ''}/close`);
  const query = encodeURIComponent('alias: "shop-1" AND status: closed');
  expect((await site.get(`/alerts?query=${query}`)).body).toMatchObject({
    values: [{ alias: 'shop-1', status: 'closed' }],
    links: {},
  });
  expect((await site.get('/alerts?size=1')).body).toMatchObject({
    values: [{ alias: 'other' }],
    links: { next: '/v1/alerts?size=1&offset=1' },
  });
});

test('closing twice is told as a failure of the second', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  const id = site.alerts()[0]?.id ?? '';
  await site.post(`/alerts/${id}/close`);
  const { body } = await site.post(`/alerts/${id}/close`);
  const { requestId } = body as { requestId: string };
  expect((await site.get(`/alerts/requests/${requestId}`)).body).toMatchObject({
    action: 'Close',
    isSuccess: false,
    status: 'Alert is already closed',
  });
});

test('an alert to a schedule with nobody on it wakes nobody', async () => {
  const site = onCallSite();
  site.jsm.putOnCall('p1-id', []);
  await site.post('/alerts', page);
  expect(site.alerts()).toMatchObject([{ notifiedIds: [] }]);
  expect(site.mails).toEqual([]);
});
