import { expect, test } from 'vitest';
import { fixtureSite, modulesOn, raiseProblem, type Site } from './fixture-pages';

const run = async (site: Site, fields: Record<string, string>, action = 'who-runs') =>
  (await site.post(`/automation/${action}`, 'agent-amir', fields)).text();

test('lists the actions that providers offer, with their inputs', async () => {
  const page = await (await (await fixtureSite()).get('/automation', 'agent-amir')).text();
  expect(page).toContain('Who runs this');
  expect(page).toContain('name="input.note"');
  expect(page).toContain('name="input.urgent"');
});

test('shows an action’s own form with what the rule keeps', async () => {
  const site = await fixtureSite();
  const [own] = modulesOn(await run(site, { 'input.note': 'kept' }));
  expect(own).toMatchObject({ key: 'who-runs', title: 'Who runs this', native: true });
  expect(site.pages.seal.open(own?.place ?? '')).toMatchObject({
    accountId: 'agent-amir',
    extension: { data: { inputs: { note: 'kept' } }, errors: { invalidInputs: {} } },
  });
});

test('is not for customers', async () => {
  const site = await fixtureSite();
  expect((await site.get('/automation', 'customer-nadia')).status).toBe(403);
  expect((await site.post('/automation/who-runs', 'customer-nadia', { 'input.note': 'x' })).status).toBe(403);
});

test('runs an action as the viewer and names its outputs as rules do', async () => {
  const page = await run(await fixtureSite(), { 'input.note': 'x', 'input.urgent': 'true' });
  expect(page).toContain('{{fetchedFixturePerson.accountId}}');
  expect(page).toMatch(/<dd>agent-amir<\/dd>/);
});

test('fills the key of the request that the rule runs for', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  expect(await run(site, { request: key, 'input.note': 'See {{issue.key}}' })).toContain('The action ran');
  expect(await run(site, { 'input.note': '{{issue.key}}' })).toContain(
    'Choose the request that the rule runs for',
  );
});

test('says loudly what it does not fill', async () => {
  const page = await run(await fixtureSite(), { 'input.note': '{{issue.reporter.displayName}}' });
  expect(page).toContain('it cannot fill {{issue.reporter.displayName}}');
});

test.each([
  ['nothing for a required input', { 'input.note': '' }, 'note is required'],
  [
    'no truth value for one',
    { 'input.note': 'x', 'input.urgent': 'maybe' },
    'urgent has to be of type boolean',
  ],
])('refuses %s', async (_, fields, sentence) => {
  expect(await run(await fixtureSite(), fields)).toContain(sentence);
});

test('says loudly that an output is missing, and notes it for health', async () => {
  const site = await fixtureSite();
  expect(await run(site, {}, 'careless')).toContain('the output count is missing');
  expect(await (await site.get('/health', 'admin-alex')).json()).toMatchObject({
    refusals: [{ code: 'ACTION_OUTPUT' }],
  });
});

test('knows no action that nobody offers', async () => {
  const site = await fixtureSite();
  expect((await site.post('/automation/other', 'agent-amir', {})).status).toBe(404);
});

test.each([
  ['UPDATE', 'close-it', { 'input.requestKey': 'ST-1' }],
  ['TRIGGER', 'wake-them', {}],
])('runs an action whose verb is %s at once, as Automation does', async (_verb, action, fields) => {
  expect(await run(await fixtureSite(), fields, action)).toContain('The action ran, and the rule goes on.');
});

test('says of each action whether it changes something', async () => {
  const page = await (await (await fixtureSite()).get('/automation', 'agent-amir')).text();
  const said = [...page.matchAll(/<p><span class="lozenge">(.*?)<\/span>/g)].map(([, words]) => words);
  expect(said).toEqual(['Changes nothing', 'Creates', 'Changes', 'Sets something going']);
});

test('admits that it does not know the smart value of an update', async () => {
  const page = await run(await fixtureSite(), { 'input.requestKey': 'ST-1' }, 'close-it');
  expect(page).toContain('does not know what Automation calls the outputs');
  expect(page).toMatch(/<code\s*>accountId<\/code/);
});
