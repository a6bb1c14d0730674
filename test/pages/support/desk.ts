import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { workingDay } from '../../../site/seed/seed';
import { readTroubles } from './health';
import { type OwnDesk, openOwnDesk } from './own-desk';

/** Who uses the desk, by account. */
export type Person =
  | 'admin-alex'
  | 'agent-amir'
  | 'agent-johan'
  | 'agent-sofia'
  | 'customer-ben'
  | 'customer-lena'
  | 'customer-nadia'
  | 'customer-oliver'
  | 'customer-thandi'
  // Nobody signed in.
  | 'unidentified';

/** Opens a page of the desk as someone, in a browser of their own. */
export type OpenAs = (person: Person, path: string) => Promise<Page>;

interface Fixtures {
  openAs: OpenAs;
  wholesome: undefined;
}

/**
 * A Playwright test with people in it, on a desk that the tests of one worker share. It fails, naming what it found,
 * when a page wrote an error to its console or the desk's health got worse meanwhile.
 */
export const test = base.extend<Fixtures, { shared: OwnDesk }>({
  shared: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const shared = await openOwnDesk(workingDay);
      await use(shared);
      await shared.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ shared }, use) => use(shared.origin),
  openAs: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (person, path) => {
      const context = await watchedContext(browser, errors);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(`/switch?person=${person}&to=${encodeURIComponent(path)}`);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(errors, 'no page throws or writes an error to its console').toEqual([]);
  },
  wholesome: [
    async ({ request }, use) => {
      const before = new Set(await readTroubles(request));
      await use(undefined);
      const fresh = (await readTroubles(request)).filter((trouble) => !before.has(trouble));
      expect(fresh, 'the desk’s health stays clean').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchedContext(browser: Browser, errors: string[]): Promise<BrowserContext> {
  const context = await browser.newContext();
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !isGone(message.text(), url)) errors.push(`${message.text()} (${url})`);
  });
  return context;
}

/** The portal's own page looks again at a request that its reader has left or that is shared with them no longer. */
function isGone(said: string, url: string): boolean {
  return said.includes('404') && /\/portal\/[A-Z]+\/[A-Z]+-\d+$/.test(url);
}
