import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { World } from '../../../src/flows/world';
import { COMPLETE, MINUTE, aDesk, as, asked, issue, mark, pages, raise } from '../../desk';
import { ofKind } from '../record/read';

async function escalated(desk: Desk, inputs: Record<string, unknown>, accountId = 'agent-amir') {
  const run = await desk.forge.runAction('escalate-request', { accountId, role: 'agent' }, inputs);
  if (run.result !== 'done') return { refused: run.messages.join(' ') };
  expect(run.problems).toEqual([]);
  return run.outputs;
}

test('an ignored P1 is paged once more by a rule, with the reason for colleagues', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.advance(40 * MINUTE);
  const before = pages(desk).length;
  const reason = 'Nobody has answered for ten minutes.';
  expect(await escalated(desk, { requestKey: key, reason })).toMatchObject({ paged: true, state: 'open' });
  expect(pages(desk)).toHaveLength(before + 1);
  expect(mark(desk, key)?.ladder).toBe('open');
  const notes = issue(desk, key).comments.filter((comment) => !comment.public);
  expect(JSON.stringify(notes)).toContain(reason);
  const again = { by: { accountId: 'agent-amir' }, why: reason };
  expect(await ofKind(desk, key, 'paged-again')).toMatchObject([again]);
});

test('a P1 that is being paged is left alone', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const outputs = await escalated(desk, { requestKey: key });
  expect(outputs).toMatchObject({ paged: false, state: 'open', nextStep: expect.any(String) as string });
  expect(pages(desk)).toHaveLength(1);
});

test('an answered P1 wakes nobody else and says who answered', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect(await escalated(desk, { requestKey: key })).toMatchObject({
    paged: false,
    state: 'acknowledged',
    answeredBy: 'Sofia Lind',
    nextStep: null,
  });
});

test('a rule that runs before any event takes the request in and pages', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  expect(await escalated(desk, { requestKey: key })).toMatchObject({ state: 'open' });
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
});

test.each([
  ['a P3', 'customer-nadia', 'P3', 'wakes nobody'],
  ['a P1 of a customer without the right', 'customer-ben', 'P1', 'not entitled'],
])('%s is refused with the reason', async (_name, as, severity, words) => {
  const desk = await aDesk();
  const key = raise(desk, { as, answers: { ...COMPLETE, severity } });
  await desk.settle();
  expect(await escalated(desk, { requestKey: key })).toEqual({
    refused: expect.stringContaining(words) as string,
  });
  expect(pages(desk)).toHaveLength(0);
});

test('an agent of another desk escalates nothing', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  expect(await escalated(desk, { requestKey: key }, 'agent-johan')).toHaveProperty('refused');
});

test('colleagues read no reason of a rule that paged nobody, since the P1 is being paged already', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const before = issue(desk, key).comments.length;
  const reason = 'Nobody has answered for ten minutes.';
  expect(await escalated(desk, { requestKey: key, reason })).toMatchObject({ paged: false });
  expect(issue(desk, key).comments).toHaveLength(before);
});

test('a resolved request wakes nobody', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const id = desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id;
  await as(desk, 'agent-sofia', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } });
  await desk.settle();
  const before = pages(desk).length;
  expect(await escalated(desk, { requestKey: key })).toHaveProperty('refused');
  expect(pages(desk)).toHaveLength(before);
});

test('a request that the policy has come to page for since is paged for, once', async () => {
  let severities = ['P1'];
  const desk = await aDesk(pagingFor(() => severities));
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  expect(await escalated(desk, { requestKey: key })).toHaveProperty('refused');
  severities = ['P1', 'P3'];
  const reason = 'A hundred people wait for it.';
  expect(await escalated(desk, { requestKey: key, reason })).toMatchObject({ paged: true, state: 'open' });
  expect(pages(desk)).toHaveLength(1);
  expect(await ofKind(desk, key, 'paged-again')).toMatchObject([
    { by: { accountId: 'agent-amir' }, why: reason },
  ]);
});

/** For `aDesk`: whatever policy is published pages for these severities. */
function pagingFor(severities: () => string[]): (world: World) => World {
  return (world) => ({
    ...world,
    storage: {
      ...world.storage,
      async policy(projectId) {
        const kept = await world.storage.policy(projectId);
        if (kept === undefined) return undefined;
        const ladders = kept.policy.escalation.ladders.map((one) => ({ ...one, severities: severities() }));
        const escalation = { ...kept.policy.escalation, ladders };
        return { ...kept, policy: { ...kept.policy, escalation } };
      },
    },
  });
}
