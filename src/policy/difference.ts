import { changesBetween } from './difference/changes';
import type { Difference } from './difference/codes';
import { described } from './difference/describe';
import { joined } from './difference/joined';
import type { Policy } from './schema';

/**
 * What publishing a policy changes, in the order of its keys; without one before, that it is the first. Entries of
 * lists are the same where they are called the same. Empty exactly where the two say the same.
 */
export function differences(before: Policy | undefined, after: Policy): Difference[] {
  if (before === undefined) return [first(after)];
  return joined(changesBetween(before, after).flatMap((change) => described(change, { before, after })));
}

function first({ name, severities, requestTypes }: Policy): Difference {
  const params = {
    name,
    severities: severities.map(({ id }) => id).join(', '),
    types: String(requestTypes.length),
  };
  return { code: 'first', path: '', params };
}
