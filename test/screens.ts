// npm run screens: walks the product on a fresh desk and draws docs/screens and docs/screens.md anew.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, getBrowser } from './browser';
import { firstRunWalk } from './screens/admin-walk';
import { startDesk } from './screens/desk';
import { captions, markdown } from './screens/document';
import { photographer } from './screens/photographer';
import { walk } from './screens/walk';
import { root } from './tree';

const folder = join(root, 'docs/screens');
const most = 160_000;

const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await onDesk([], walk);
  await onDesk(['--empty'], firstRunWalk);
  writeFileSync(join(root, 'docs/screens.md'), markdown(captions));
} finally {
  await browser.close();
}
for (const { name } of captions) {
  for (const mode of ['light', 'dark']) {
    const { size } = statSync(join(folder, `${name}-${mode}.png`));
    if (size > most)
      throw new Error(`docs/screens/${name}-${mode}.png has ${size} bytes; ${most} is the most.`);
  }
}

/** Goes a way on a fresh desk, started as `npm start` with these flags. */
async function onDesk(flags: string[], way: typeof walk): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-screens-'));
  const desk = await startDesk(['--data', data, ...flags]);
  const openAs: Parameters<typeof walk>[0] = async (person, path) => {
    // A visitor reads the language of their browser.
    const page = await browser.newPage({ baseURL: desk.address, locale: 'en-US' });
    await page.goto(`/switch?person=${person}&to=${encodeURIComponent(path)}`);
    return page;
  };
  try {
    await way(openAs, photographer(folder));
  } finally {
    desk.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
