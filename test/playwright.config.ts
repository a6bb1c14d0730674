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
  retries: 0,
  forbidOnly: true,
  // A busy machine draws slowly; what never comes fails all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? 'line' : [['dot'], ['json', { outputFile: report }]],
  use: {
    // To keep one costs a quarter of the time. Whoever looks into a failure runs that spec alone and has it.
    trace: report === undefined ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: browser, args: browserFlags },
  },
});
