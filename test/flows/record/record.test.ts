import { expect, test } from 'vitest';
import { noteFirstResponse } from '../../../src/flows/intake/first-response';
import { noteDecision } from '../../../src/flows/record/note';
import { decisionKinds } from '../../../src/policy/record';
import { COMPLETE, MINUTE, NINE, aDesk, as, ask, asked, mark, raise, reply } from '../../desk';
import { aWorld } from '../../world';
import { holding } from '../customers/holding';
import { waiting } from '../waiting';
import { decisionsOn, ofKind } from './read';

const DAY = 24 * 60 * MINUTE;
const CALM = 'One report is late; we work around it by exporting by hand';

test('a complete P1 is recorded as received, paged and answered, by whom and when', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await desk.advance(2 * MINUTE);
  await asked(desk, 'acknowledge', 'agent-amir', key);
  const all = await decisionsOn(desk, { request: key });
  expect(all.map(({ kind }) => kind).sort()).toEqual(['acknowledged', 'paged', 'received']);
  expect(all[0]).toMatchObject({ by: { accountId: 'agent-amir' }, details: { how: 'button', minutes: 2 } });
  expect(all.find(({ kind }) => kind === 'paged')).toMatchObject({
    by: 'policy',
    at: NINE,
    request: { key },
    details: { step: 1, channel: 'slack', logged: NINE },
  });
  expect(all.find(({ kind }) => kind === 'received')).toMatchObject({
    details: { complete: true, severity: 'P1', suggested: 'P1' },
    version: 1,
  });
});

test('what is asked, done without and completed is recorded', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'Only one of them' });
  await reply(desk, 'customer-nadia', key, 'Product: Managed OpenShift');
  await desk.settle();
  expect(await ofKind(desk, key, 'asked')).toMatchObject([
    { by: 'policy', details: { facts: 'environment, product' } },
  ]);
  expect(await ofKind(desk, key, 'waived')).toMatchObject([
    { by: { accountId: 'agent-amir' }, why: 'Only one of them', details: { fact: 'environment' } },
  ]);
  expect(await ofKind(desk, key, 'completed')).toMatchObject([{ details: { how: 'answered', minutes: 1 } }]);
});

test('changes of severity are recorded with who, why and how, those in Jira too', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P4', ...COMPLETE } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P4', to: 'P3', reason: 'One tenant only' });
  await as(desk, 'agent-amir', 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name: 'High' } } });
  await desk.settle();
  await asked(desk, 'keepSeverity', 'agent-amir', key, {
    severity: mark(desk, key)?.severity,
    suggested: mark(desk, key)?.suggested,
    reason: 'Agreed on the phone',
  });
  expect(await ofKind(desk, key, 'severity-changed')).toMatchObject([
    { by: { accountId: 'agent-amir' }, details: { from: 'P3', to: 'P2', how: 'in-jira' } },
    {
      by: { accountId: 'agent-amir' },
      why: 'One tenant only',
      details: { from: 'P4', to: 'P3', how: 'overridden' },
    },
  ]);
  expect(await ofKind(desk, key, 'severity-kept')).toMatchObject([{ why: 'Agreed on the phone' }]);
});

test('a fact done without by two agents in turn is recorded for both', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'Only one of them' });
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['environment'] });
  await desk.advance(MINUTE);
  await asked(desk, 'waive', 'agent-sofia', key, { fact: 'environment', reason: 'Said on the phone' });
  expect(await ofKind(desk, key, 'waived')).toMatchObject([
    { by: { accountId: 'agent-sofia' }, why: 'Said on the phone' },
    { by: { accountId: 'agent-amir' }, why: 'Only one of them' },
  ]);
});

test('what a reclassification asks for is recorded as asked', async () => {
  const desk = await aDesk();
  const key = raise(desk, {
    summary: 'Slow',
    description: 'It is slow.',
    answers: { severity: 'P4', impact: CALM },
  });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P4', to: 'P2', reason: 'More than one' });
  await desk.settle();
  const asks = (mark(desk, key)?.asked ?? []).map(({ facts }) => ({ details: { facts: facts.join(', ') } }));
  expect(asks.length).toBeGreaterThan(0);
  expect(await ofKind(desk, key, 'asked')).toMatchObject(asks.toReversed());
});

test('paging again is recorded by the agent who wanted it', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await desk.advance(2 * MINUTE);
  await asked(desk, 'pageAgain', 'agent-amir', key);
  expect(await ofKind(desk, key, 'paged-again')).toMatchObject([{ by: { accountId: 'agent-amir' } }]);
  expect(await ofKind(desk, key, 'paged')).toHaveLength(2);
});

test('an objection is recorded by its author and without its words', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, {
    from: 'P1',
    to: 'P3',
    reason: 'There is a way around',
  });
  const change = mark(desk, key)?.changes?.at(-1)?.number ?? 0;
  await asked(desk, 'objectTo', 'customer-nadia', key, { change, text: 'The zanzibar is closed!' });
  const [objected] = await ofKind(desk, key, 'objected');
  expect(objected).toMatchObject({ by: { accountId: 'customer-nadia' }, details: { from: 'P1', to: 'P3' } });
  expect(JSON.stringify(objected)).not.toContain('zanzibar');
});

