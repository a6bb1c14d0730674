import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import {
  COMPLETE,
  MINUTE,
  NINE,
  aDesk,
  asked,
  issue,
  mailIn,
  mark,
  pages,
  raise,
  replies,
  reply,
} from '../../desk';
import { coaching, holding } from './holding';
import { aCustomer, moveTo, notes } from './people';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };
const FINE = { as: 'customer-lena', answers: { severity: 'P3', ...CALM } };
const OUTAGE =
  'The whole production shop is down for everyone. All customers are locked out. There is no workaround.';
const PART = { as: 'customer-lena', summary: 'Slow', description: 'It is slow.' };

test('a complete request from a private address waits and its clock stands still', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, FINE);
  await desk.settle();
  expect(issue(desk, key).status).toBe('Awaiting details');
  const since = new Date(NINE).toISOString();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: [], address: 'free', held: { since } });
  expect(mark(desk, key)).not.toHaveProperty('submitted');
  expect(mark(desk, key)).not.toHaveProperty('due');
});

test('one kind comment says what to do, and agents read one note without the address', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, FINE);
  await desk.settle();
  expect(replies(desk, key)).toHaveLength(1);
  expect(replies(desk, key)[0]).toMatch(
    /official company e-mail address[\s\S]*Sign up[\s\S]*Nothing is lost/,
  );
  expect(notes(desk, key)).toEqual([expect.stringContaining('The reporter writes from a private address.')]);
  expect(JSON.stringify([notes(desk, key), desk.forge.logs()])).not.toContain('gmail');
});

test('what is missing is asked for in the same comment, and its numbers stay its own', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { ...PART, answers: { severity: 'P3', impact: CALM.impact } });
  await desk.settle();
  expect(replies(desk, key)).toHaveLength(1);
  await desk.advance(MINUTE);
  await reply(desk, 'customer-lena', key, '1. production 2. the image registry');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: [] });
  expect(issue(desk, key).status).toBe('Awaiting details');
  expect(replies(desk, key)).toHaveLength(1);
});

test('a P1 from a private address is worked on at once and its agents are told', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena' });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ admission: 'coach', complete: 'yes', severity: 'P1' });
  expect(mark(desk, key)).not.toHaveProperty('held');
  expect(issue(desk, key).status).toBe('Submitted');
  expect(notes(desk, key)[0]).toContain('goes on all the same');
});

test('a request that may be a P1 as it comes in is not held', async () => {
  const desk = await aDesk(holding());
  const answers = { severity: 'P3', ...COMPLETE };
  const key = raise(desk, { ...FINE, answers, summary: 'Locked out', description: OUTAGE });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', suggested: 'P1', admission: 'coach' });
  expect(mark(desk, key)).not.toHaveProperty('held');
  expect(issue(desk, key).status).toBe('Submitted');
});

test('the customer’s page says how to register, and that it waits', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, FINE);
  const view = await asked(desk, 'loadRequest', 'customer-lena', key);
  expect(view).toMatchObject({ state: 'awaiting-details', missing: [] });
  expect(view.held?.says).toContain('official company e-mail address');
  expect(view.held?.steps).toHaveLength(4);
});

test('an address that Jira does not show holds nobody and says so to agents', async () => {
  const desk = await aDesk(holding());
  desk.jsm.hideAddress('customer-lena', true);
  const key = raise(desk, FINE);
  const { reporter } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(reporter).toEqual({ standing: 'not-shown', admission: 'allow' });
  expect(mark(desk, key)?.complete).toBe('yes');
  expect(notes(desk, key)).toEqual([]);
});

test('when Jira would not tell an address, the request goes on and the log says why', async () => {
  const failing = (world: World) => ({
    ...world,
    jira: { ...world.jira, addressOf: () => Promise.reject(new TypeError('403')) },
  });
  const desk = await aDesk((world) => failing(holding()(world)));
  const key = raise(desk, FINE);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ address: 'not-shown', complete: 'yes' });
  expect(desk.forge.logs().some(({ line }) => line.includes('customers-address-unknown'))).toBe(true);
});

