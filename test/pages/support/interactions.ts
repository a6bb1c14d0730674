import type { CDPSession, Frame, Locator, Page } from '@playwright/test';

/** What interactions with a page cost, in milliseconds. */
export interface Interactions {
  /** Presses a key where the focus is and waits until what it does is drawn. */
  press: (key: string) => Promise<void>;
  /** Clicks what is in sight and waits until what it does is drawn. */
  click: (name: string, control: Locator) => Promise<void>;
  /** Chooses a value and waits until what it does is drawn. */
  choose: (name: string, control: Locator, value: string) => Promise<void>;
  /**
   * `busy`: what the page's main thread worked for each interaction. `felt`: from the press to the next paint, as the
   * browser's Event Timing says, so what else runs on the machine counts as well.
   */
  results: () => Promise<{ name: string; busy: number; felt: number }[]>;
}

/** Measures interactions in a frame of a page. */
export async function interactionsIn(page: Page, frame: Frame): Promise<Interactions> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await frame.evaluate(watchEvents);
  const done: { name: string; busy: number }[] = [];
  const measure = async (name: string, act: () => Promise<unknown>) => {
    // The same key pressed twice is two interactions.
    const numbered = `${done.length + 1}: ${name}`;
    await frame.evaluate(begin, numbered);
    const before = await workOf(session);
    await act();
    await frame.evaluate(drawn);
    done.push({ name: numbered, busy: ((await workOf(session)) - before) * 1000 });
  };
  return {
    press: (key) => measure(`press ${key}`, () => page.keyboard.press(key)),
    // Playwright looks for a control on the page's own thread, which is no work of the page.
    async click(name, control) {
      const box = await control.boundingBox();
      if (!box) throw new Error(`There is nothing to click for "${name}".`);
      await measure(name, () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2));
    },
    async choose(name, control, value) {
      const element = await control.elementHandle();
      await measure(`${name} ${value}`, () => element.selectOption(value));
    },
    async results() {
      const felt = await frame.evaluate(feltOf);
      return done.map((one) => ({ ...one, felt: felt[one.name] ?? 0 }));
    },
  };
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

// What follows runs in the browser, which knows nothing of this file.

declare global {
  var felt: { now: string; worst: Record<string, number> } | undefined;
}

function watchEvents(): void {
  const felt = { now: '', worst: {} as Record<string, number> };
  globalThis.felt = felt;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId > 0) felt.worst[felt.now] = Math.max(felt.worst[felt.now] ?? 0, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

function begin(name: string): void {
  if (globalThis.felt) globalThis.felt.now = name;
}

/** Two frames later what was asked for is on the screen, and the browser has reported its events. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
  });
}

function feltOf(): Record<string, number> {
  return globalThis.felt?.worst ?? {};
}
