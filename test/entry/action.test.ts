import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { aDesk, raise } from '../desk';

let desk: Desk;
let key: string;
beforeEach(async () => {
  desk = await aDesk();
  key = raise(desk);
});

const run = (action: string, inputs: Record<string, unknown>, accountId = 'agent-amir') =>
  desk.forge.runAction(action, { accountId, role: 'agent' }, inputs);

const FUNCTIONS = ['check-action', 'suggest-action', 'reclassify-action'];
const asksOfJira = () => desk.forge.calls().filter(({ functionKey }) => FUNCTIONS.includes(functionKey));

const ACTIONS = [
  ['check-request', {}],
  ['suggest-severity', {}],
  ['reclassify-request', { severity: 'P2', reason: 'Half of the shops still work.' }],
] as const;

test.each(
  ACTIONS.flatMap(([action, more]) => [
    [action, '{{issue.key}}', more] as const,
    [action, '../../myself', more] as const,
    [action, 'ST-1?expand=names', more] as const,
  ]),
)('%s with the key %j is told what to give and reads nothing', async (action, requestKey, more) => {
  expect(await run(action, { ...more, requestKey })).toMatchObject({
    result: 'stopped',
    messages: [expect.stringContaining('Give the key of a request')],
  });
  expect(asksOfJira()).toEqual([]);
});

test.each(ACTIONS)('%s in nobody’s name is refused before anything is read', async (action, more) => {
  expect(await run(action, { ...more, requestKey: key }, 'unidentified')).toMatchObject({
    result: 'stopped',
    messages: [expect.stringContaining('Run the action as a person')],
  });
  expect(asksOfJira()).toEqual([]);
});

test.each(ACTIONS)('%s cannot be run by a customer without a licence', async (action, more) => {
  const nadia = { accountId: 'customer-nadia', role: 'customer' } as const;
  const ran = await desk.forge.runAction(action, nadia, { ...more, requestKey: key });
  expect(ran.result).toBe('refused');
});

test.each([
  ['a severity of spaces', { severity: '  ' }, 'Give the id of a severity'],
  ['a reason of two letters', { severity: 'P2', reason: 'ok' }, 'Give a reason of 3 characters'],
])('a change with %s is told what to give', async (_, more, message) => {
  expect(await run('reclassify-request', { requestKey: key, ...more })).toMatchObject({
    result: 'stopped',
    messages: [expect.stringContaining(message)],
  });
});

test('a reason of spaces is none', async () => {
  expect(await run('reclassify-request', { requestKey: key, severity: 'P1', reason: '  ' })).toMatchObject({
    result: 'done',
    outputs: { changed: false },
  });
});
