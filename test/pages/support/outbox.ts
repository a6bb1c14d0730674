import type { Locator, Page } from '@playwright/test';

/** Slack messages about a request on the outbox page, to one channel or to any. */
export function slackMessages(outbox: Page, key: string, channel = ''): Locator {
  return outbox
    .getByRole('article', { name: `Slack message in ${channel}` })
    .filter({ hasText: wholeKey(key) });
}

/** The mail to a customer about a request on the outbox page, newest first. */
export function mails(outbox: Page, key: string): Locator {
  return outbox
    .getByRole('article')
    .filter({ has: outbox.getByRole('heading', { name: wholeKey(key) }) })
    .filter({ hasText: 'From' });
}

/** ST-1 and not ST-12. */
function wholeKey(key: string): RegExp {
  return new RegExp(`\\b${key}\\b(?!-)`);
}
