import { type Browser, chromium, type Page } from '@playwright/test';
import { workingDay } from '../../site/seed/seed';
import { browserFlags, getBrowser } from '../browser';
import buildPages from '../pages/support/build';
import type { Person } from '../pages/support/desk';
import { openOwnDesk, type OwnDesk } from '../pages/support/own-desk';
import { createPanel, receipt, reportProblem } from '../pages/support/portal';
import { openTab, settingsOn } from '../pages/support/settings';
import { measure, type Row } from './row';

interface Visit {
  what: string;
  person: Person;
  path: string;
  /** Until what the visitor came for stands there, and what they press has answered. */
  use: (page: Page) => Promise<void>;
}

const bare: Visit = {
  what: 'a page of the desk without the app',
  person: 'admin-alex',
  path: '/on-call',
  use: (page) => page.getByRole('heading').first().waitFor(),
};

/**
 * Milliseconds from the start of navigation, with nothing cached, until a page of the app can be used on the local
 * desk, host, frame and app's answers included; beside a page that the desk draws by itself.
 */
export async function usablePages(): Promise<Row[]> {
  buildPages();
  const own = await openOwnDesk(workingDay);
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
  try {
    const rows: Row[] = [];
    for (const visit of visitsOn(own)) {
      const take = () => timeToUse(browser, own, visit);
      // Whoever comes first waits for more than the page.
      await take();
      const beside = { what: bare.what, take: () => timeToUse(browser, own, bare) };
      rows.push(await measure(`${visit.what} usable on the desk`, 'ms', 7, take, beside));
    }
    return rows;
  } finally {
    await browser.close();
    await own.close();
  }
}

function visitsOn({ desk }: OwnDesk): Visit[] {
  const request = desk.state.issues.all().find(({ reporterId }) => reporterId === 'customer-nadia');
  if (request === undefined) throw new Error('The desk has no request of customer-nadia to look at.');
  return [
    { what: 'page settings', person: 'admin-alex', path: '/settings/ST', use: useSettings },
    { what: 'page create', person: 'customer-nadia', path: reportProblem, use: useCreate },
    {
      what: 'page request',
      person: 'customer-nadia',
      path: `/portal/ST/${request.key}`,
      use: (page) => receipt(page).getByRole('heading').first().waitFor(),
    },
  ];
}

/** The month's figures stand there, and another tab opens. */
async function useSettings(page: Page): Promise<void> {
  const settings = settingsOn(page);
  const received = settings.getByRole('listitem').filter({ hasText: 'Requests received' });
  await received.getByRole('button').waitFor();
  await openTab(settings, 'Paging');
}

async function useCreate(page: Page): Promise<void> {
  await createPanel(page).getByRole('radio', { name: 'P1 – Critical' }).check();
}

async function timeToUse(browser: Browser, { origin }: OwnDesk, visit: Visit): Promise<number> {
  const context = await browser.newContext({ baseURL: origin });
  try {
    const signedIn = `/switch?person=${visit.person}&to=${encodeURIComponent('/outbox')}`;
    await context.request.get(signedIn);
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(visit.path, { waitUntil: 'commit' });
    await visit.use(page);
    return performance.now() - started;
  } finally {
    await context.close();
  }
}
