import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The last such list counts, so what Playwright's own keeps away from pages stands in it too. */
const unwanted = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter'],
  ...['OptimizationHints', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  // A process started ahead beside each page's own, which then is not used: every person has a context alone.
  'SpareRendererForSitePerProcess',
  // A whole browser draws two pages for its address bar beside each of ours, a third more work.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

/** How every browser here is started: no sandbox (containers run as root) and nothing that phones home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unwanted.join(',')}`,
];

/** The one without windows first: a whole browser has more of its own to do. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

type Environment = Record<string, string | undefined>;

/**
 * The path of a Chromium: the one PLUMBLINE_CHROMIUM names, else the first in PATH, else Playwright's own.
 * Undefined when there is none. Throws when PLUMBLINE_CHROMIUM names a file that cannot be run.
 */
export function findBrowser(env: Environment, own: string = chromium.executablePath()): string | undefined {
  const named = env.PLUMBLINE_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(
      `PLUMBLINE_CHROMIUM is ${named}, which cannot be run. Name a Chromium or leave it unset.`,
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
  return inPath ?? (canRun(own) ? own : undefined);
}

/**
 * The path of a Chromium, fetched first when the machine has none: from Debian's or Ubuntu's packages as root,
 * from Playwright otherwise. Throws with what to do when neither works.
 */
export function getBrowser(env: Environment = process.env): string {
  const found = findBrowser(env);
  if (found !== undefined) return found;
  for (const attempt of waysToGetOne()) {
    process.stderr.write(`No Chromium on this machine; trying: ${attempt.join(' && ')}\n`);
    if (!attempt.every(succeeds)) continue;
    const now = findBrowser(env);
    if (now !== undefined) return now;
  }
  throw new Error(
    'The pages need a Chromium and none could be fetched. Install one (Debian or Ubuntu: apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium), or set PLUMBLINE_CHROMIUM to the path of one.',
  );
}

function waysToGetOne(): string[][] {
  const isRoot = process.getuid?.() === 0;
  const packages = isRoot && existsSync('/usr/bin/apt-get') ? ['chromium-headless-shell', 'chromium'] : [];
  return [
    ...packages.map((name) => ['apt-get update', `apt-get install -y --no-install-recommends ${name}`]),
    ['npx playwright install chromium'],
  ];
}

function succeeds(command: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { shell: true, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
