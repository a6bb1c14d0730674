import { defineConfig } from '@playwright/test';
import { browserFlags, getBrowser } from './browser';

// Playwright reads this file once per worker; the environment carries what the first reading chose.
process.env.PLUMBLINE_CHROMIUM ??= getBrowser();

const { PLUMBLINE_CHROMIUM: browser, PLUMBLINE_PAGES_REPORT: report } = process.env;

export default defineConfig({
  testDir: 'pages',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/pages',
  globalSetup: './pages/support/build.ts',
  // Each worker has a desk of its own, as a desk has one clock.
  workers: 2,
  // A machine that stalls for a moment is no defect of a page; what passes on the second try is named by the gate.
  retries: report === undefined ? 0 : 1,
  forbidOnly: true,
  // A busy machine draws slowly; what never comes fails all the same.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? 'line' : [['list'], ['json', { outputFile: report }]],
  use: {
    // To keep one costs a quarter of the time. Whoever looks into a failure runs that spec alone and has it.
    trace: report === undefined ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: browser, args: browserFlags },
  },
});