test('a mail from a private address waits and is answered in its language', async () => {
  const desk = await aDesk(holding());
  const mail =
    'P3. Company: Vogt GmbH. Contact: Lena Vogt. Phone: +49 30 5550100. Unser Bericht ist langsam.';
  const key = mailIn(desk, mail, 'Bericht langsam', { name: 'Lena Vogt', address: 'lena.vogt@gmail.com' });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ address: 'free', admission: 'hold', complete: 'no' });
  expect(replies(desk, key)[0]).toContain('für welches Unternehmen Sie schreiben');
});

test('a coached mail is told in the comment that it gets anyway, and goes on', async () => {
  const desk = await aDesk();
  const from = { name: 'Lena Vogt', address: 'lena.vogt@gmail.com' };
  const key = mailIn(desk, 'P3. Our report is slow.', 'Slow report', from);
  await desk.settle();
  expect(replies(desk, key)).toHaveLength(1);
  expect(replies(desk, key)[0]).toContain('Your request goes on as it is');
  expect(mark(desk, key)).not.toHaveProperty('held');
});

test('a coached portal request that lacks nothing gets no comment for that', async () => {
  const desk = await aDesk(coaching());
  const key = raise(desk, FINE);
  await desk.settle();
  expect(replies(desk, key)).toEqual([]);
  expect(notes(desk, key)).toHaveLength(1);
});

test('a machine that writes from a private address is held and told nothing', async () => {
  const desk = await aDesk(holding());
  const from = { name: 'Lena Vogt', address: 'lena.vogt@gmail.com' };
  const key = mailIn(desk, 'I am away until Monday.', 'Automatic reply: Out of office', from);
  await desk.settle();
  expect(mark(desk, key)?.admission).toBe('hold');
  expect(replies(desk, key)).toEqual([]);
});

test('a look-alike joins nobody, and the note names the domain it resembles', async () => {
  const desk = await aDesk(holding());
  moveTo(desk, 'customer-lena', 'lena@northwlnd.example');
  const key = raise(desk, FINE);
  const { reporter } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(reporter).toMatchObject({ standing: 'lookalike', organisation: 'northwind.example' });
  expect(notes(desk, key)[0]).toContain('only looks like one at northwind.example');
  expect(mark(desk, key)).not.toHaveProperty('organisation');
});

test('a request on hold that is raised to a P1 wakes people and waits no longer', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, FINE);
  await desk.settle();
  const question = { from: 'P3', to: 'P1', reason: 'All their customers are locked out.' };
  const { working } = await asked(desk, 'reclassify', 'agent-amir', key, question);
  expect(working.id).toBe('P1');
  expect(mark(desk, key)).toMatchObject({ complete: 'yes' });
  expect(issue(desk, key).status).toBe('Submitted');
  expect(pages(desk)).toEqual([]);
});

test('a request on hold that may be a P1 after a reply waits no longer', async () => {
  const desk = await aDesk(holding());
  const answers = { severity: 'P3', ...COMPLETE, impact: 'One report is late' };
  const key = raise(desk, { ...FINE, answers, summary: 'A report is late', description: 'One is late.' });
  await desk.settle();
  await desk.advance(MINUTE);
  await reply(desk, 'customer-lena', key, OUTAGE);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', suggested: 'P1', complete: 'yes' });
  expect((await asked(desk, 'loadRequest', 'customer-lena', key)).held).toBeUndefined();
});

test('raising a request tells the owner of a look-alike nothing about whom the desk serves', async () => {
  const desk = await aDesk(holding());
  const seen: string[] = [];
  for (const domain of ['northw1nd.example', 'n0thing.example']) {
    const as = aCustomer(desk, 'Some Body', `some.body@${domain}`);
    const key = raise(desk, { ...FINE, as });
    const view = await asked(desk, 'loadRequest', as, key);
    seen.push(JSON.stringify([view, replies(desk, key), issue(desk, key).status]).replaceAll(key, ''));
  }
  expect(seen[0]).toEqual(seen[1]);
});
