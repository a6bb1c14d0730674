import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
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
  raise,
  replies,
  reply,
} from '../desk';

const iso = (at: number) => new Date(at).toISOString();

/** A P3 on the Stakater desk that says neither where nor what. */
async function waiting(desk: Desk, wish: { as?: string; summary?: string; description?: string } = {}) {
  const answers = { severity: 'P3', impact: COMPLETE.impact, errors: COMPLETE.errors };
  const key = raise(desk, { summary: 'Slow', description: 'It is slow.', answers, ...wish });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: ['environment', 'product'] });
  await desk.advance(MINUTE);
  return key;
}

test('a reply by number completes the request from the moment it was written', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await desk.advance(10 * MINUTE);
  await reply(desk, 'customer-nadia', key, '1. production 2. the image registry, since the upgrade');
  await desk.settle();
  expect(issue(desk, key).status).toBe('Submitted');
  expect(mark(desk, key)).toMatchObject({
    complete: 'yes',
    missing: [],
    logged: iso(NINE),
    submitted: iso(NINE + 11 * MINUTE),
  });
  expect(replies(desk, key).at(-1)).toContain('that is all we need');
});

test('a reply in prose is read as well as one by number', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await reply(
    desk,
    'customer-nadia',
    key,
    'Sorry! It is our production cluster, the image registry service.',
  );
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes' });
});

test('an answer to a part is followed by one question for the rest', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await reply(desk, 'customer-nadia', key, '1. production');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: ['product'] });
  expect(replies(desk, key)).toHaveLength(2);
  expect(replies(desk, key).at(-1)).toContain('product or service');
  expect(replies(desk, key).at(-1)).not.toContain('Which environment');
});

test('the second question is read back by its own number', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await reply(desk, 'customer-nadia', key, '1. production');
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, '1) Image registry');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes' });
});

test('a reply that answers nothing is not answered, so that two machines fall silent', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  for (let round = 0; round < 5; round += 1) {
    await reply(desk, 'customer-nadia', key, 'I am out of the office until Monday and read no mail.');
    await desk.advance(MINUTE);
  }
  expect(replies(desk, key)).toHaveLength(1);
  expect(mark(desk, key)).toMatchObject({ missing: ['environment', 'product'] });
});

test('a colleague who writes about production answers nothing for the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await reply(desk, 'agent-amir', key, 'Is this your production cluster and the image registry service?');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: ['environment', 'product'] });
});

test('a reply by mail completes a mailed request with its quotation left aside', async () => {
  const desk = await aDesk();
  const key = mailIn(
    desk,
    'Priority: P2\n\nSome sessions are dropped since 07:00, please have a look at it.',
  );
  await desk.settle();
  expect(mark(desk, key)?.missing).toEqual(['company', 'contact', 'phone']);
  await desk.advance(MINUTE);
  desk.jsm.receiveMail({
    from: { name: 'Thandi Nkosi', address: 'thandi@karoo.example' },
    to: 'support@interstellio.io',
    subject: `Re: [${key}] Nobody can log in`,
    text: '1. Karoo Telecom\n2. Thandi Nkosi\n3. +27 23 555 0112\n\nOn 17 Nov 2026, at 11:00, Support wrote:\n> What is your company name?\n> Whom may we contact?',
  });
  await desk.settle();
  expect(issue(desk, key).status).toBe('Submitted');
});

test('the form on the request page becomes a reply in the name of the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const answers = { environment: 'Staging', product: 'Image registry' };
  const view = await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(view).toMatchObject({ state: 'submitted', missing: [] });
  const said = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(JSON.stringify(said.map(({ body }) => body))).toContain('Image registry');
  expect(mark(desk, key)).toMatchObject({ answers, complete: 'yes' });
});

test('the form takes no answer to a question that was not asked', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  expect(
    await ask(desk, 'answerMissing', 'customer-nadia', key, { answers: { impact: 'Everybody!' } }),
  ).toEqual({ ok: false, refusal: { code: 'unknown-fact', params: { fact: 'impact' } } });
  expect(issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia')).toEqual([]);
});

