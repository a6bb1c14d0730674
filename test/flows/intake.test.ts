import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import {
  COMPLETE,
  MINUTE,
  NINE,
  aDesk,
  as,
  ask,
  asked,
  issue,
  mailIn,
  mark,
  pages,
  raise,
  replies,
} from '../desk';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

test('a complete request is submitted, marked and given its priority', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  expect(issue(desk, key)).toMatchObject({ status: 'Submitted', priority: 'Medium' });
  expect(mark(desk, key)).toMatchObject({
    complete: 'yes',
    missing: [],
    chosen: 'P3',
    severity: 'P3',
    ladder: 'none',
  });
});

test('an incomplete request waits for details and is asked only for what is missing', async () => {
  const desk = await aDesk();
  const key = raise(desk, {
    answers: { severity: 'P3', ...CALM, environment: '', product: '' },
    description: 'It is slow.',
    summary: 'Slow',
  });
  await desk.settle();
  expect(issue(desk, key).status).toBe('Awaiting details');
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: ['environment', 'product'] });
  expect(replies(desk, key)).toHaveLength(1);
});

test('an incomplete P1 is submitted and paged at once and asked for the rest', async () => {
  const desk = await aDesk();
  const key = raise(desk, {
    answers: { severity: 'P1' },
    summary: 'Help',
    description: 'Everything is down.',
  });
  await desk.settle();
  expect(issue(desk, key)).toMatchObject({ status: 'Submitted', priority: 'Highest' });
  expect(mark(desk, key)).toMatchObject({ complete: 'no', ladder: 'open' });
  expect(pages(desk)).toHaveLength(1);
});

test('the page of the request runs the intake when no event has come', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 180;
  const key = raise(desk);
  const view = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(view.ladder?.state).toBe('open');
  await desk.advance(4 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key)).toHaveLength(1);
});

test('an event that comes three times takes the request in once', async () => {
  const desk = await aDesk();
  desk.forge.events.duplicates = 2;
  const key = raise(desk);
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key)).toHaveLength(1);
  expect(issue(desk, key).statusHistory.filter(({ status }) => status === 'Submitted')).toHaveLength(1);
});

test('a customer without the entitlement is told what happens instead and nobody is paged', async () => {
  const desk = await aDesk();
  const key = raise(desk, { as: 'customer-ben' });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ tier: 'standard', ladder: 'not-entitled', severity: 'P1' });
  expect(pages(desk)).toEqual([]);
  expect(replies(desk, key)).toHaveLength(1);
});

test('a mail with a P1 in it is paged and answered with number, code and link', async () => {
  const desk = await aDesk();
  const key = mailIn(
    desk,
    'Company: Karoo Telecom\nContact: Thandi Nkosi\nPhone: +27 23 555 0112\nPriority: P1\n\nAll subscribers are unable to authenticate since 10:40.',
  );
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ chosen: 'P1', tier: 'contracted', ladder: 'open' });
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key)[0]).toMatch(/\+27 12 883 1824[\s\S]*\d{3} \d{3}[\s\S]*https:\/\/zoom\.us\//);
});

test('a request that is gone when its event comes is looked for once more and then let go', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await as(desk, 'admin-alex', 'DELETE', `/rest/api/3/issue/${key}`);
  await desk.advance(11 * MINUTE);
  expect(desk.forge.logs().filter(({ line }) => line.includes('intake-gone'))).toHaveLength(1);
  expect(pages(desk)).toEqual([]);
});

test('a request older than the policy is left as it is, whoever opens it', async () => {
  const desk = await aDesk((world) => ({ ...world, storage: publishedAt(world, NINE + MINUTE) }));
  const key = raise(desk);
  expect(await ask(desk, 'loadRequest', 'customer-nadia', key)).toMatchObject({
    refusal: { code: 'before' },
  });
  expect(await ask(desk, 'loadIssue', 'agent-amir', key)).toMatchObject({ refusal: { code: 'before' } });
  await desk.settle();
  expect(pages(desk)).toEqual([]);
  expect(issue(desk, key).status).toBe('Open');
});

function publishedAt(world: World, since: number): World['storage'] {
  const { policy } = world.storage;
  return {
    ...world.storage,
    policy: async (projectId) => {
      const published = await policy(projectId);
      return published && { ...published, since };
    },
  };
}

test('a P1 that was resolved before its event came pages nobody', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 120;
  const key = raise(desk);
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: resolve?.id },
  });
  await desk.advance(10 * MINUTE);
  expect(pages(desk)).toEqual([]);
});

test('a priority that the project does not have stops nothing', async () => {
  const desk = await aDesk();
  for (const [id, { name }] of desk.state.priorities.entries()) {
    if (name === 'Highest') desk.state.priorities.delete(id);
  }
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', ladder: 'open' });
  expect(replies(desk, key)).toHaveLength(1);
});

test('when Jira does not say whose request it is, a P1 is paged all the same', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    jira: { ...world.jira, organizationsOf: () => Promise.reject(new Error('403')) },
  }));
  raise(desk);
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
});

test('a page that cannot take the request in shows what is known and says so in the log', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    jira: { ...world.jira, mark: () => Promise.reject(new RangeError('no')) },
  }));
  desk.forge.events.delaySeconds = 600;
  const view = await asked(desk, 'loadRequest', 'customer-nadia', raise(desk));
  expect(view.ladder?.state).toBe('open');
  expect(desk.forge.logs().at(-1)?.line).toMatch(/"intake-failed".*"RangeError"/);
});

test('another policy published later breaks no page and changes no promise', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P4', ...CALM } });
  await desk.settle();
  const before = await asked(desk, 'loadRequest', 'customer-nadia', key);
  await ask(desk, 'publishPreset', 'admin-alex', key, { preset: 'interstellio' });
  const after = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(after.promise).toEqual(before.promise);
  expect((await ask(desk, 'loadIssue', 'agent-amir', key)).ok).toBe(true);
});

test('a project without a policy is left alone', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    storage: { ...world.storage, policy: () => Promise.resolve(undefined) },
  }));
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toBeUndefined();
  expect(issue(desk, key).status).toBe('Open');
});

test('a request that was complete when sent was properly submitted then', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...CALM } });
  desk.clock.advance(2 * MINUTE);
  await desk.settle();
  const nine = new Date(NINE).toISOString();
  expect(mark(desk, key)).toMatchObject({ logged: nine, submitted: nine });
});
