import type * as Axe from 'axe-core';
import axe from 'axe-core';
import { expect, type Frame, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What only a whole page needs, and no frame in it. */
const ofWholePages = ['bypass', 'document-title'];

declare global {
  /** Only in a frame that was looked at. */
  var axe: typeof Axe | undefined;
}

/**
 * Fails, naming the elements, where axe finds a violation of WCAG 2.2 A or AA on a page or in one of its frames;
 * `state` says how the page stands.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const found = await Promise.all(
    page.frames().map(async (frame) => ((await isSeen(frame)) ? violationsIn(frame) : [])),
  );
  expect(found.flat(), `what axe finds, ${state}`).toEqual([]);
}

/** The frame that a UI Kit module thinks in shows nothing: what it draws stands on the page. */
async function isSeen(frame: Frame): Promise<boolean> {
  return frame.parentFrame() === null || (await frame.frameElement()).isVisible();
}

/** Axe's own way through Playwright opens one more page for every look, and tells of all that is well. */
async function violationsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => globalThis.axe !== undefined))) await frame.evaluate(axe.source);
  const unasked = frame.parentFrame() === null ? [] : ofWholePages;
  const options: Axe.RunOptions = {
    runOnly: wcag,
    resultTypes: ['violations'],
    iframes: false,
    rules: Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await frame.evaluate(look, options);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')} in ${frame.url()}`,
  );
}

// Runs in the browser, which knows nothing of this file.
async function look(options: Axe.RunOptions): Promise<Pick<Axe.AxeResults, 'violations'>> {
  if (!globalThis.axe) throw new Error('Axe is not in this frame.');
  const { violations } = await globalThis.axe.run(document, options);
  return { violations };
}
