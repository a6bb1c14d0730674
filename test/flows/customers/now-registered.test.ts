import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { COMPLETE, aDesk, asked, mark, pages, raise, replies, reply, issue } from '../../desk';
import { holding, withPolicies } from './holding';
import { aCustomer, membersOf, moveTo, notes } from './people';
import type { World } from '../../../src/flows/world';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };
const COMPANY = 'lena.vogt@northwind.example';

/** Lena changes her private address to her company's, and replies. */
async function registers(desk: Desk, key: string): Promise<void> {
  moveTo(desk, 'customer-lena', COMPANY);
  await reply(desk, 'customer-lena', key, 'I have changed my address to the company’s.');
  await desk.settle();
}

test('a P1 whose reporter turns out to be a premium customer’s wakes somebody, once', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena' });
  await desk.settle();
  expect([mark(desk, key)?.ladder, pages(desk).length]).toEqual(['not-entitled', 0]);
  expect(replies(desk, key)[0]).toContain('reply here and we check it when we are open');
  await registers(desk, key);
  await asked(desk, 'loadRequest', 'customer-lena', key);
  expect(mark(desk, key)).toMatchObject({ ladder: 'open', tier: 'premium', address: 'company' });
  expect(pages(desk)).toHaveLength(1);
  expect(membersOf(desk, 'Northwind Traders')).toContain('customer-lena');
});

test('a request that was raised to a P1 while it waited wakes somebody once the reporter has registered', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  const change = { from: 'P3', to: 'P1', reason: 'Everything is down.' };
  await asked(desk, 'reclassify', 'agent-amir', key, change);
  expect([mark(desk, key)?.ladder, pages(desk).length]).toEqual(['not-entitled', 0]);
  await registers(desk, key);
  expect(mark(desk, key)).toMatchObject({ ladder: 'open', tier: 'premium' });
  await reply(desk, 'customer-lena', key, 'I do not agree with this severity.');
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
});

test('whoever has another private address now has no right to wake anybody', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena' });
  await desk.settle();
  moveTo(desk, 'customer-lena', 'lena.vogt@gmx.de');
  await asked(desk, 'loadRequest', 'customer-lena', key);
  expect(mark(desk, key)).toMatchObject({ ladder: 'not-entitled', address: 'free' });
});

test.each(['support', 'jim.tail'])(
  'a request of %s@ that waits goes on once the desk knows the domain',
  async (local) => {
    let isKnown = false;
    const strict = (text: string) => text.replace(/others: \w+/, 'others: hold\n    unlisted: hold');
    const unknowing = withPolicies(strict);
    const knowing = withPolicies((text) =>
      strict(text).replace('[northwind.example]', '[northwind.example, tailspin.example]'),
    );
    const desk = await aDesk((world) => (isKnown ? knowing(world) : unknowing(world)));
    const as = aCustomer(desk, 'Jim Tail', `${local}@tailspin.example`);
    const key = raise(desk, { as, answers: { severity: 'P3', ...CALM } });
    await desk.settle();
    expect(mark(desk, key)?.complete).toBe('no');
    isKnown = true;
    await asked(desk, 'loadRequest', as, key);
    expect(mark(desk, key)).toMatchObject({ complete: 'yes', organisation: 'Northwind Traders' });
  },
);

test('whoever moves on to a look-alike goes on as from any company, and agents read whom it resembles', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  moveTo(desk, 'customer-lena', 'lena.vogt@northw1nd.example');
  await asked(desk, 'loadRequest', 'customer-lena', key);
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', address: 'lookalike', tier: 'standard' });
  expect(notes(desk, key).at(-1)).toContain('only looks like one at northwind.example');
  expect(membersOf(desk, 'Northwind Traders')).not.toContain('customer-lena');
});

test('a company address releases nothing once somebody else is the reporter', async () => {
  let meanwhile: ((world: World, requestId: string) => Promise<unknown>) | undefined;
  const desk = await aDesk((given) => {
    const world = holding()(given);
    const begin: World['storage']['begin'] = async (id, effect, now) => {
      const happens = effect === 'changing' ? meanwhile : undefined;
      if (happens !== undefined) meanwhile = undefined;
      await happens?.(world, id);
      return world.storage.begin(id, effect, now);
    };
    return { ...world, storage: { ...world.storage, begin } };
  });
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  const kim = aCustomer(desk, 'Kim Roe', 'kim.roe@gmail.com');
  moveTo(desk, 'customer-lena', 'lena.vogt@northwind.example');
  meanwhile = (world, id) => world.jira.setReporter(id, kim);
  await asked(desk, 'loadIssue', 'agent-amir', key);
  expect([issue(desk, key).reporterId, mark(desk, key)?.complete]).toEqual([kim, 'no']);
  expect(mark(desk, key)?.held).not.toHaveProperty('released');
});
