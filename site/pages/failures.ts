import type { Context, ErrorHandler } from 'hono';
import type { Noted } from './noted';

/** Keeps a failure of the desk for /health, with where it was. */
export function noteFailure(noted: Noted, { req }: Context, error: Error): void {
  noted.add(`${req.method} ${req.path}: ${error.stack ?? error.message}`);
}

/** Notes a failure and answers it with a sentence, where there is no page to show it on. */
export function plainFailure(noted: Noted): ErrorHandler {
  return (error, context) => {
    noteFailure(noted, context, error);
    return context.text(`The desk failed: ${error.message}\n`, 500);
  };
}
