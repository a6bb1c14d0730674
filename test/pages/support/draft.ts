import type { Page } from '@playwright/test';

/**
 * Keeps the admin's draft of the policy on this page's settings as if it had been typed: the published text with some
 * of it replaced. Loads the page again.
 */
export async function keepDraft(page: Page, replaced: string, by: string): Promise<void> {
  await settingsFrame(page).evaluate(write, { replaced, by });
  await page.reload();
}

/** Throws the admin's draft away. */
export async function dropDraft(page: Page): Promise<void> {
  await settingsFrame(page).evaluate(async () => {
    await globalThis.__bridge?.callBridge('invoke', { functionKey: 'discardDraft', payload: {} });
  });
}

function settingsFrame(page: Page) {
  const frame = page.frames().find((one) => one.parentFrame() !== null && one.url().includes('/settings/'));
  if (frame === undefined) throw new Error('This page shows no settings.');
  return frame;
}

// Runs in the browser, which knows nothing of this file.
async function write({ replaced, by }: { replaced: string; by: string }): Promise<void> {
  const ask = (functionKey: string, payload: object) =>
    globalThis.__bridge?.callBridge('invoke', { functionKey, payload });
  const { data } = (await ask('loadEditor', {})) as {
    data: { published: { number: number; source: string }; draft?: { revision: number } };
  };
  const { published, draft } = data;
  if (!published.source.includes(replaced)) throw new Error(`The policy does not say: ${replaced}`);
  await ask('saveDraft', {
    source: published.source.replace(replaced, by),
    revision: draft?.revision ?? 0,
    basedOn: published.number,
  });
}
