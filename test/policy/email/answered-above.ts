import { newestMessage } from '../../../src/policy/email';

export const own = 'The gateway answers again.';

/** What is left of a mail that says `own` and then these lines. */
export function replyAbove(lines: string, subject?: string): string {
  return newestMessage(`${own}\n\n${lines}`, undefined, subject).reply;
}
