import { beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { workingDay } from '../../site/seed/seed';
import type { Tried } from '../../src/policy/tried';
import { presetSource } from '../../src/policy/presets';
import { textOfAdf } from '../../src/jira/adf';
import { COMPLETE, P1_MAIL, ask, asked, closeDesk, issue, mailIn, mark, raise, reply } from '../desk';
import { aWorld, openWorld, type Inside } from '../world';
import { ALEX } from './policy/admins';

// One desk for all requests.
let desk: Desk;
let inside: Inside;

beforeAll(async () => {
  ({ desk, inside } = await openWorld());
  return () => closeDesk(desk);
});

/** What a request came to, as far as trying it says so too. */
async function outcomeOf(key: string) {
  const request = issue(desk, key);
  const { severity, chosen, suggested, tier, complete, due } = mark(desk, key) ?? {};
  const ladder = await inside(({ storage }) => storage.ladder(request.id));
  const steps = (ladder?.steps ?? []).map(({ dueAt, channel, target }) => ({
    at: new Date(dueAt).toISOString(),
    channel,
    target,
  }));
  return {
    severity,
    chosen,
    suggested,
    tier,
    complete: complete === 'yes',
    ...(due === undefined ? {} : { due }),
    status: request.status,
    steps,
  };
}

function saidOf(key: string): string | undefined {
  const ours = issue(desk, key).comments.find(
    (one) => one.authorId === workingDay.appAccountId && one.public,
  );
  return ours && plain(textOfAdf(ours.body));
}

/** A text without its line breaks, and without what nobody knows before: a call code and the link of a new meeting. */
function plain(text: string): string {
  return text
    .replace(/\b\d{3} \d{3}\b|··· ···/g, '#')
    .replace(/https:\/\/zoom\.us\/\S+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

const REQUESTS: Record<string, () => string> = {
  'a complete P1 of a premium customer': () => raise(desk),
  'a P1 that lacks nearly everything': () => raise(desk, { answers: { severity: 'P1' }, summary: 'Help' }),
  'a P1 of a customer who is not entitled': () => raise(desk, { as: 'customer-ben' }),
  'a complete P3': () =>
    raise(desk, { answers: { ...COMPLETE, severity: 'P3' }, summary: 'One report is slow for us' }),
  'a P3 from a private address': () =>
    raise(desk, { as: 'customer-lena', answers: { severity: 'P3' }, summary: 'A list in the wrong order' }),
  'a question without a severity': () =>
    raise(desk, { answers: {}, summary: 'How do I add a colleague?', description: 'We found no button.' }),
  'a request in German': () =>
    raise(desk, {
      answers: { severity: 'P2' },
      summary: 'Die Anmeldung dauert sehr lange',
      description: 'Seit heute Morgen warten viele Kolleginnen bei uns mehrere Minuten auf die Anmeldung.',
    }),
  'a P1 by e-mail': () => mailIn(desk, P1_MAIL),
  'an e-mail that says little': () => mailIn(desk, 'It does not work any more.', 'Problem'),
  'a machine’s e-mail': () => mailIn(desk, 'I am away until Monday.', 'Automatic reply: Away'),
};

test.each(Object.keys(REQUESTS))('what is tried is what intake then does: %s', async (name) => {
  const key = REQUESTS[name]?.() ?? '';
  const { published, request } = await asked(desk, 'tryPolicy', ALEX, key, { request: { key } });
  expect(request).toEqual({ key, summary: issue(desk, key).summary });
  expect(mark(desk, key)).toBeUndefined();
  await desk.settle();
  const { comment = '', ...tried } = published ?? ({} as Tried);
  expect(tried).toMatchObject(await outcomeOf(key));
  expect(plain(comment)).toBe(saidOf(key) ?? '');
});

test('a draft stands beside the published policy, mistakes and all', async () => {
  const request = { ticket: { channel: 'portal' as const, summary: 'Down', description: 'All is down.' } };
  const draft = presetSource('stakater')
    .replace('minutes: 60', 'minutes: 30')
    .replace('Stakater support', 'Ours');
  const good = await asked(desk, 'tryPolicy', ALEX, 'ST-1', { draft, request });
  expect(good.published?.policy).toBe('Stakater support');
  expect(good.draft).toMatchObject({ ok: true, tried: { policy: 'Ours' } });
  const bad = await asked(desk, 'tryPolicy', ALEX, 'ST-1', { draft: 'version: 1', request });
  expect(bad.draft).toMatchObject({ ok: false });
  expect(bad.draft?.ok === false && bad.draft.problems.map(({ path }) => path)).toContain('severities');
});

test('a ticket with names that no policy has is told so', async () => {
  const ticket = {
    channel: 'portal',
    requestType: 'Report a fault',
    summary: 'x',
    description: 'y',
  } as const;
  const request = { ticket: { ...ticket, severity: 'Sev 9' } };
  const { published } = await asked(desk, 'tryPolicy', ALEX, 'ST-1', { request });
  expect(published?.unknown).toEqual({ requestType: 'Report a fault', severity: 'Sev 9' });
});

test('a ticket’s address and organisation decide without a look at anybody', async () => {
  const ticket = {
    channel: 'portal' as const,
    requestType: 'Report a problem',
    summary: 'The shop is down',
    description: 'Nobody can order.',
    severity: 'P1',
    at: '2026-11-17T22:00:00.000Z',
  };
  const calls = desk.forge.calls().length;
  const tried = async (more: object) =>
    (await asked(desk, 'tryPolicy', ALEX, 'ST-1', { request: { ticket: { ...ticket, ...more } } })).published;
  const northwind = { standing: 'company', ladder: 'starts' };
  expect(await tried({})).toMatchObject({
    ladder: 'not-entitled',
    dueIfComplete: '2026-11-18T09:00:00.000Z',
  });
  expect(await tried({ organisation: 'Northwind Traders' })).toMatchObject({ ladder: northwind.ladder });
  expect(await tried({ address: 'someone@northwind.example' })).toMatchObject({
    ladder: northwind.ladder,
    address: { verdict: northwind.standing, organisation: 'Northwind Traders' },
  });
  expect(
    desk.forge
      .calls()
      .slice(calls)
      .map(({ path }) => path.split('?')[0]),
  ).toEqual(Array(3).fill('/rest/api/3/mypermissions'));
});

test('a request that was asked and answered is tried with its answers', async () => {
  const key = mailIn(desk, 'The exports stopped.', 'Exports');
  await desk.settle();
  const before = await asked(desk, 'tryPolicy', ALEX, key, { request: { key } });
  const missing = (before.published?.facts ?? []).filter(({ state }) => state === 'absent').length;
  const numbered = (mark(desk, key)?.missing ?? []).map(
    (_, at) => `${at + 1}. Since nine all of us, code 500`,
  );
  await reply(desk, issue(desk, key).reporterId, key, numbered.join('\n'));
  const after = await asked(desk, 'tryPolicy', ALEX, key, { request: { key } });
  expect(missing).toBeGreaterThan(0);
  expect((after.published?.facts ?? []).filter(({ state }) => state === 'absent').length).toBeLessThan(
    missing,
  );
});

test('a request of another project is as good as gone', async () => {
  const key = mailIn(desk, P1_MAIL);
  const answer = await ask(desk, 'tryPolicy', ALEX, 'ST-1', { request: { key } });
  expect(answer).toEqual({ ok: false, refusal: { code: 'request-gone' } });
});

test('a request whose organisations Jira does not say is tried as intake takes it', async () => {
  const { desk: own } = await aWorld((world) => ({
    ...world,
    jira: { ...world.jira, organizationsOf: () => Promise.reject(new Error('down')) },
  }));
  const key = raise(own, { as: 'customer-lena' });
  const { published } = await asked(own, 'tryPolicy', ALEX, key, { request: { key } });
  await own.settle();
  expect(mark(own, key)).toMatchObject({ tier: published?.tier, ladder: 'open' });
  expect(published?.ladder).toBe('starts');
});

test('a request without a reporter is tried as intake takes it', async () => {
  const key = raise(desk, { as: 'customer-lena' });
  const request = issue(desk, key);
  desk.state.issues.put(request.id, { ...request, reporterId: '' });
  const { published } = await asked(desk, 'tryPolicy', ALEX, key, { request: { key } });
  await desk.settle();
  expect(published).toMatchObject({ tier: mark(desk, key)?.tier, ladder: 'starts' });
});

test('a target reads in the language of whoever tries', async () => {
  const ticket = { channel: 'api' as const, summary: 'Down', description: 'All is down.', severity: 'P2' };
  const target = async (more: object) =>
    (await asked(desk, 'tryPolicy', ALEX, 'ST-1', { request: { ticket }, ...more })).published?.target;
  expect(await target({ language: 'de' })).toBe('4 Stunden Geschäftszeit');
  expect(await target({})).toBe('4 business hours');
});
