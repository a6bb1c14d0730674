import { isApiError, isAuthError, isForbiddenError, isNotFoundError } from 'jira.js/core';

const REFUSALS = [400, 403, 409];

/**
 * Whether Jira took a write. False when it understood and said no, so that asking again would change nothing;
 * anything else that goes wrong is thrown. `besides` are further statuses by which this write is refused.
 */
export async function taken(write: Promise<unknown>, ...besides: number[]): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isApiError(error) && [...REFUSALS, ...besides].includes(error.status)) return false;
    throw error;
  }
}

/** What Jira answers; undefined when it is gone or out of the caller's sight, which Jira does not tell apart. */
export async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isNotFoundError(error) || isForbiddenError(error) || isAuthError(error)) return undefined;
    throw error;
  }
}

/** What Jira answers; undefined only when it says that there is no such thing. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

/** What Jira answers; undefined where it answers with an error, whichever: then it is not known. */
export async function unlessRefused<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isApiError(error)) return undefined;
    throw error;
  }
}
