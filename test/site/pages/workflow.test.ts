import { expect, test } from 'vitest';
import { BehaviourFile } from '../../../site/behaviour';
import { freshDay } from '../../../site/seed/seed';
import { fixtureDesk } from './fixture-desk';
import { siteOf, type Site } from './fixture-pages';

const alex = 'admin-alex';
const fresh = async (): Promise<Site> => siteOf(await fixtureDesk(freshDay));
const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

test('an administrator adds a status and lets the SLA start there', async () => {
  const site = await fresh();
  await site.post('/workflow/FR/add', alex, { name: 'Submitted', category: 'new' });
  await site.post('/workflow/FR/sla', alex, { sla: '1', status: 'Submitted' });
  expect(site.desk.state.desks.get('3')).toMatchObject({
    statuses: expect.arrayContaining(['Submitted']) as unknown,
    slas: [{ startStatus: 'Submitted' }],
  });
  expect(await text(site.get('/workflow/FR', alex))).toContain('aria-label="Remove Submitted"');
});

test('an administrator draws a way out of a status and sets the goals', async () => {
  const site = await fresh();
  await site.post('/workflow/FR/add', alex, { name: 'Submitted', category: 'new' });
  await site.post('/workflow/FR/transition', alex, { from: 'Submitted', to: 'In progress' });
  const goals = { 'goal Highest': '60', 'goal High': '120', 'goal Medium': '480', 'goal Low': '1440' };
  await site.post('/workflow/FR/goals', alex, { sla: '1', ...goals });
  expect(site.desk.state.desks.get('3')?.slas[0]?.goalMinutes['High']).toBe(120);
  expect(await text(site.get('/workflow/FR', alex))).toMatch(
    /<td>In progress<\/td>\s*<td>Submitted<\/td>\s*<td>In progress<\/td>/,
  );
});

test('the new project has an agent of its own who sees no other queue', async () => {
  const page = await text((await fresh()).get('/queues/FR', 'agent-rosa'));
  expect(page).toContain('href="/queues/FR"');
  expect(page).not.toContain('href="/queues/ST"');
});

test('an administrator sees every queue and a customer none', async () => {
  const site = await fresh();
  expect((await text(site.get('/', alex))).match(/href="\/queues\/\w+"/g)).toHaveLength(3);
  expect(await text(site.get('/', 'customer-nadia'))).not.toContain('href="/queues/');
});

test('the start page names the projects that it plants requests on', async () => {
  expect(await text((await fresh()).get('/', alex))).toMatch(
    /three months for Stakater Cloud Support and Interstellio Support/,
  );
});

test('what Jira refuses is said on the page', async () => {
  const site = await fresh();
  const answer = await site.post('/workflow/FR/add', alex, { name: 'Pending', category: 'new' });
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining('The workflow has a status &quot;Pending&quot; already.'),
  ]);
});

test('a shared workflow is shown and not changed', async () => {
  const page = await text((await fresh()).get('/workflow/ST', alex));
  expect(page).toContain('This workflow is shared by several projects.');
  expect(page).not.toContain('/workflow/ST/add');
});

test('the workflow is for administrators', async () => {
  expect((await (await fresh()).get('/workflow/FR', 'agent-amir')).status).toBe(403);
});

test('the hourly points are turned on and shown on the clock page', async () => {
  const site = await fresh();
  await site.post('/clock/points', alex, { points: 'on' });
  expect(site.desk.jsm.points.enforced()).toBe(true);
  expect(await text(site.get('/clock', alex))).toContain('spent since the full hour: 0');
});

test('the start page plants a past, another one each time', async () => {
  const site = await fresh();
  await site.post('/past/plant', alex, { count: '10' });
  await site.post('/past/plant', alex, { count: '10' });
  const texts = site.desk.state.issues.peek().map(({ summary, created }) => `${created} ${summary}`);
  expect(new Set(texts).size).toBe(20);
});

test('the start page names what of a real site it does not play', async () => {
  const answers = { 'sign-up-event': { choice: 'fires' }, 'sla-start': { choice: 'never' } };
  const behave = BehaviourFile.parse({ version: 1, site: 'https://acme.atlassian.net', answers });
  const page = await text(siteOf(await fixtureDesk(freshDay, undefined, behave)).get('/', alex));
  expect(page).toContain('2 answers of https://acme.atlassian.net');
  expect(page).toContain('<code>sign-up-event</code>');
  expect(page).not.toContain('<code>sla-start</code>');
});

test('a form goes through where a site was found to send it', async () => {
  const behave = BehaviourFile.parse({ version: 1, answers: { 'panel-blocks': { choice: 'sends' } } });
  const site = siteOf(await fixtureDesk(freshDay, undefined, behave));
  const panel = JSON.stringify({ fields: [], isValid: false });
  const fields = { summary: 'Gateway answers 502', description: 'Since nine.', panel };
  expect((await site.post('/portal/ST/create/11', 'customer-nadia', fields)).status).toBe(303);
});
