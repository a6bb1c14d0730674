import { expect, test } from 'vitest';
import { sweep } from '../../src/entry/sweep';
import { aWorld } from '../world';

/** More than one sweep looks at. */
const MANY = 101;

test('a hundred requests that cannot be read keep nobody else waiting for ever', async () => {
  const { inside } = await aWorld();
  const seen = await inside(async (world) => {
    const at = world.now() - 1000;
    for (let id = 0; id < MANY; id += 1)
      await world.storage.remind({ kind: 'severity', requestId: `${id}`, at: at + id });
    const seen: string[] = [];
    const request = (id: string) => (seen.push(id), Promise.reject(new Error('HTTP 403')));
    const unreadable = { ...world, jira: { ...world.jira, request } };
    await sweep(unreadable);
    await sweep(unreadable);
    return new Set(seen);
  });
  expect(seen.size).toBe(MANY);
});

test('what was noted anew while its look failed keeps its new time', async () => {
  const { inside } = await aWorld();
  const noted = await inside(async (world) => {
    const due = { kind: 'severity', requestId: '1', at: world.now() - 1000 } as const;
    const later = { ...due, at: world.now() + 60_000 };
    await world.storage.remind(due);
    const request = async () => {
      await world.storage.remind(later);
      throw new Error('HTTP 403');
    };
    await sweep({ ...world, jira: { ...world.jira, request } });
    return { kept: await world.storage.dueAt(due), later: later.at };
  });
  expect(noted.kept).toBe(noted.later);
});
