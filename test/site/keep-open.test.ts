import { expect, onTestFinished, test } from 'vitest';
import { createClock } from '../../site/clock';
import { createJournal } from '../../site/forge/journal';
import { createProxy } from '../../site/forge/proxy';
import { listen } from '../../site/pages/listen';
import { memoryStore } from './memory-store';

/** How many seconds a server says that it keeps an idle connection. */
async function promised(url: string): Promise<number> {
  const { headers } = await fetch(url);
  return Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
}

test('the pages outlast a minute in which the process is busy', async () => {
  const host = await listen(0, { next: false });
  onTestFinished(() => host.close());
  expect(await promised(host.origin)).toBeGreaterThan(60);
});

test('the app’s door to Jira outlasts a minute in which the process is busy', async () => {
  const journal = createJournal(createClock({ store: memoryStore(), base: () => 0 }));
  const proxy = createProxy({ byToken: () => undefined, routes: [], journal });
  onTestFinished(() => proxy.stop());
  expect(await promised(await proxy.url())).toBeGreaterThan(60);
});
