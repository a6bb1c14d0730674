import type { InvocationResult } from '../../contracts';

/** The platform's answer for a function that ran longer than it may. */
export function timedOut(seconds: number): InvocationResult {
  const errorMessage = `The function ran longer than the ${seconds} seconds it may.`;
  return { success: false, error: { errorType: 'FUNCTION_TIME_OUT', errorMessage } };
}

/** The platform's answer for a function whose process ended under it. */
export function crashed(how: string): InvocationResult {
  const errorMessage = `The function's process ended (${how}).`;
  return { success: false, error: { errorType: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', errorMessage } };
}