test('what an agent waives is not needed any more and says who and why', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const reason = 'They have one cluster and one product only.';
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason });
  const view = await asked(desk, 'waive', 'agent-amir', key, { fact: 'product', reason });
  expect(view.facts[0]).toMatchObject({ fact: 'environment', waived: { by: 'Amir Khan', reason } });
  expect(issue(desk, key).status).toBe('Submitted');
  expect(replies(desk, key).at(-1)).toContain('go on with what we have');
});

test('an agent asks for a chosen part and the answer is read back by its number', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['product', 'steps'] });
  expect(replies(desk, key).at(-1)).toMatch(/product or service.*reproduce/);
  await desk.advance(MINUTE);
  await reply(
    desk,
    'customer-nadia',
    key,
    '1: Image registry\n2: docker pull any of our images, it takes minutes',
  );
  await desk.settle();
  const view = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(view.facts.find(({ fact }) => fact === 'steps')?.state).toBe('present');
  expect(mark(desk, key)?.missing).toEqual(['environment']);
});

test('a waiver of one of two facts says nothing to the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'They have only one.' });
  expect(replies(desk, key)).toHaveLength(1);
  await reply(desk, 'customer-nadia', key, '2. Image registry');
  await desk.settle();
  expect(replies(desk, key).at(-1)).toContain('that is all we need');
});

test('asking for what was waived makes it needed again', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'They have only one.' });
  expect(mark(desk, key)?.missing).toEqual(['product']);
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['environment'] });
  expect(mark(desk, key)).toMatchObject({ missing: ['environment', 'product'], waived: {} });
});

test('a customer who writes German is asked in German', async () => {
  const desk = await aDesk();
  const key = await waiting(desk, {
    as: 'customer-lena',
    summary: 'Alles sehr langsam',
    description: 'Bei uns ist heute leider alles sehr langsam, bitte schauen Sie sich das an.',
  });
  expect(replies(desk, key)[0]).toContain('Welche Umgebung ist betroffen?');
});

test('a machine that opens a request by mail is not asked anything', async () => {
  const desk = await aDesk();
  const key = mailIn(desk, 'I am out of the office until Monday.', 'Automatic reply: your invoice');
  await desk.settle();
  expect(replies(desk, key)).toEqual([]);
  expect(mark(desk, key)).toMatchObject({ complete: 'no' });
});

test('a reply whose event is late is read when somebody opens the request', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  desk.forge.events.delaySeconds = 600;
  await reply(desk, 'customer-nadia', key, '1. production 2. image registry');
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).state).toBe('submitted');
  await desk.advance(11 * MINUTE);
  expect(replies(desk, key)).toHaveLength(2);
});

test('a workflow without the status is named to the agent and in the health list', async () => {
  const desk = await aDesk();
  for (const [id, { to }] of desk.state.transitions.entries())
    if (to === 'Awaiting details') desk.state.transitions.delete(id);
  const key = await waiting(desk);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).troubles).toEqual(['no-transition']);
  const { health } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(health).toEqual([{ code: 'no-transition', request: key, at: iso(NINE), times: 1 }]);
});

test('a locked request is answered and moved, and says that its priority stayed', async () => {
  const desk = await aDesk();
  for (const [id, status] of desk.state.statuses.entries())
    if (status.name === 'Awaiting details' || status.name === 'Submitted')
      desk.state.statuses.put(id, { ...status, editable: false });
  const key = await waiting(desk);
  expect(mark(desk, key)).toMatchObject({ troubles: ['priority-refused'] });
  expect(replies(desk, key)).toHaveLength(1);
});

test('a request whose reporter has been deleted is judged and says so to the agent', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 60;
  const key = raise(desk, { as: 'customer-ben', description: 'Please help.', answers: { severity: 'P3' } });
  desk.jsm.eraseAccount('customer-ben');
  await desk.advance(2 * MINUTE);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).troubles).toContain('reporter-gone');
  expect(issue(desk, key).status).toBe('Awaiting details');
});

test('a request without a description is asked for everything', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 60;
  const key = raise(desk, { summary: 'Help', answers: { severity: 'P3' } });
  await as(desk, 'admin-alex', 'PUT', `/rest/api/3/issue/${key}`, { fields: { description: null } });
  await desk.advance(2 * MINUTE);
  expect(mark(desk, key)?.missing).toEqual(['environment', 'product', 'impact']);
});
