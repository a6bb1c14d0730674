import { beforeEach, expect, test } from 'vitest';
import { contextOf } from '../../../site/forge/context';
import { createFixture, noon, panel, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

test('a resolver learns the place and the caller from Forge', async () => {
  expect(await desk.ask('context', { accountId: 'somebody-else' })).toMatchObject({
    ...contextOf(desk.forge.manifest, panel, 'http://desk.example'),
    accountId: 'amir',
    extension: { type: 'jira:issuePanel', issue: { key: 'ST-1' } },
    installContext: expect.stringContaining('ari:cloud:jira::site/') as string,
  });
});

test('the app sees the time of the desk, also after it was moved', async () => {
  expect(await desk.ask('now')).toEqual([noon, noon, 0]);
  desk.clock.advance(60_000);
  expect(await desk.ask('now')).toEqual([noon + 60_000, noon + 60_000, 0]);
});

test('outside an invocation the time is the machine’s', async () => {
  const before = performance.timeOrigin;
  await desk.ask('now');
  expect(Math.abs(Date.now() - before - performance.now())).toBeLessThan(60_000);
});

test('the app can ask for its own context and scopes', async () => {
  expect(await desk.ask('appContext')).toEqual([
    'ari:cloud:ecosystem::app/2d3f0c52-5b1e-4b2f-9a47-6f0e8c1d2b34',
    'panel',
    expect.closeTo(25_000, -4),
    true,
  ]);
});

test('what the app throws reaches the page and the log', async () => {
  await expect(desk.ask('throws')).rejects.toThrow('TypeError: broken on purpose');
  expect(desk.forge.logs()).toMatchObject([
    { level: 'error', functionKey: 'resolver', line: expect.stringContaining('broken on purpose') as string },
  ]);
});

test('a resolver nobody defined is an error that names it', async () => {
  await expect(desk.ask('nothing')).rejects.toThrow("no definition for 'nothing'");
});

test('a module without a resolver is refused by name', async () => {
  const result = await desk.forge.resolve({ ...panel, moduleKey: 'gone' }, 'now', {});
  expect(result).toMatchObject({
    success: false,
    error: { errorMessage: 'jira:issuePanel gone has no resolver.' },
  });
});

test('a page may send at most 500 KB', async () => {
  await expect(desk.ask('now', { value: 'x'.repeat(500 * 1_024) })).rejects.toThrow('PAYLOAD_TOO_LARGE');
});
