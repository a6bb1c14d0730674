import { endAgain, mayEnd } from '../../policy/sharing';
import { without } from '../../policy/without';
import type { Share, Sharing } from '../world/sharing';
import type { Circle } from './circle';
import type { Planned } from './plan';

/** What is about to be done, and what we keep of it before it is. */
export interface Draft {
  sharing: Sharing;
  /** Accounts to let take part: those of the organisation, and those from outside. */
  insiders: string[];
  outsiders: string[];
  /** The organisation to share with, by id. */
  whole?: string;
}

interface Deed {
  by: { accountId: string; name: string };
  /** Epoch ms. */
  now: number;
  until: number | undefined;
}

/** Puts a plan down on what is kept of a request. People who see it already only get the new end, where that may be. */
export function draftOf(circle: Circle, before: Sharing, plan: readonly Planned[], deed: Deed): Draft {
  const turn = (before.turns ?? 0) + 1;
  const joining = plan.flatMap((one) => (one.is === 'joining' && !one.isThere ? [one.accountId] : []));
  const invites = invitesIn(plan, before);
  const whole = plan.find((one) => one.is === 'whole');
  const isNew = joining.length > 0 || invites.fresh.length > 0 || whole?.isThere === false;
  const shares = [
    ...entriesOf(plan).map(({ kind, id }): Share => ({ kind, id, ...madeBy(deed) })),
    ...invites.fresh.map((invited, at): Share => ({
      kind: 'person',
      id: inviteId(turn, at),
      invited,
      ...madeBy(deed),
    })),
    ...invites.again.map(({ share, invited }): Share => ({ ...share, invited, ...ending(deed) })),
  ];
  const untold = {
    turn,
    by: deed.by,
    ...ending(deed),
    people: [...new Set(joining)],
    ...(whole?.isThere === false ? { organisation: whole.organisation.id } : {}),
    outside: invites.fresh.length > 0,
  };
  return {
    sharing: {
      ...before,
      shares: shares.reduce((kept, share) => withShare(circle, kept, share, deed), before.shares),
      ...(isNew ? { turns: turn, untold } : {}),
    },
    insiders: untold.people,
    outsiders: [...invites.fresh, ...invites.again.map(({ invited }) => invited)].flatMap(
      ({ accountId }) => accountId ?? [],
    ),
    ...(untold.organisation === undefined ? {} : { whole: untold.organisation }),
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

/** The addresses that were invited in one turn. */
export function invitedIn({ shares }: Sharing, turn: number): string[] {
  return shares.flatMap(({ id, invited }) =>
    invited !== undefined && id.startsWith(inviteId(turn, '')) ? [invited.address] : [],
  );
}

/** Tells nothing about the address, and is the same whether it belongs to anybody or not. */
function inviteId(turn: number, at: number | ''): string {
  return `invited-${turn}-${at}`;
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

function invitesIn(plan: readonly Planned[], { shares }: Sharing) {
  const wanted = new Map(
    plan.flatMap((one) => (one.is === 'invited' ? [[one.mailbox, one.accountId] as const] : [])),
  );
  const fresh: NonNullable<Share['invited']>[] = [];
  const again: { share: Share; invited: NonNullable<Share['invited']> }[] = [];
  for (const [address, accountId] of wanted) {
    const share = shares.find((one) => one.invited?.address === address);
    // Somebody who was let in is not forgotten because Jira shows their address no longer: they would stay for ever.
    const known = accountId ?? share?.invited?.accountId;
    const invited = { address, ...(known === undefined ? {} : { accountId: known }) };
    if (share === undefined) fresh.push(invited);
    else again.push({ share, invited });
  }
  return { fresh, again };
}

/** One share among the others: whoever shared it first stays named. One that has been ended in Jira is made anew. */
function withShare(circle: Circle, shares: Share[], share: Share, { until }: Deed): Share[] {
  const kept = shares.find(({ kind, id }) => kind === share.kind && id === share.id);
  const others = shares.filter((one) => one !== kept);
  const stands = kept?.invited !== undefined || isInJira(circle, share);
  if (!stands) return [...others, share];
  const end = endAgain(kept?.until, until, mayEnd(circle.asker, circle.request.reporterId, kept));
  // What Jira's own button made has no end, and nothing needs keeping of it without one.
  if (kept === undefined && end === undefined) return shares;
  const lasting = {
    ...without({ ...share, ...kept }, 'until'),
    ...(share.invited && { invited: share.invited }),
  };
  return [...others, { ...lasting, ...ending({ until: end }) }];
}

function isInJira({ participants, sharedWith }: Circle, { kind, id }: Share): boolean {
  return kind === 'person'
    ? participants.some(({ accountId }) => accountId === id)
    : sharedWith.some((one) => one.id === id);
}