test.each([
  ['in time', MINUTE, true],
  ['late', 3 * DAY, false],
] as const)('a first answer that comes %s stays so through a reclassification', async (_, after, met) => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  const due = Date.parse(mark(desk, key)?.due ?? '');
  await desk.advance(after);
  await reply(desk, 'agent-amir', key, 'We are looking into it.');
  await desk.settle();
  await desk.advance(MINUTE);
  await asked(desk, 'reclassify', 'agent-sofia', key, { from: 'P3', to: 'P4', reason: 'It can wait' });
  await reply(desk, 'agent-amir', key, 'Found it.');
  await desk.settle();
  expect(await ofKind(desk, key, 'first-response')).toMatchObject([
    { by: { accountId: 'agent-amir' }, at: NINE + after, details: { due, met } },
  ]);
});

test('a first answer that is noted late is held against what was due as it came', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  const due = Date.parse(mark(desk, key)?.due ?? '');
  await desk.advance(MINUTE);
  await asked(desk, 'reclassify', 'agent-sofia', key, { from: 'P3', to: 'P4', reason: 'It can wait' });
  await inside(async (world) => {
    const request = await world.jira.request(key);
    const said = { id: '1', authorId: 'agent-amir', at: NINE + 1000, text: 'We are looking into it.' };
    if (request) await noteFirstResponse(world, request, [said]);
  });
  expect(await ofKind(desk, key, 'first-response')).toMatchObject([{ details: { due, met: true } }]);
});

test('a request that is held and let through is recorded as both', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...COMPLETE, impact: CALM } });
  await desk.settle();
  expect(mark(desk, key)?.held).toBeDefined();
  const now = await asked(desk, 'loadDeskNow', 'admin-alex', 'ST-1');
  expect(now).toMatchObject({ awaiting: 1, held: 1 });
  await asked(desk, 'letThrough', 'agent-amir', key);
  expect(await ofKind(desk, key, 'held')).toMatchObject([{ by: 'policy' }]);
  expect(await ofKind(desk, key, 'let-through')).toMatchObject([{ by: { accountId: 'agent-amir' } }]);
  expect((await asked(desk, 'loadDeskNow', 'admin-alex', 'ST-1')).held).toBe(0);
});

test('publishing and connecting are recorded for the desk', async () => {
  const desk = await aDesk();
  await asked(desk, 'publishPreset', 'admin-alex', 'ST-1', { preset: 'stakater' });
  const values = { url: 'https://hooks.example/p1', secret: 'x'.repeat(32) };
  await ask(desk, 'connectService', 'admin-alex', 'ST-1', { service: 'webhook', values });
  const kinds = (await decisionsOn(desk)).filter(({ request }) => request === undefined);
  expect(kinds.map(({ kind }) => kind)).toContain('connected');
  expect(kinds.filter(({ kind }) => kind === 'published').at(0)).toMatchObject({
    by: { accountId: 'admin-alex' },
    details: { version: 2 },
  });
});

test('decisions of one moment come page by page, each once', async () => {
  const { desk, inside } = await aWorld();
  const before = (await decisionsOn(desk)).length;
  await inside(async (world) => {
    for (let number = 0; number < 450; number += 1)
      await noteDecision(world, {
        id: `made-up-${number}`,
        projectId: '10000',
        at: NINE + Math.floor(number / 225),
        kind: decisionKinds[number % decisionKinds.length] ?? 'received',
        by: 'policy',
        details: {},
      });
  });
  const all = await decisionsOn(desk);
  expect(all).toHaveLength(before + 450);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((one, other) => other - one));
});

test('a time takes in its beginning and leaves out its end', async () => {
  const desk = await aDesk();
  await desk.advance(MINUTE);
  raise(desk);
  await desk.settle();
  const iso = (at: number) => new Date(at).toISOString();
  const within = await decisionsOn(desk, { from: iso(NINE + MINUTE), to: iso(NINE + MINUTE + 1) });
  expect(within.map(({ kind }) => kind).sort()).toEqual(['paged', 'received']);
  expect(await decisionsOn(desk, { from: iso(NINE + MINUTE + 1) })).toEqual([]);
  const before = await decisionsOn(desk, { to: iso(NINE + MINUTE) });
  expect(before.map(({ kind }) => kind)).not.toContain('received');
});

test('a record that cannot be kept holds nothing up', async () => {
  const { desk } = await aWorld((world) => ({
    ...world,
    storage: { ...world.storage, noteDecision: () => Promise.reject(new Error('full')) },
  }));
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', ladder: 'open' });
});

test('a record never holds a word of a customer, nor an address', async () => {
  const desk = await aDesk();
  const key = await waiting(desk, {
    summary: 'The zanzibar is slow',
    description: 'zanzibar from z@zanzibar.example',
  });
  await reply(desk, 'customer-nadia', key, 'Environment: the zanzibar staging\nProduct: zanzibar');
  await desk.settle();
  await asked(desk, 'share', 'customer-nadia', key, {
    addresses: ['omar@zanzibar.example'],
    colleagues: [],
    organisation: false,
    confirmed: true,
  }).catch(() => undefined);
  const words = JSON.stringify(await decisionsOn(desk));
  expect(words).not.toMatch(/zanzibar|@/);
});

test('an admin of another project reads nothing of it', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  expect(await decisionsOn(desk, { request: key }, 'IO-1')).toEqual([]);
});
