import { expect, test } from 'vitest';
import { issueAt } from '../../../site/lookup';
import { fixtureSite, raiseProblem, type Site } from './fixture-pages';

const page = async (site: Site, path: string, person: string) => site.get(path, person);
const text = async (site: Site, path: string, person: string) => (await page(site, path, person)).text();

test('the reporter shares by full name and takes the person off again', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const at = `/portal/ST/${key}`;
  await site.post(`${at}/share`, 'customer-nadia', { address: 'oliver hale' });
  expect((await page(site, at, 'customer-oliver')).status).toBe(200);
  await site.post(`${at}/unshare`, 'customer-nadia', { id: 'customer-oliver' });
  expect((await page(site, at, 'customer-oliver')).status).toBe(404);
});

test('a request shared with the organisation is in a colleague’s list', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/portal/ST/${key}/share-organisation`, 'customer-nadia', { organisation: '1' });
  expect(await text(site, '/portal/ST/requests', 'customer-oliver')).toContain(key);
  expect(await text(site, '/portal/ST/requests', 'customer-ben')).not.toContain(key);
  expect(await text(site, `/portal/ST/${key}`, 'customer-oliver')).toContain('Northwind Traders');
});

test('the agent sees the organisations of the request, not of its reporter', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  expect(await text(site, `/browse/${key}`, 'agent-amir')).toMatch(/Organisations<\/dt>\s*<dd>None/);
  await site.post(`/portal/ST/${key}/share-organisation`, 'customer-nadia', { organisation: '1' });
  expect(await text(site, `/browse/${key}`, 'agent-amir')).toMatch(/Organisations<\/dt>\s*<dd>Northwind/);
});

test('a participant is offered nothing to take people off with', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/portal/ST/${key}/share`, 'customer-nadia', { address: 'ben@fabrikam.example' });
  expect(await text(site, `/portal/ST/${key}`, 'customer-ben')).not.toContain('aria-label="Remove');
});

test('a stranger who posts to a request adds nobody', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const answer = await site.post(`/portal/ST/${key}/share`, 'customer-ben', { address: 'Ben Carter' });
  expect(answer.status).toBe(404);
  expect(issueAt(site.desk.state, key).participantIds).toEqual([]);
});
