import type { SharedView } from '../../../src/calls/sharing';
import { toSendAgain } from './outcomes';
import { understand, unread } from './typed';

/**
 * What stays in the field, of what was typed, once these addresses were sent: whoever is still to be sent, each on a
 * line.
 */
export function leftAfter(typed: string, sent: readonly string[], outcomes: SharedView['outcomes']): string {
  const others = understand(typed).addresses.filter((address) => !sent.includes(address));
  return [...new Set([...toSendAgain(outcomes), ...others, ...unread(typed)])].join('\n');
}
