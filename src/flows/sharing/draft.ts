import { mayEnd } from '../../policy/sharing';
import { without } from '../../policy/without';
import type { Share, Sharing } from '../world/sharing';
import { isSeen, type Circle } from './circle';
import { freshShares, invitesIn } from './invites';
import type { Planned } from './plan';

/** What is about to be done, and what we keep of it before it is. */
export interface Draft {
  sharing: Sharing;
  /** Accounts to let take part: those of the organisation, and those from outside. */
  insiders: string[];
  outsiders: string[];
  /** The organisation to share with, by id. */
  whole?: string;
  /** The accounts and the organisation that see it already. */
  there: string[];
}

interface Deed {
  by: { accountId: string; name: string };
  /** Epoch ms. */
  now: number;
  until: number | undefined;
}

/**
 * Puts a plan down on what is kept of a request. People who see it already only get the new end, and that only from
 * somebody who may end their share.
 */
export function draftOf(circle: Circle, plan: readonly Planned[], deed: Deed): Draft {
  const before = circle.sharing;
  const turn = (before.turns ?? 0) + 1;
  const entries = entriesOf(plan);
  const there = entries.filter((one) => isSeen(circle, one)).map(({ id }) => id);
  const fresh = entries.filter(({ id }) => !there.includes(id));
  const people = fresh.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const whole = fresh.find(({ kind }) => kind === 'organisation')?.id;
  const invites = invitesIn(plan, circle);
  const isNew = fresh.length > 0 || invites.fresh.length > 0;
  const made = madeBy(deed);
  const shares = [
    ...entries.map((one): Share => ({ ...one, ...made })),
    ...freshShares(invites.fresh, turn, made),
    ...invites.again,
  ];
  const named = { people: [...new Set(people)], ...(whole === undefined ? {} : { organisation: whole }) };
  const untold = { turn, by: deed.by, ...ending(deed), ...named, outside: invites.fresh.length > 0 };
  return {
    sharing: {
      ...before,
      shares: shares.reduce((kept, share) => withShare(circle, kept, share, deed), before.shares),
      ...(isNew ? { turns: turn, untold } : {}),
    },
    insiders: named.people,
    outsiders: invites.accounts,
    ...(whole === undefined ? {} : { whole }),
    there,
  };
}

/**
 * What is kept once it is known which accounts, and whether the organisation, Jira has not let in. An address stays
 * invited, whoever it belongs to.
 */
export function withoutRefused(sharing: Sharing, refused: readonly string[]): Sharing {
  const shares = sharing.shares.flatMap((share) => {
    const { id, invited } = share;
    if (invited === undefined) return refused.includes(id) ? [] : [share];
    const isLinked = invited.accountId !== undefined && !refused.includes(invited.accountId);
    return [isLinked ? share : { ...share, invited: { address: invited.address } }];
  });
  return { ...sharing, shares, ...untoldWithout(sharing, refused) };
}

function untoldWithout({ untold }: Sharing, refused: readonly string[]): Pick<Sharing, 'untold'> {
  if (untold === undefined) return {};
  const { organisation, people } = untold;
  const isShared = organisation !== undefined && !refused.includes(organisation);
  const left = { ...without(untold, 'organisation'), people: people.filter((id) => !refused.includes(id)) };
  return { untold: { ...left, ...(isShared ? { organisation } : {}) } };
}

function madeBy({ by, now, until }: Deed): Omit<Share, 'kind' | 'id'> {
  return { by, at: now, ...ending({ until }) };
}

function ending({ until }: Pick<Deed, 'until'>): { until?: number } {
  return until === undefined ? {} : { until };
}

function entriesOf(plan: readonly Planned[]): Pick<Share, 'kind' | 'id'>[] {
  return plan.flatMap((one): Pick<Share, 'kind' | 'id'>[] => {
    if (one.is === 'joining') return [{ kind: 'person', id: one.accountId }];
    return one.is === 'whole' ? [{ kind: 'organisation', id: one.organisation.id }] : [];
  });
}

/** One share among the others: whoever shared it first stays named. One that has been ended in Jira is made anew. */
function withShare(circle: Circle, shares: Share[], share: Share, { until }: Deed): Share[] {
  const kept = shares.find(({ kind, id }) => kind === share.kind && id === share.id);
  const others = shares.filter((one) => one !== kept);
  const stands = kept?.invited !== undefined || isSeen(circle, share);
  if (!stands) return [...others, share];
  const end = mayEnd(circle.asker, circle.request.reporterId, kept) ? until : kept?.until;
  // What Jira's own button made has no end, and nothing needs keeping of it without one.
  if (kept === undefined && end === undefined) return shares;
  const lasting = {
    ...without({ ...share, ...kept }, 'until'),
    ...(share.invited && { invited: share.invited }),
  };
  return [...others, { ...lasting, ...ending({ until: end }) }];
}
