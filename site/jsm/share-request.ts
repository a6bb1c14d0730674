// What the portal's "Shared with" box does, which for organisations no REST operation does.
import type { Core } from './core';
import { createCustomer } from './customers';
import { finishEdit } from './edit-issue';
import type { Issue, User } from './entities';
import { JiraError } from './errors';
import { setOrganizations, setParticipants } from './field-values';
import { requestFor } from './issues';
import { accountAt, isAddress } from './mail-address';
import { addParticipants } from './participants';
import { deskOf, organizationsOf, type Viewer, viewerOf } from './people';
import { isWorker, refusalToShare } from './sharing';

/**
 * Shares a request with the person of an address or of a full name. Whoever has no account gets one where the desk lets
 * customers share with anyone. One sentence for all whom the desk refuses: it must not tell who is a customer.
 */
export function shareWith(core: Core, key: string, sharerId: string, words: string): void {
  const { issue, viewer } = sharedBy(core, key, sharerId);
  const desk = deskOf(core, issue);
  const known = isAddress(words) ? accountAt(core, words) : personNamed(core, issue, viewer.user, words);
  const isRefused = known && refusalToShare(core, desk, viewer.user, known) !== undefined;
  const mayInvite = !known && isAddress(words) && desk.customerSharing === 'anyone';
  if (isRefused === true || (!known && !mayInvite)) {
    throw new JiraError(400, `You can't share this request with “${words.trim()}”.`);
  }
  const { accountId } = known ?? createCustomer(core, '', words);
  addParticipants(core, issue, [accountId], sharerId);
}

/** Shares a request with one of the sharer's own organisations. */
export function shareWithOrganization(core: Core, key: string, sharerId: string, id: string): void {
  const { issue, viewer } = sharedBy(core, key, sharerId);
  const isOwn = organizationsOf(core, sharerId).some((one) => one.id === id);
  if (!isOwn && !isWorker(deskOf(core, issue), viewer.user)) {
    throw new JiraError(403, 'You can only share with your own organizations.');
  }
  const item = setOrganizations(core, issue, [...new Set([...issue.organizationIds, id])]);
  finishEdit(core, issue, item ? [item] : [], { properties: [] }, sharerId);
}

/** Takes a participant or an organisation off a request; 403 for all but its reporter and the desk's team. */
export function unshare(core: Core, key: string, removerId: string, id: string): void {
  const { issue, viewer } = sharedBy(core, key, removerId);
  if (!mayUnshare(core, issue, viewer)) {
    throw new JiraError(403, 'You do not have permission to manage the participants of this request.');
  }
  const without = (ids: string[]) => ids.filter((one) => one !== id);
  const items = [
    setParticipants(core, issue, without(issue.participantIds)),
    setOrganizations(core, issue, without(issue.organizationIds)),
  ].filter((item) => item !== undefined);
  finishEdit(core, issue, items, { properties: [] }, removerId);
}

/** Whether somebody may take people off a request: its reporter, and who works on its desk. */
export function mayUnshare(
  core: Pick<Core, 'state'>,
  issue: Issue,
  viewer: Pick<Viewer, 'accountId' | 'user'>,
): boolean {
  return issue.reporterId === viewer.accountId || isWorker(deskOf(core, issue), viewer.user);
}

function sharedBy(core: Core, key: string, accountId: string): { issue: Issue; viewer: Viewer } {
  const viewer = viewerOf(core, { as: 'user', accountId });
  return { issue: requestFor(core, viewer, key), viewer };
}

/** Somebody of that name whom the sharer may bring in. */
function personNamed(core: Core, issue: Issue, sharer: User, words: string): User | undefined {
  const name = words.trim().toLowerCase();
  const desk = deskOf(core, issue);
  return core.state.users
    .peek()
    .filter(({ displayName }) => displayName.toLowerCase() === name)
    .find((one) => refusalToShare(core, desk, sharer, one) === undefined);
}
