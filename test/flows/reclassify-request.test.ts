import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, aDesk, as, issue, mark, pages, raise, replies } from '../desk';
import { waiting } from './waiting';

const REASON = 'Half of the shops still work.';

async function reclassified(desk: Desk, inputs: Record<string, unknown>, accountId = 'agent-amir') {
  const run = await desk.forge.runAction('reclassify-request', { accountId, role: 'agent' }, inputs);
  if (run.result !== 'done') return { refused: run.messages.join(' ') };
  expect(run.problems).toEqual([]);
  return run.outputs;
}

/** A complete P3 for which a P1 is suggested. */
async function aP3(desk: Desk): Promise<string> {
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  return key;
}

test('a rule accepts the suggestion: priority, due time, page and receipt follow', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  expect(await reclassified(desk, { requestKey: key, severity: 'P1' })).toMatchObject({
    changed: true,
    severityBefore: 'P3',
    workingSeverity: 'P1',
    due: mark(desk, key)?.due,
  });
  expect(issue(desk, key).priority).toBe('Highest');
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key).at(-1)).toContain('is now P1; it was P3');
});

test('another severity needs a reason, which the customer reads', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  const wish = { requestKey: key, severity: 'P2' };
  expect(await reclassified(desk, wish)).toEqual({
    refused: expect.stringContaining('Give the reason') as string,
  });
  expect(mark(desk, key)?.severity).toBe('P3');
  expect(await reclassified(desk, { ...wish, reason: REASON })).toMatchObject({ changed: true });
  expect(replies(desk, key).at(-1)).toContain(REASON);
});

test('the change stands in the name of the account that the rule is connected to', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  await reclassified(desk, { requestKey: key, severity: 'P1' }, 'agent-sofia');
  expect(mark(desk, key)?.changes).toMatchObject([
    { how: 'accepted', by: { accountId: 'agent-sofia', name: 'Sofia Lind' } },
  ]);
});

test('the severity that a request has is left alone and nobody is told', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  const before = replies(desk, key);
  const wish = { requestKey: key, severity: 'P3', reason: REASON };
  expect(await reclassified(desk, wish)).toMatchObject({ changed: false, workingSeverity: 'P3' });
  expect(replies(desk, key)).toEqual(before);
});

test('a request that no event has reached is taken in before it is changed', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 120;
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  expect(await reclassified(desk, { requestKey: key, severity: 'P1' })).toMatchObject({ changed: true });
  await desk.advance(3 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ chosen: 'P3', severity: 'P1' });
  expect(pages(desk)).toHaveLength(1);
});

test.each([
  ['a severity that the policy does not have', { severity: 'P7', reason: REASON }, 'no severity “P7”'],
  ['the severity in words', { severity: 'the highest one', reason: REASON }, 'no severity “the highest one”'],
])('%s is refused by name', async (_, wish, why) => {
  const desk = await aDesk();
  expect(await reclassified(desk, { requestKey: await aP3(desk), ...wish })).toEqual({
    refused: expect.stringContaining(why) as string,
  });
});

test('a resolved request keeps its severity', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  const transition = { id: desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id };
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition });
  expect(await reclassified(desk, { requestKey: key, severity: 'P1' })).toEqual({
    refused: expect.stringContaining('is resolved') as string,
  });
});

test.each([
  ['an agent of another desk', 'agent-johan', 'may not see it'],
  ['the reporter', 'customer-nadia', 'is no agent of this project'],
  ['another customer', 'customer-ben', 'may not see it'],
])('%s changes nothing', async (_, accountId, why) => {
  const desk = await aDesk();
  const key = await aP3(desk);
  const before = structuredClone(issue(desk, key));
  expect(await reclassified(desk, { requestKey: key, severity: 'P1' }, accountId)).toEqual({
    refused: expect.stringContaining(why) as string,
  });
  expect(issue(desk, key)).toEqual(before);
});

test('a rule reads no due time while the request still lacks what starts its clock', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const changed = await reclassified(desk, { requestKey: key, severity: 'P4', reason: REASON });
  expect(changed).toMatchObject({ changed: true, workingSeverity: 'P4', due: null });
});
