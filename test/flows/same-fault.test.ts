import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { World } from '../../src/flows/world';
import { COMPLETE, MINUTE, aDesk, as, asked, issue, mark, raise, replies } from '../desk';
import { aWorld } from '../world';

const FAULT = {
  severity: 'P3',
  product: 'Image registry',
  environment: 'Production',
  errors: 'HTTP 503: upstream connect error',
  impact: 'Some pulls fail, the next try works',
  steps: 'docker pull any image a few times',
  changes: 'None',
};

/** A request that reports the fault, taken in. */
async function report(desk: Desk, accountId: string, more: Record<string, string> = {}): Promise<string> {
  const key = raise(desk, {
    as: accountId,
    answers: { ...COMPLETE, ...FAULT, ...more },
    summary: 'Pulls fail now and then',
    description: 'Since this morning some pulls from the registry fail. The next try works.',
  });
  await desk.settle();
  return key;
}

/** Puts a customer without an organisation into one. */
function join(desk: Desk, accountId: string, organisation: string): void {
  const found = desk.state.organizations.all().find(({ name }) => name === organisation);
  if (found) desk.state.organizations.put(found.id, { ...found, memberIds: [...found.memberIds, accountId] });
}

/** One severity further up. */
const above = (severity = '') => `P${Number(severity.slice(1)) - 1}`;

const links = (desk: Desk) => desk.state.issueLinks.all().length;

test('a fault that two organisations report raises both suggestions and links them', async () => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  const alone = mark(desk, one)?.suggested;
  const other = await report(desk, 'customer-ben');
  expect([above(alone), mark(desk, one)?.triage]).toEqual([mark(desk, one)?.suggested, 'higher']);
  expect(mark(desk, one)?.elsewhere).toEqual({ organisations: 1, requests: [other] });
  expect(mark(desk, other)).toMatchObject({
    suggested: mark(desk, one)?.suggested,
    elsewhere: { organisations: 1, requests: [one] },
  });
  expect(links(desk)).toBe(1);
  expect(desk.forge.logs().some(({ line }) => line.includes('same-fault-later'))).toBe(false);
});

test('agents see the other request and no customer reads of it', async () => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  const before = replies(desk, one);
  const other = await report(desk, 'customer-ben');
  expect((await asked(desk, 'loadIssue', 'agent-amir', one)).elsewhere?.requests).toEqual([other]);
  expect(replies(desk, one)).toEqual(before);
  const bens = JSON.stringify([
    await asked(desk, 'loadRequest', 'customer-ben', other),
    replies(desk, other),
  ]);
  const nadias = JSON.stringify([
    await asked(desk, 'loadRequest', 'customer-nadia', one),
    replies(desk, one),
  ]);
  for (const secret of ['Northwind', 'Nadia', `"${one}"`, 'organisation']) expect(bens).not.toContain(secret);
  for (const secret of ['Fabrikam', 'Ben', `"${other}"`, 'organisation'])
    expect(nadias).not.toContain(secret);
});

test.each([
  ['the same organisation', 'customer-nadia', {}],
  ['somebody without an organisation', 'customer-lena', {}],
  ['another organisation with another error', 'customer-ben', { errors: 'HTTP 401: token expired' }],
  ['another organisation with another product', 'customer-ben', { product: 'Log search' }],
  ['another organisation in another environment', 'customer-ben', { environment: 'Staging' }],
])('a report by %s says nothing about the first', async (_, accountId, more) => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  const other = await report(desk, accountId, more);
  expect([mark(desk, one)?.elsewhere, mark(desk, other)?.elsewhere]).toEqual([undefined, undefined]);
  expect(links(desk)).toBe(0);
});

test.each([
  [119, 1],
  [121, 0],
])('a report %i minutes later is linked to %i other', async (minutes, others) => {
  const desk = await aDesk();
  await report(desk, 'customer-nadia');
  await desk.advance(minutes * MINUTE);
  const other = await report(desk, 'customer-ben');
  expect(mark(desk, other)?.elsewhere?.requests ?? []).toHaveLength(others);
  expect(links(desk)).toBe(others);
});

/** The Stakater desk with another number of organisations that a fault takes. */
const taking = (organizations: number) => (world: World) => ({
  ...world,
  storage: {
    ...world.storage,
    policy: async (projectId: string) => {
      const published = await world.storage.policy(projectId);
      if (published === undefined) return undefined;
      const { policy } = published;
      const { reclassification } = policy;
      const sameFault = { ...reclassification.sameFault, organizations };
      return { ...published, policy: { ...policy, reclassification: { ...reclassification, sameFault } } };
    },
  },
});

