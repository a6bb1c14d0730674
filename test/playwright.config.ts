import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags, getBrowser } from './browser';
import { root } from './tree';

// Playwright reads this file once per worker; the environment carries what the first reading chose.
process.env.PLUMBLINE_PAGES_PORT ??= String(await freePort());
process.env.PLUMBLINE_PAGES_DATA ??= mkdtempSync(join(tmpdir(), 'plumbline-pages-'));
process.env.PLUMBLINE_CHROMIUM ??= getBrowser();

const { PLUMBLINE_PAGES_PORT: port, PLUMBLINE_PAGES_DATA: data, PLUMBLINE_CHROMIUM: browser } = process.env;
const report = process.env.PLUMBLINE_PAGES_REPORT;

export default defineConfig({
  testDir: 'pages',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/pages',
  // One desk serves all specs, and a desk has one clock.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine draws slowly; what never comes fails all the same.
  expect: { timeout: 15_000 },
  reporter: [['line'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser, args: browserFlags },
  },
  webServer: {
    command: `npm start -- --port ${port} --data ${data}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port on 127.0.0.1.'));
      });
    });
  });
}
