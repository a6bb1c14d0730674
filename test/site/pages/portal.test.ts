import { expect, test } from 'vitest';
import { JiraError } from '../../../site/jsm/errors';
import { issueAt } from '../../../site/lookup';
import { fixtureSite, modulesOn, raiseProblem } from './fixture-pages';

const problem = { summary: 'Gateway answers 502', description: 'Since 08:20 everyone.' };
const form = '/portal/ST/create/11';
const uuid = '2b7c1f0e-94d3-4a53-8a10-6a2f5d3c9e11';

test('offers the request types of the portal but not the mail one', async () => {
  const site = await fixtureSite();
  const page = await (await site.get('/portal/IO', 'customer-thandi')).text();
  expect(page).toContain('Get help');
  expect(page).not.toContain('Emailed request');
});

test('stores what the create panel submitted under the app UUID', async () => {
  const site = await fixtureSite();
  const panel = { fields: [{ key: 'answer', value: 'yes' }], isValid: true };
  const answer = await site.post(form, 'customer-nadia', { ...problem, panel: JSON.stringify(panel) });
  expect(answer.headers.get('location')).toBe('/portal/ST/ST-1');
  expect(issueAt(site.desk.state, 'ST-1').properties[uuid]).toEqual(panel);
});

test('does not create a request while the create panel is not valid', async () => {
  const site = await fixtureSite();
  const answer = await site.post(form, 'customer-nadia', {
    ...problem,
    panel: '{"fields":[],"isValid":false}',
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('still need an answer');
  expect(site.desk.state.issues.all()).toEqual([]);
});

test.each(['', 'no json', '{"answer":"yes"}', '[]'])(
  'stores nothing for a panel that submitted %j',
  async (panel) => {
    const site = await fixtureSite();
    await site.post(form, 'customer-nadia', { ...problem, panel });
    expect(issueAt(site.desk.state, 'ST-1').properties[uuid]).toBeUndefined();
  },
);

test('says which field is missing and keeps what was typed', async () => {
  const site = await fixtureSite();
  const page = await (
    await site.post(form, 'customer-nadia', { summary: 'Only this', description: '' })
  ).text();
  expect(page).toContain('Description is required.');
  expect(page).toContain('value="Only this"');
});

test('says what Jira says of a field when it has no other sentence', async () => {
  const site = await fixtureSite();
  site.desk.jsm.createRequest = () => {
    throw new JiraError(400, '', { summary: 'The summary is too long.' });
  };
  const answer = await site.post(form, 'customer-nadia', problem);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('id="form-message">The summary is too long.</p>');
});

test('passes no failure of the desk off as a mistake in the form', async () => {
  const site = await fixtureSite();
  site.desk.jsm.createRequest = () => {
    throw new Error('The disk is full.');
  };
  expect((await site.post(form, 'customer-nadia', problem)).status).toBe(500);
  expect(site.pages.noted.all()).toMatchObject([
    { what: expect.stringContaining('POST /portal/ST/create/11: Error: The disk is full.') as string },
  ]);
});

test('shows customers public comments and never internal ones', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/browse/${key}/comment`, 'agent-amir', { text: 'For you', audience: 'public' });
  await site.post(`/browse/${key}/comment`, 'agent-amir', { text: 'For us', audience: 'internal' });
  const page = await (await site.get(`/portal/ST/${key}`, 'customer-nadia')).text();
  expect(page).toContain('For you');
  expect(page).not.toContain('For us');
});

test('shares a request with a person by address', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const answer = await site.post(`/portal/ST/${key}/share`, 'customer-nadia', {
    address: 'Ben@fabrikam.example',
  });
  expect(answer.status).toBe(303);
  expect(issueAt(site.desk.state, key).participantIds).toEqual(['customer-ben']);
});

test('says so when nobody with that address can be shared with', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const answer = await site.post(`/portal/ST/${key}/share`, 'customer-nadia', {
    address: 'who@nowhere.example',
  });
  expect(await answer.text()).toContain('share this request with “who@nowhere.example”');
});

test('escapes what customers write', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site, '<script>alert(1)</script>');
  const page = await (await site.get(`/portal/ST/${key}`, 'customer-nadia')).text();
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(1)');
});

test('shows module titles in the language of the viewer', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/portal/ST/${key}/share`, 'customer-nadia', { address: 'lena.vogt@gmail.com' });
  const titles = async (person: string) =>
    modulesOn(await (await site.get(`/portal/ST/${key}`, person)).text()).map(({ title }) => title);
  expect(await titles('customer-nadia')).toEqual(['Fixture request']);
  expect(await titles('customer-lena')).toEqual(['Anfrage']);
});
