import { isApiError } from 'jira.js/core';

const REFUSALS = [400, 403, 409];

/**
 * Whether Jira took a write. False when it understood and said no, so that asking again would change nothing;
 * anything else that goes wrong is thrown.
 */
export async function taken(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isApiError(error) && REFUSALS.includes(error.status)) return false;
    throw error;
  }
}
