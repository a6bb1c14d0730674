import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { COMPLETE, MINUTE, NINE, aDesk, ask, asked, issue, mark, raise, replies, reply } from '../../desk';
import { aLock } from '../locking';
import { ofKind } from '../record/read';
import { holding, withPolicies } from './holding';
import { membersOf, moveTo } from './people';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };
const iso = (at: number) => new Date(at).toISOString();

/** A request that waits for nothing but its reporter's company address, two minutes old. */
async function held(desk: Desk, answers: Record<string, string> = CALM): Promise<string> {
  const key = raise(desk, {
    as: 'customer-lena',
    summary: 'Slow',
    description: 'It is slow.',
    answers: { severity: 'P3', ...answers },
  });
  await desk.settle();
  await desk.advance(2 * MINUTE);
  return key;
}

test('an agent lets a request through, and its clock starts then', async () => {
  const desk = await aDesk(holding());
  const key = await held(desk);
  const { reporter } = await asked(desk, 'letThrough', 'agent-amir', key);
  expect(reporter?.released).toEqual({ byName: 'Amir Khan', at: iso(NINE + 2 * MINUTE) });
  expect(reporter).not.toHaveProperty('held');
  expect(issue(desk, key).status).toBe('Submitted');
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', submitted: iso(NINE + 2 * MINUTE) });
  expect(replies(desk, key).at(-1)).toContain('Thank you, we go on with your request');
});

test('a release that the customer was told of is no trouble for the agent', async () => {
  const desk = await aDesk(holding());
  const key = await held(desk, { impact: CALM.impact });
  await asked(desk, 'letThrough', 'agent-amir', key);
  expect(mark(desk, key)?.troubles ?? []).toEqual([]);
});

test('a request is let through once, and the customer hears of it once', async () => {
  const desk = await aDesk(holding());
  const key = await held(desk);
  await asked(desk, 'letThrough', 'agent-amir', key);
  const again = await ask(desk, 'letThrough', 'agent-sofia', key);
  expect(again).toEqual({ ok: false, refusal: { code: 'not-held' } });
  expect(replies(desk, key)).toHaveLength(2);
});

test('what is let through still waits for what is missing', async () => {
  const desk = await aDesk(holding());
  const key = await held(desk, { impact: CALM.impact });
  await asked(desk, 'letThrough', 'agent-amir', key);
  expect(replies(desk, key).at(-1)).toMatch(
    /need not do anything about your e-mail address[\s\S]*Which environment/,
  );
  expect(issue(desk, key).status).toBe('Awaiting details');
  await desk.advance(MINUTE);
  await reply(desk, 'customer-lena', key, '1. production 2. the image registry');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', submitted: iso(NINE + 3 * MINUTE) });
});

test('whoever changes their address is released when the request is looked at next', async () => {
  const desk = await aDesk(holding());
  const key = await held(desk);
  moveTo(desk, 'customer-lena', 'lena@northwind.example');
  const view = await asked(desk, 'loadRequest', 'customer-lena', key);
  expect(view.state).toBe('submitted');
  expect(mark(desk, key)).toMatchObject({
    address: 'company',
    organisation: 'Northwind Traders',
    tier: 'premium',
  });
  expect(mark(desk, key)?.held?.released).toEqual({ by: 'customer-lena', at: iso(NINE + 2 * MINUTE) });
  expect(membersOf(desk, 'Northwind Traders')).toContain('customer-lena');
});

test('a policy that asks for less later changes nothing for a request that waits', async () => {
  let isLater = false;
  const lax = withPolicies((text) => text.replace('others: coach', 'others: allow'));
  const desk = await aDesk((world) => (isLater ? lax(world) : holding()(world)));
  const key = await held(desk);
  isLater = true;
  expect((await asked(desk, 'loadRequest', 'customer-lena', key)).held).toBeDefined();
  await asked(desk, 'letThrough', 'agent-amir', key);
  expect(mark(desk, key)?.complete).toBe('yes');
});

test('a request that waits for nothing is not to be let through, and a customer lets nothing through', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk);
  await desk.settle();
  const refusals = await Promise.all(
    ['agent-amir', 'customer-nadia', 'agent-johan'].map((as) => ask(desk, 'letThrough', as, key)),
  );
  expect(refusals.map((one) => (one.ok ? 'done' : one.refusal.code))).toEqual([
    'not-held',
    'not-allowed',
    'not-a-request',
  ]);
});

test('a request that Jira does not let us edit is not let through, nor is it on record', async () => {
  const lock = aLock();
  const desk = await aDesk((world) => lock.wrap(holding()(world)));
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  lock.on = true;
  expect(await ask(desk, 'letThrough', 'agent-amir', key)).toEqual({
    ok: false,
    refusal: { code: 'edit-refused' },
  });
  expect(await ofKind(desk, key, 'let-through')).toEqual([]);
});

test('a release that somebody else is telling the customer of right now is to be tried again', async () => {
  const desk = await aDesk((given) => {
    const { storage, ...world } = holding()(given);
    const begin: typeof storage.begin = (id, effect, now) =>
      effect === 'let-through' ? Promise.resolve('busy') : storage.begin(id, effect, now);
    return { ...world, storage: { ...storage, begin } };
  });
  const key = await held(desk, { impact: CALM.impact });
  const answer = await ask(desk, 'letThrough', 'agent-amir', key);
  expect(answer).toEqual({ ok: false, refusal: { code: 'try-again' } });
  expect(mark(desk, key)?.held).toEqual({ since: iso(NINE) });
});
