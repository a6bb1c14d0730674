import { expect, test } from 'vitest';
import { fixtureSite, type Site } from './fixture-pages';

const number = '+27 12 883 1824';

async function call(site: Site, from = '+27 23 555 0112'): Promise<string> {
  await site.post('/phone', 'customer-nadia', { number, from });
  return site.desk.telephone.calls()[0]?.id ?? '';
}

const page = async (site: Site) => (await site.get('/phone', 'customer-nadia')).text();

test('a call reaches the app at the address of its number', async () => {
  const site = await fixtureSite();
  await call(site);
  expect(await page(site)).toContain('Desk 10001</span>');
});

test('keys go to the app, and what it says is shown', async () => {
  const site = await fixtureSite();
  const id = await call(site);
  await site.post(`/phone/${id}`, 'customer-nadia', { end: 'caller', deed: 'press', keys: '7' });
  expect(await page(site)).toContain('Presses <kbd>7</kbd>');
  expect(site.desk.telephone.calls()[0]?.heard).toHaveLength(3);
});

test('a call that has ended offers nothing more', async () => {
  const site = await fixtureSite();
  const id = await call(site);
  await site.post(`/phone/${id}`, 'customer-nadia', { end: 'caller', deed: 'hang-up' });
  expect(await page(site)).not.toContain('name="deed"');
});

test.each(['', '0235550112', 'me'])('a call from %j is refused with what to write', async (from) => {
  const site = await fixtureSite();
  const answer = await site.post('/phone', 'customer-nadia', { number, from });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('with its country code');
});

test('a number that nobody has is not found', async () => {
  const site = await fixtureSite();
  const answer = await site.post('/phone', 'customer-nadia', { number: '+1', from: '+27235550112' });
  expect(answer.status).toBe(404);
});

test('a telephone does nothing of another kind', async () => {
  const site = await fixtureSite();
  const id = await call(site);
  expect((await site.post(`/phone/${id}`, 'customer-nadia', { deed: 'eat' })).status).toBe(404);
});
