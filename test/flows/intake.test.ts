import { expect, test } from 'vitest';
import { COMPLETE, MINUTE, NINE, aDesk, asked, issue, mailIn, mark, pages, raise, replies } from '../desk';

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
  expect(replies(desk, key)[0]).toMatch(/\+27 12 883 1824[\s\S]*\d{6}[\s\S]*https:\/\/zoom\.us\//);
});

test('a request that is gone when its event comes leaves nothing behind', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.jsm.rest({
    method: 'DELETE',
    path: `/rest/api/3/issue/${key}`,
    caller: { as: 'user', accountId: 'admin-alex' },
  });
  await desk.settle();
  expect(
    desk.forge
      .logs()
      .map(({ line }) => line)
      .join(),
  ).toContain('intake-gone');
  expect(pages(desk)).toEqual([]);
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

test('both clocks are told: logged at once, submitted when complete', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...CALM } });
  desk.clock.advance(2 * MINUTE);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({
    logged: new Date(NINE).toISOString(),
    submitted: new Date(NINE + 2 * MINUTE).toISOString(),
  });
});
