import { beforeEach, expect, test } from 'vitest';
import type { AppRunner } from '../../../site/contracts';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

const amir = { accountId: 'amir', role: 'agent' } as const;
const run = (answer: unknown, more: Record<string, unknown> = {}, viewer = amir) =>
  desk.forge.runAction('look-up', viewer, { answer: JSON.stringify(answer), ...more });

test('only actions that a provider offers are listed', () => {
  expect(desk.forge.actions().map(({ key }) => key)).toEqual(['look-up']);
});

test('outputs are called by verb, domain and entity as in Atlassian’s tutorial', () => {
  expect(desk.forge.actions()[0]?.smartValue).toBe('fetchedLocalDeskThing');
});

test('a run hands in the inputs and the account it runs as', async () => {
  await run({ name: 'one', count: 1 }, { times: 2 });
  const payload = { answer: '{"name":"one","count":1}', times: 2 };
  expect(await desk.noted('looked up')).toEqual([{ payload, principal: { accountId: 'amir' } }]);
});

test('a run answers the declared outputs and no others', async () => {
  const done = { result: 'done', outputs: { name: 'one', count: null }, problems: [] };
  expect(await run({ name: 'one', count: null, more: 'unseen' })).toEqual(done);
});

test.each([
  ['a missing one', { count: 1 }, 'the output name is missing'],
  ['a null that may not be', { name: null, count: 1 }, 'the output name is missing'],
  ['a wrong type', { name: 'one', count: 1.5 }, 'the output count is not of type integer'],
])('outputs with %s are named, also for the health page', async (_, answer, problem) => {
  expect(await run(answer)).toMatchObject({ result: 'done', problems: [problem] });
  expect(desk.forge.refusals()).toMatchObject([{ code: 'ACTION_OUTPUT', what: `look-up: ${problem}` }]);
});

test('errors that the app returns stop the rule with their messages', async () => {
  expect(await run({ errors: [{ message: 'No such thing.' }] })).toEqual({
    result: 'stopped',
    messages: ['No such thing.'],
  });
});

test('an action that throws stops the rule with a generic message', async () => {
  const ran = await desk.forge.runAction('look-up', amir, { answer: 'throw' });
  expect(ran).toMatchObject({ result: 'stopped', messages: [expect.stringContaining('The action failed.')] });
});

test.each([
  ['a required input that is empty', { answer: '' }, 'answer is required'],
  ['an input of the wrong type', { answer: '{}', times: '2' }, 'times has to be of type integer'],
  ['an input nobody declared', { answer: '{}', other: 1 }, 'other is no input of this action'],
  ['more than 100 KB', { answer: 'x'.repeat(102_400) }, 'The configuration is larger than 100 KB'],
])('%s is refused and nothing runs', async (_, inputs, message) => {
  expect(await desk.forge.runAction('look-up', amir, inputs)).toEqual({
    result: 'refused',
    messages: [message],
  });
  expect(await desk.noted('looked up')).toEqual([]);
});

test('an action that answers a list is refused before it runs', async () => {
  const listing = createFixture({
    manifest: (manifest) => {
      const changed = structuredClone(manifest);
      const action = changed.modules['action']?.find(({ key }) => key === 'look-up');
      Object.assign(action?.['outputContext'] ?? {}, { outputType: 'LIST' });
      return changed;
    },
  });
  expect(await listing.forge.runAction('look-up', amir, { answer: '{}' })).toEqual({
    result: 'refused',
    messages: [expect.stringContaining('does not model outputs of type LIST')],
  });
  expect(await listing.noted('looked up')).toEqual([]);
  await listing.forge.stop();
});

test('an account without a licence cannot run an action', async () => {
  const nadia = { accountId: 'nadia', role: 'customer' } as const;
  expect(await desk.forge.runAction('look-up', nadia, { answer: '{}' })).toMatchObject({ result: 'refused' });
});

test('an action may take 55 seconds', async () => {
  const limits: number[] = [];
  const runner: AppRunner = {
    invoke: (_event, seconds) => Promise.resolve({ success: true, body: limits.push(seconds) }),
    stop: () => Promise.resolve(),
  };
  const { forge } = createFixture({ runner });
  await forge.runAction('look-up', amir, { answer: '{}' });
  await forge.stop();
  expect(limits).toEqual([55]);
});

test('an action that no provider offers cannot be run', async () => {
  await expect(desk.forge.runAction('for-rovo-only', amir, {})).rejects.toThrow(
    'offers an action "for-rovo-only"',
  );
});

test('a provider of an action that is not there is refused', () => {
  const provider = { key: 'provider', actions: ['look-down'] };
  const broken = (manifest: Fixture['forge']['manifest']) => ({
    ...manifest,
    modules: { ...manifest.modules, 'automation:actionProvider': [provider] },
  });
  expect(() => createFixture({ manifest: broken })).toThrow('there is no action "look-down"');
});
