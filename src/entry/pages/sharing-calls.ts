import { z } from 'zod';
import { endIssueShare, endShare, leaveRequest } from '../../flows/sharing/end';
import { share, shareIssue } from '../../flows/sharing/share';
import { loadIssueSharing, loadSharing } from '../../flows/sharing/view';
import { LONGEST_LIST, LONGEST_SHARE } from '../../policy/limits';
import { account, asked, issueKey, nothing, requestKey, type Doors } from './asked';

// Long enough for any address with a name before it; what is none is named in the answer.
const addresses = z.array(z.string().max(1000)).max(LONGEST_LIST);
const wish = z
  .strictObject({
    addresses,
    colleagues: z.array(account).max(LONGEST_LIST),
    organisation: z.boolean(),
    days: z.int().min(0).max(LONGEST_SHARE).optional(),
    confirmed: addresses,
  })
  .refine(
    ({ addresses, colleagues, organisation }) => organisation || addresses.length + colleagues.length > 0,
  );
const which = z.strictObject({ kind: z.enum(['person', 'organisation']), id: account });

/** Who sees a request, for the customer who looks at it and for its agents. */
export const sharingCalls = {
  loadSharing: asked(nothing, requestKey, (world, key, { accountId }) => loadSharing(world, key, accountId)),
  share: asked(wish, requestKey, (world, key, { accountId }, wished) => share(world, key, wished, accountId)),
  endShare: asked(which, requestKey, (world, key, { accountId }, one) =>
    endShare(world, key, one, accountId),
  ),
  leaveRequest: asked(nothing, requestKey, (world, key, { accountId }) =>
    leaveRequest(world, key, accountId),
  ),
  loadIssueSharing: asked(nothing, issueKey, (world, key, { accountId }) =>
    loadIssueSharing(world, key, accountId),
  ),
  shareIssue: asked(wish, issueKey, (world, key, { accountId }, wished) =>
    shareIssue(world, key, wished, accountId),
  ),
  endIssueShare: asked(which, issueKey, (world, key, { accountId }, one) =>
    endIssueShare(world, key, one, accountId),
  ),
} satisfies Partial<Doors>;