test('where a policy wants three organisations, the third tells all of them', async () => {
  const desk = await aDesk(taking(3));
  join(desk, 'customer-lena', 'Contoso Retail');
  const first = await report(desk, 'customer-nadia');
  const second = await report(desk, 'customer-ben');
  expect(mark(desk, second)?.elsewhere).toBeUndefined();
  const third = await report(desk, 'customer-lena');
  expect(mark(desk, first)?.elsewhere).toEqual({ organisations: 2, requests: [third, second] });
  expect(mark(desk, second)?.elsewhere?.requests).toEqual([third, first]);
  expect(mark(desk, third)?.elsewhere?.organisations).toBe(2);
});

test('two requests of one organisation do not count as two organisations', async () => {
  const desk = await aDesk(taking(3));
  await report(desk, 'customer-ben');
  await report(desk, 'customer-ben');
  const other = await report(desk, 'customer-nadia');
  expect(mark(desk, other)?.elsewhere).toBeUndefined();
  expect(links(desk)).toBe(0);
});

test('a second request of an organisation counts it once', async () => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  await report(desk, 'customer-ben');
  await report(desk, 'customer-ben');
  expect(mark(desk, one)?.elsewhere).toMatchObject({ organisations: 1, requests: ['ST-3', 'ST-2'] });
});

test('a resolved request is linked and stays as it was', async () => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  const transition = { id: desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id };
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${one}/transitions`, { transition });
  const before = mark(desk, one);
  await report(desk, 'customer-ben');
  expect(mark(desk, one)).toEqual(before);
  expect(links(desk)).toBe(1);
});

test('a site without such links goes on without them', async () => {
  const refusing = (world: World) => ({
    ...world,
    jira: { ...world.jira, link: () => Promise.resolve('refused' as const) },
  });
  const desk = await aDesk(refusing);
  const one = await report(desk, 'customer-nadia');
  const other = await report(desk, 'customer-ben');
  expect(mark(desk, one)?.elsewhere?.requests).toEqual([other]);
  expect(desk.forge.logs().some(({ line }) => line.includes('same-fault-not-linked'))).toBe(true);
});

test('a Jira that fails at the link is asked again by the sweep', async () => {
  const desk = await aDesk();
  const one = await report(desk, 'customer-nadia');
  desk.jiraFaults.next({ method: 'POST', path: /issueLink/, status: 503, wrote: true });
  const other = await report(desk, 'customer-ben');
  expect(mark(desk, one)?.elsewhere).toBeUndefined();
  await desk.advance(6 * MINUTE);
  expect(mark(desk, one)?.elsewhere?.requests).toEqual([other]);
  expect(mark(desk, other)?.elsewhere?.requests).toEqual([one]);
  expect(links(desk)).toBe(1);
});

test('two reports that a query does not show yet find each other at the next look', async () => {
  let isCaughtUp = false;
  const lagging = (world: World): World => ({
    ...world,
    storage: {
      ...world.storage,
      faultReports: (...asked) => (isCaughtUp ? world.storage.faultReports(...asked) : Promise.resolve([])),
    },
  });
  const desk = await aDesk(lagging);
  const one = await report(desk, 'customer-nadia');
  const other = await report(desk, 'customer-ben');
  expect(mark(desk, one)?.elsewhere).toBeUndefined();
  isCaughtUp = true;
  await desk.advance(6 * MINUTE);
  expect(mark(desk, one)?.elsewhere?.requests).toEqual([other]);
  expect(mark(desk, other)?.elsewhere?.requests).toEqual([one]);
});

test('a request that somebody is changing just then is looked at again', async () => {
  const { desk, inside } = await aWorld();
  const one = await report(desk, 'customer-nadia');
  await inside(({ storage, now }) => storage.begin(issue(desk, one).id, 'changing', now()));
  const other = await report(desk, 'customer-ben');
  expect(mark(desk, other)?.elsewhere?.requests).toEqual([one]);
  expect(mark(desk, one)?.elsewhere).toBeUndefined();
  await desk.advance(6 * MINUTE);
  expect(mark(desk, one)?.elsewhere?.requests).toEqual([other]);
});

test.each([
  ['somebody is at', 'busy'],
  ['fails just then', 'failed'],
] as const)('a request that %s when another reports its fault is looked at again later', async (_, kind) => {
  let kept: string | undefined;
  const desk = await aDesk(({ storage, ...world }) => {
    const away = () =>
      kind === 'busy' ? Promise.resolve('busy' as const) : Promise.reject(new Error('503'));
    const begin: typeof storage.begin = (id, effect, now) =>
      id === kept && effect === 'changing' ? away() : storage.begin(id, effect, now);
    return { ...world, storage: { ...storage, begin } };
  });
  const later = () => desk.forge.logs().some(({ line }) => line.includes('same-fault-later'));
  const one = await report(desk, 'customer-nadia');
  kept = issue(desk, one).id;
  const other = await report(desk, 'customer-ben');
  expect([later(), mark(desk, one)?.elsewhere]).toEqual([true, undefined]);
  kept = undefined;
  await desk.advance(15 * MINUTE);
  expect(mark(desk, one)?.elsewhere).toEqual({ organisations: 1, requests: [other] });
});
