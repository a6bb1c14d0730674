import { expect, type Page } from '@playwright/test';
import type { OpenAs } from './desk';
import { raiseIncomplete } from './portal';

/** A complete P3 of somebody with a private address. */
export const lenasReport = {
  person: 'customer-lena',
  summary: 'Exports lose their umlauts',
  description:
    'Since this morning each export has question marks in place of umlauts. Only the names suffer.',
  answers: {
    severity: 'P3',
    environment: 'Production',
    product: 'Billing',
    impact: 'Two people correct them by hand.',
    errors: 'none',
    changes: 'none',
  },
} as const;

/** Lena raises it on the Stakater portal. Its key. */
export function raiseLenas(page: Page): Promise<string> {
  return raiseIncomplete(page, lenasReport);
}

/** Goes through a portal's sign-up, mail and all. Gives the new account's page, signed in. */
export async function signUp(openAs: OpenAs, portal: string, address: string, name: string): Promise<Page> {
  const visitor = await openAs('unidentified', portal);
  // The header above grows as it loads, and a press would miss the link that it moves.
  const signUpPage = await visitor.getByRole('link', { name: 'Sign up' }).getAttribute('href');
  await visitor.goto(signUpPage ?? '');
  await visitor.getByRole('textbox', { name: /address/i }).fill(address);
  await visitor.getByRole('button', { name: 'Send link' }).click();
  const outbox = await openAs('admin-alex', '/outbox?service=mail');
  const letter = outbox.getByRole('article').filter({ hasText: 'Finish signing up' }).first();
  const link = /http\S+signup\S+/.exec(await letter.innerText());
  await visitor.goto(new URL(link?.[0] ?? '').pathname);
  await visitor.getByRole('textbox', { name: /name/i }).fill(name);
  await visitor.getByRole('button', { name: 'Sign up' }).click();
  await expect(visitor.getByRole('link', { name: 'Your profile' })).toBeVisible();
  return visitor;
}
