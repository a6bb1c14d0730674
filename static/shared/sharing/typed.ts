import { addressesIn, type PastedAddresses } from '../../../src/policy/customers/addresses-in';
import type { Word } from '../words';

/** Far more than may be shared with at a time: whoever pastes too many is told so, and loses none of them. */
const MOST_READ = 5000;
/** A piece of this length may have been cut where it is told of. */
const MAY_BE_CUT = 80;

/** What is understood of a list of addresses, typed or pasted. */
export function understand(text: string): PastedAddresses {
  return addressesIn(text, MOST_READ);
}

/** What of it nobody could read, each on a line of its own, for its author to mend. */
export function unread(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const pieces = understand(line).wrong.map((wrong) => wrong.text);
    return pieces.some(({ length }) => length >= MAY_BE_CUT) ? [line] : pieces;
  });
}

/** Why a line is no address, as its word; most of what may be wrong helps nobody to know. */
export function wrongWord(reason: PastedAddresses['wrong'][number]['reason']): Word {
  switch (reason) {
    case 'no-at':
      return 'share.wrong.noAt';
    case 'several-at':
      return 'share.wrong.severalAt';
    case 'hidden-character':
      return 'share.wrong.hidden';
    default:
      return 'share.wrong.other';
  }
}
