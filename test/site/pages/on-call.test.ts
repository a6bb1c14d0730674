import { expect, test } from 'vitest';
import { fixtureSite } from './fixture-pages';

type Site = Awaited<ReturnType<typeof fixtureSite>>;

const scheduleNamed = (site: Site, name: string) =>
  site.desk.state.schedules.all().find((schedule) => schedule.name === name)?.id ?? '';

/** Raises an alert by hand and lets it be carried out. */
async function raiseAlert(site: Site, schedule = 'P1 on-call'): Promise<string> {
  const responder = scheduleNamed(site, schedule);
  const fields = { message: 'The shop is down', responder, priority: 'P1' };
  await site.post('/on-call/new-alert', 'admin-alex', fields);
  await site.desk.advance(1_000);
  return site.desk.state.alerts.all()[0]?.id ?? '';
}

const read = async (site: Site, person = 'agent-amir') => (await site.get('/on-call', person)).text();

test('shows who is on call, and where nobody is', async () => {
  const page = await read(await fixtureSite());
  expect(page).toContain('On call now: <strong>Zanele Dube</strong>');
  expect(page).toContain('Nobody is on call');
  expect(page).toContain('No alert was raised yet.');
});

test('shows an alert with whom it woke and lets them answer it', async () => {
  const site = await fixtureSite();
  const alert = await raiseAlert(site);
  expect(await read(site)).toContain('Acknowledge as Zanele Dube');
  await site.post('/on-call/alerts', 'agent-amir', { alert, deed: 'acknowledge' });
  await site.desk.advance(1_000);
  expect(site.desk.state.alerts.get(alert)).toMatchObject({ acknowledged: true, ownerId: 'agent-zanele' });
  const page = await read(site);
  expect(page).toContain('Acknowledged</span>');
  expect(page).not.toContain('Acknowledge as');
});

test('closes an alert', async () => {
  const site = await fixtureSite();
  const alert = await raiseAlert(site);
  await site.post('/on-call/alerts', 'agent-zanele', { alert, deed: 'close' });
  await site.desk.advance(1_000);
  expect(await read(site)).toContain('Closed</span>');
});

test('leaves nobody on call, and puts somebody on call again', async () => {
  const site = await fixtureSite();
  const schedule = scheduleNamed(site, 'P1 on-call');
  await site.post('/on-call/schedules', 'agent-amir', { schedule, onCall: '' });
  await raiseAlert(site);
  expect(await read(site)).toContain('Nobody: nobody was on call');
  await site.post('/on-call/schedules', 'agent-amir', { schedule, onCall: 'agent-johan' });
  expect(await read(site)).toContain('On call now: <strong>Johan Smit</strong>');
});

test('passes on why Operations refuses an alert', async () => {
  const site = await fixtureSite();
  const fields = { message: '', responder: scheduleNamed(site, 'P1 on-call'), priority: 'P1' };
  const answer = await site.post('/on-call/new-alert', 'admin-alex', fields);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Message can not be empty.');
});

test('tells an open page when an alert was raised', async () => {
  const site = await fixtureSite();
  const told: string[] = [];
  site.desk.changes.listen(({ what }) => told.push(what));
  await raiseAlert(site);
  expect(told).toContain('alerts');
});

test('is no page for customers, nor for an alert that is not there', async () => {
  const site = await fixtureSite();
  expect((await site.get('/on-call', 'customer-nadia')).status).toBe(403);
  const fields = { alert: 'gone', deed: 'close' };
  expect((await site.post('/on-call/alerts', 'agent-amir', fields)).status).toBe(404);
});
