import { expect, test } from 'vitest';
import { fixtureSite, raiseProblem } from './fixture-pages';

const mail = {
  from: 'new@umhlanga.example',
  name: 'Sipho Dlamini',
  to: 'support@interstellio.io',
  subject: 'Help',
  text: 'Hello',
};

test('offers the tour of the seed, each step as its person', async () => {
  const site = await fixtureSite();
  const page = await (await site.get('/', 'customer-ben')).text();
  expect(page).toContain('Choose <strong>P1</strong>');
  expect(page).toContain('href="/switch?person=customer-nadia&amp;to=%2Fportal%2FST%2Fcreate%2F11"');
});

test('offers the example mail of the seed', async () => {
  const site = await fixtureSite();
  const page = await (await site.get('/mail?example', 'customer-ben')).text();
  expect(page).toContain('value="P1: no subscriber can authenticate"');
});

test('turns a mail into a request and links to it', async () => {
  const site = await fixtureSite();
  const page = await (await site.post('/mail', 'customer-thandi', mail)).text();
  expect(page).toContain('became the request IO-1');
});

test('shows pages to a customer whom a mail made', async () => {
  const site = await fixtureSite();
  await site.post('/mail', 'customer-thandi', mail);
  const sipho = site.desk.state.users.all().find(({ emailAddress }) => emailAddress === mail.from);
  const answer = await site.get('/', sipho?.accountId ?? '');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('You are <strong>Sipho Dlamini</strong>');
});

test('says why a mail became nothing', async () => {
  const site = await fixtureSite();
  const answer = await site.post('/mail', 'customer-thandi', { ...mail, to: 'nobody@desk.example' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('No service desk receives mail at nobody@desk.example.');
});

test('moves the clock forward', async () => {
  const site = await fixtureSite();
  const before = site.desk.clock.now();
  await site.post('/clock', 'admin-alex', { minutes: '15' });
  expect(site.desk.clock.now() - before).toBe(15 * 60_000);
});

test.each(['-5', '0', 'soon', '999999'])('refuses to move the clock by %j', async (minutes) => {
  const site = await fixtureSite();
  const answer = await site.post('/clock', 'admin-alex', { minutes });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Time moves forward');
});

test.each(['down', 'expired', 'busy'] as const)(
  'makes a service %s and lets it work again',
  async (fault) => {
    const site = await fixtureSite();
    await site.post('/clock/services', 'admin-alex', { service: 'pagerduty', fault });
    expect(site.desk.outside.faultOf('pagerduty')).toBe(fault);
    await site.post('/clock/services', 'admin-alex', { service: 'pagerduty', fault: '' });
    expect(site.desk.outside.faultOf('pagerduty')).toBeUndefined();
  },
);

test('shows the confirmation mail of a request in the outbox', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const page = await (await site.get('/outbox?service=mail', 'agent-amir')).text();
  expect(page).toContain(`<h2>[${key}] Gateway answers 502</h2>`);
  expect(page).toContain(`<a href="http://127.0.0.1:8080/`);
});

test('finds requests by JQL and passes on what Jira says of a wrong one', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const found = await (await site.get('/queues/ST?jql=summary ~ Gateway', 'agent-amir')).text();
  expect(found).toContain(`/browse/${key}`);
  expect((await site.get('/queues/ST?jql=summary ===', 'agent-amir')).status).toBe(400);
});

test('moves, assigns and prioritises an issue as the agent', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/browse/${key}/transition`, 'agent-amir', { id: '21' });
  await site.post(`/browse/${key}/assignee`, 'agent-amir', { assignee: 'agent-sofia' });
  await site.post(`/browse/${key}/priority`, 'agent-amir', { priority: 'Highest' });
  expect(site.desk.state.issues.all()[0]).toMatchObject({
    status: 'Submitted',
    assigneeId: 'agent-sofia',
    priority: 'Highest',
  });
});

test('reports nothing to worry about on a fresh desk', async () => {
  const site = await fixtureSite();
  expect(await (await site.get('/health', 'admin-alex')).json()).toMatchObject({
    faults: [],
    refusals: [],
    unmodelled: [],
    pages: [],
  });
});
