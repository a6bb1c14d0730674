import { expect, test } from 'vitest';
import type { ActionRun } from '../../site/contracts';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, aDesk, ask, issue, mailIn, raise, reply } from '../desk';

/** What "Check a request" answers this account; whoever runs an action has a licence. */
const check = (desk: Desk, accountId: string, requestKey: string): Promise<ActionRun> =>
  desk.forge.runAction('check-request', { accountId, role: 'agent' }, { requestKey });

const methods = (desk: Desk): string[] =>
  desk.forge
    .calls()
    .filter(({ functionKey }) => functionKey === 'check-action')
    .map(({ method }) => method);

async function outputs(desk: Desk, key: string): Promise<Record<string, unknown>> {
  const run = await check(desk, 'agent-amir', key);
  if (run.result !== 'done') throw new Error(run.messages.join(' '));
  expect(run.problems).toEqual([]);
  return run.outputs;
}

const errors = async (desk: Desk, accountId: string, key: string): Promise<string> => {
  const run = await check(desk, accountId, key);
  return run.result === 'stopped' ? run.messages.join(' ') : `${run.result}, not stopped`;
};

test('an incomplete request names what is missing and what to say', async () => {
  const desk = await aDesk();
  const answers = { severity: 'P3', ...COMPLETE, environment: '', product: '' };
  const key = raise(desk, { answers, summary: 'Slow', description: 'It is slow.' });
  const checked = await outputs(desk, key);
  expect(checked).toMatchObject({ complete: false, missing: 'environment, product' });
  expect(checked['facts']).toContain('environment: absent');
  expect(checked['findings']).toContain('Please tell us');
});

test('a complete request is complete and its severity suggested', async () => {
  const desk = await aDesk();
  const checked = await outputs(desk, raise(desk));
  expect(checked).toMatchObject({ complete: true, missing: '', suggestedSeverity: 'P1' });
  expect(['high', 'medium', 'low']).toContain(checked['confidence']);
});

test('a check quotes nothing of what the customer wrote', async () => {
  const desk = await aDesk();
  const errorsAnswer = 'Login as admin with hunter2-and-more fails';
  const checked = await outputs(desk, raise(desk, { answers: { ...COMPLETE, errors: errorsAnswer } }));
  expect(JSON.stringify(checked)).not.toContain('hunter2');
});

test('a check writes nothing and moves nothing', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3' } });
  const before = structuredClone(issue(desk, key));
  await outputs(desk, key);
  expect(issue(desk, key)).toEqual(before);
  expect(methods(desk)).toEqual(['GET', 'GET', 'GET', 'GET']);
});

test('a request that another desk’s agent may not see is as good as gone', async () => {
  const desk = await aDesk();
  const hidden = await errors(desk, 'agent-johan', raise(desk));
  expect(hidden).toContain('There is no request with this key');
  expect(await errors(desk, 'agent-johan', 'ST-999')).toBe(hidden);
});

test('another company’s request is as good as gone for a customer', async () => {
  const desk = await aDesk();
  expect(await errors(desk, 'customer-ben', raise(desk))).toContain('There is no request with this key');
});

test('a reporter who is no agent learns nothing about severity', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  expect(await errors(desk, 'customer-nadia', key)).toContain('is no agent of this project');
});

test('a customer without a licence cannot run the action at all', async () => {
  const desk = await aDesk();
  const nadia = { accountId: 'customer-nadia', role: 'customer' } as const;
  const run = await desk.forge.runAction('check-request', nadia, { requestKey: raise(desk) });
  expect(run.result).toBe('refused');
});

test('a project without a policy says where to publish one', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    storage: { ...world.storage, policy: () => Promise.resolve(undefined) },
  }));
  expect(await errors(desk, 'agent-amir', raise(desk))).toContain('An administrator publishes one');
});

test('a request that came by mail is checked as one', async () => {
  const desk = await aDesk();
  const key = mailIn(desk, 'Company: Karoo Telecom\nPriority: P1\n\nNobody can log in.');
  const run = await check(desk, 'agent-johan', key);
  expect(run).toMatchObject({ result: 'done', outputs: { complete: false, suggestedSeverity: 'P1' } });
});

test('what a customer replied and an agent waived is no longer missing', async () => {
  const desk = await aDesk();
  const answers = { severity: 'P3', ...COMPLETE, environment: '', product: '' };
  const key = raise(desk, { answers, summary: 'Slow', description: 'It is slow.' });
  await desk.settle();
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, '1. production');
  await desk.settle();
  expect(await outputs(desk, key)).toMatchObject({ complete: false, missing: 'product' });
  await ask(desk, 'waive', 'agent-amir', key, { fact: 'product', reason: 'They run one product only' });
  expect(await outputs(desk, key)).toMatchObject({ complete: true, missing: '' });
});
