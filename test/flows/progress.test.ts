import { expect, test } from 'vitest';
import { knownOf } from '../../src/flows/intake/next-step';
import { as, raise, MINUTE, NINE, aDesk, asked, issue, mailIn, mark, replies, reply } from '../desk';
import { withPolicies } from './customers/holding';
import { waiting } from './waiting';

const iso = (at: number) => new Date(at).toISOString();

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
  expect(replies(desk, key).at(-1)).toMatch(
    /that is all we need\. .*first answer is due by \w+ \d+ November at \d\d:\d\d \(/,
  );
});

test('a fact that the policy requires since is asked for when another is answered', async () => {
  let isRequired = false;
  const asks = withPolicies((text) => text.replace('changes: expected', 'changes: required'));
  const desk = await aDesk((world) => {
    const { policy } = asks(world).storage;
    const published: typeof policy = (id) => (isRequired ? policy(id) : world.storage.policy(id));
    return { ...world, storage: { ...world.storage, policy: published } };
  });
  const key = await waiting(desk);
  await reply(desk, 'customer-nadia', key, '1. production');
  await desk.settle();
  isRequired = true;
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, '1. the image registry');
  await desk.settle();
  expect(mark(desk, key)?.missing).toEqual(['changes']);
  expect(replies(desk, key).at(-1)).toContain('changes');
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

test('what a customer adds before a late event is not asked for', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 150;
  const key = raise(desk, { summary: 'Slow', description: 'It is slow.', answers: { severity: 'P3' } });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, 'Environment: staging\nProduct: image registry');
  await desk.advance(4 * MINUTE);
  expect(mark(desk, key)?.missing).toEqual(['impact']);
  expect(replies(desk, key)[0]).not.toContain('environment');
});

test('a request that was sent back by hand is submitted by the reply', async () => {
  const desk = await aDesk();
  const key = raise(desk, { summary: 'Help', description: 'Please help.', answers: { severity: 'P1' } });
  await desk.settle();
  const back = desk.state.transitions.all().find(({ to }) => to === 'Awaiting details');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: back?.id },
  });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, '1. production 2. the shop 3. nobody can order anything');
  await desk.settle();
  expect(issue(desk, key).status).toBe('Submitted');
});

test('what another customer who takes part replies answers for the reporter', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const accountIds = ['customer-oliver'];
  await as(desk, 'agent-amir', 'POST', `/rest/servicedeskapi/request/${key}/participant`, { accountIds });
  await reply(desk, 'customer-oliver', key, '1. production 2. the image registry, since the upgrade');
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', missing: [] });
});

test('a reply that answers nothing of what is missing is not written on the request', async () => {
  let isCounted = false;
  let written = 0;
  const desk = await aDesk(({ jira, ...world }) => ({
    ...world,
    jira: { ...jira, mark: (...of) => ((written += isCounted ? 1 : 0), jira.mark(...of)) },
  }));
  const key = await waiting(desk);
  isCounted = true;
  await reply(desk, 'customer-nadia', key, 'Thank you.');
  await desk.settle();
  expect([written, mark(desk, key)?.missing]).toEqual([0, ['environment', 'product']]);
});

test('what is known of a request has the due time that was promised, none where no clock runs', async () => {
  const desk = await aDesk();
  const urgent = raise(desk);
  const waiting = raise(desk, { answers: { severity: 'P3' } });
  await desk.settle();
  const [promised, open] = [urgent, waiting].map((key) => mark(desk, key));
  expect(promised && knownOf(promised).due).toBe(Date.parse(promised?.due ?? ''));
  expect(open && knownOf(open)).not.toHaveProperty('due');
});
