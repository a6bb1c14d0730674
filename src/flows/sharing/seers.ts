import type { Seer } from '../../calls/sharing';
import { mayEnd } from '../../policy/sharing';
import { iso } from '../../policy/iso';
import type { Person } from '../world/jira';
import type { Share } from '../world/sharing';
import { visibleTo, type Circle } from './circle';

/** Who sees a request and why: its reporter, people, those invited from outside, organisations, and the desk. */
export function seersOf(circle: Circle, reporterName: string): Seer[] {
  const { request, asker, sharing, participants, sharedWith } = circle;
  const shareOf = (kind: Share['kind'], id: string) =>
    sharing.shares.find((share) => share.kind === kind && share.id === id);
  const reporter: Seer = {
    ...plain('reporter', request.reporterId, reporterName),
    isCaller: request.reporterId === asker.accountId,
    isGone: request.reporterIsGone,
  };
  const invited = sharing.shares.filter((share) => share.invited !== undefined);
  const shown = asker.isAgent ? withoutInvited(participants, invited) : visibleTo(circle);
  return [
    ...(request.reporterId === '' ? [] : [reporter]),
    ...shown.map((person) => ({
      ...plain('person', person.accountId, person.name),
      ...about(circle, shareOf('person', person.accountId)),
      isCaller: person.accountId === asker.accountId,
      isGone: !person.isActive,
    })),
    ...invited
      .filter((share) => share.invited?.accountId !== asker.accountId)
      .map((share) => invitedSeer(circle, share)),
    ...sharedWith.map(({ id, name }) => ({
      ...plain('organisation', id, name),
      ...about(circle, shareOf('organisation', id)),
    })),
    plain('desk', '', ''),
  ];
}

/** Agents read one entry for somebody invited who takes part, by both name and share. */
function withoutInvited(participants: Person[], invited: Share[]): Person[] {
  const linked = invited.map((share) => share.invited?.accountId);
  return participants.filter(({ accountId }) => !linked.includes(accountId));
}

/** The address is its writer's own; other customers read no more of it than the company. */
function invitedSeer(circle: Circle, share: Share): Seer {
  const { asker, participants } = circle;
  const { address = '', accountId } = share.invited ?? {};
  const person = participants.find((one) => one.accountId === accountId);
  const isWriter = share.by?.accountId === asker.accountId;
  const shown = asker.isAgent || isWriter ? address : address.slice(address.lastIndexOf('@'));
  const name = asker.isAgent && person !== undefined ? `${person.name} (${address})` : shown;
  return { ...plain('person', share.id, name), ...about(circle, share), isInvited: true };
}

function plain(kind: Seer['kind'], id: string, name: string): Seer {
  return { kind, id, name, isCaller: false, isGone: false, byPolicy: false, canEnd: false };
}

function about({ asker, request }: Circle, share: Share | undefined) {
  return {
    byPolicy: share !== undefined && share.by === undefined,
    ...(share?.by === undefined ? {} : { by: share.by.name }),
    ...(share === undefined ? {} : { at: iso(share.at) }),
    ...(share?.until === undefined ? {} : { until: iso(share.until) }),
    canEnd: mayEnd(asker, request.reporterId, share),
  };
}
