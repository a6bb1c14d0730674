import { beforeEach, expect, test } from 'vitest';
import { travel } from '../../../site/scheduler';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

const issue = { key: 'ST-1', fields: { project: { projectTypeKey: 'service_desk' } } };

function created(actor = 'nadia', about: object = issue) {
  desk.forge.publish({ name: 'avi:jira:created:issue', payload: { issue: about }, actor });
}

test('an event reaches the trigger that wants it', async () => {
  created();
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual(['ST-1']);
});

test('an event the app caused itself is ignored where the filter says so', async () => {
  created('the-app');
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual([]);
});

test('an event that the expression rejects is not delivered', async () => {
  created('nadia', { key: 'SW-1', fields: { project: { projectTypeKey: 'software' } } });
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual([]);
});

test('an expression that fails drops the event and says why', async () => {
  created('nadia', { key: 'ST-1' });
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual([]);
  expect(desk.forge.logs()[0]?.line).toContain(
    'on-created: filter.expression: There is no property "fields"',
  );
});

test('events arrive late and twice when the desk is told so', async () => {
  Object.assign(desk.forge.events, { delaySeconds: 180, duplicates: 1 });
  created();
  await travel(desk, 179_000);
  expect(await desk.noted('created')).toEqual([]);
  await travel(desk, 1_000);
  expect(await desk.noted('created')).toEqual(['ST-1', 'ST-1']);
});

test('events come as late as was measured, one after the other', async () => {
  await desk.forge.stop();
  desk = createFixture({ delays: [90, 40] });
  const lateness = () =>
    desk.scheduler
      .pending()
      .flatMap(({ due, kind }) => (kind === 'product-event' ? [due - desk.clock.now()] : []));
  created();
  created();
  expect(lateness().sort()).toEqual([40_000, 90_000]);
  await travel(desk, 40_000);
  expect(await desk.noted('created')).toEqual(['ST-1']);
});

test('how late and how often events come survives a restart', async () => {
  Object.assign(desk.forge.events, { delaySeconds: 180, duplicates: 1 });
  await desk.forge.stop();
  desk = createFixture({ store: desk.store });
  created();
  expect(desk.forge.events).toEqual({ delaySeconds: 180, duplicates: 1 });
  await travel(desk, 180_000);
  expect(await desk.noted('created')).toEqual(['ST-1', 'ST-1']);
});

test('an event on its way survives a restart', async () => {
  created();
  await desk.forge.stop();
  desk = createFixture({ store: desk.store });
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual(['ST-1']);
});

test('an app that keeps asking is tried four times more', async () => {
  desk.forge.publish({ name: 'avi:jira:updated:issue', payload: { issue }, actor: 'nadia' });
  await travel(desk, 2 * 3_600_000);
  const retry = { retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { why: 'testing' } };
  const retries = [1, 2, 3, 4].map((retryCount) => ({ ...retry, retryCount }));
  expect(await desk.noted('updated')).toEqual(['ST-1', ...retries]);
  expect(desk.forge.refusals()).toMatchObject([{ code: 'RETRIES_EXHAUSTED' }]);
});

test('an event of more than 200 kB is not delivered', async () => {
  created('nadia', { ...issue, description: 'x'.repeat(200 * 1_024) });
  await desk.scheduler.runDue();
  expect(await desk.noted('created')).toEqual([]);
  expect(desk.forge.refusals()).toMatchObject([{ code: 'EVENT_TOO_LARGE' }]);
});

test('an event that Atlassian does not have is refused at load', () => {
  const misspelt = { key: 'typo', function: 'tick', events: ['avi:jira:created:isue'] };
  const load = () =>
    createFixture({
      manifest: (manifest) => ({ ...manifest, modules: { ...manifest.modules, trigger: [misspelt] } }),
    });
  expect(load).toThrow('modules.trigger typo: there is no event "avi:jira:created:isue"');
});

test('an event whose scope is not declared is refused at load', () => {
  const load = () =>
    createFixture({ manifest: (manifest) => ({ ...manifest, permissions: { scopes: ['storage:app'] } }) });
  expect(load).toThrow('"avi:jira:created:issue" needs');
});
