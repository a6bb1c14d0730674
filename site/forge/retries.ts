import type { InvocationResult } from '../contracts';
import type { Journal } from './journal';

/** A second try of an event or a queue message, as the app is told about it. */
export interface Retry {
  afterSeconds: number;
  reason: string;
  data?: Record<string, unknown>;
  /** The app asked for it; otherwise the platform tries again by itself. */
  asked: boolean;
}

const longestSeconds = 900;
const largestData = 4 * 1_024;
const firstBackoffSeconds = 30;

interface InvocationErrorBody {
  _retry?: boolean;
  retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown };
}

/**
 * Whether an invocation is to be tried again: the app returned an InvocationError, or it failed. `tries` is how often
 * it ran before. https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/#retries
 */
export function retryOf(result: InvocationResult, tries: number, journal: Journal): Retry | undefined {
  if (!result.success) {
    const { errorType } = result.error;
    const reason = errorType.startsWith('FUNCTION_') ? errorType : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
    return { afterSeconds: backoff(tries), reason, asked: false };
  }
  const { _retry, retryOptions = {} } = (result.body ?? {}) as InvocationErrorBody;
  if (!_retry) return undefined;
  const { retryAfter = backoff(tries), retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = retryOptions;
  const afterSeconds = Math.min(Math.max(retryAfter, 1), longestSeconds);
  return { afterSeconds, reason: retryReason, data: acceptedData(retryData, journal), asked: true };
}

function backoff(tries: number): number {
  return Math.min(firstBackoffSeconds * 2 ** Math.min(tries, 10), longestSeconds);
}

/** Data that is no object is lost (ECO-734), and so is more than 4 KB of it. */
function acceptedData(data: unknown, journal: Journal): Record<string, unknown> | undefined {
  if (data === undefined) return undefined;
  const tooLarge = Buffer.byteLength(JSON.stringify(data)) > largestData;
  if (typeof data === 'object' && data !== null && !tooLarge) return data as Record<string, unknown>;
  journal.refused(
    'RETRY_DATA_DROPPED',
    'retryData must be an object of at most 4 KB; the retry goes on without it',
  );
  return undefined;
}
