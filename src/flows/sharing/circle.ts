import type { Answer } from '../../calls/answer';
import { mainOrganisation } from '../../policy/customers';
import { isMember } from '../../policy/customers/admission';
import { isSameName } from '../../policy/names';
import type { Policy } from '../../policy/schema';
import type { Asker } from '../../policy/sharing';
import { openedRequest, seenRequest, withPolicy } from '../request-by-key';
import type { World } from '../world';
import type { Organisation, Person } from '../world/jira';
import type { Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';

/** A request, and who asks about sharing it. */
export interface Asked {
  policy: Policy;
  request: Request;
  asker: Asker;
}

/** A request for a customer who sees it. Nobody adds themselves: whoever does not see it is told that it is gone. */
export async function asCustomer(world: World, key: string, accountId: string): Promise<Answer<Asked>> {
  return askedBy(world, await seenRequest(world, key), { accountId, isAgent: false });
}

/** A request for an agent of its project. */
export async function asAgent(world: World, key: string, accountId: string): Promise<Answer<Asked>> {
  return askedBy(world, await openedRequest(world, key), { accountId, isAgent: true });
}

async function askedBy(world: World, request: Answer<Request>, asker: Asker): Promise<Answer<Asked>> {
  const known = request.ok ? await withPolicy(world, request.data) : request;
  return known.ok ? { ok: true, data: { ...known.data, asker } } : known;
}

/** Among whom the caller may look for others. */
export interface Reach extends Asked {
  /**
   * Whose people the caller may find: the reporter's organisations, and of a customer only those they belong to
   * themselves, so that nobody learns who works at somebody else's.
   */
  common: Organisation[];
  /** The one of them that the reporter speaks for. */
  main?: Organisation;
}

/** The same, and who sees the request. */
export interface Circle extends Reach {
  sharing: Sharing;
  /** As Jira has them, besides the reporter. */
  participants: Person[];
  sharedWith: Organisation[];
}

/** Asks Jira among whom the caller may look. */
export async function reachOf(world: World, asked: Asked): Promise<Reach> {
  const common = await commonOf(world, asked);
  const main = mainOf(asked, common);
  return { ...asked, common, ...(main === undefined ? {} : { main }) };
}

/** The organisation that the reporter's address leads to; else the main one of those they have in common. */
function mainOf({ policy, request }: Asked, common: readonly Organisation[]): Organisation | undefined {
  const names = common.map(({ name }) => name);
  const spokenFor = request.mark?.organisation ?? '';
  const main = isMember(names, spokenFor) ? spokenFor : (mainOrganisation(policy, names) ?? '');
  return common.find(({ name }) => isSameName(name, main));
}

/** Asks Jira who sees a request now, too. */
export async function circleOf(world: World, asked: Asked): Promise<Circle> {
  const { request } = asked;
  const [reach, seen, sharing] = await Promise.all([
    reachOf(world, asked),
    seenNow(world, request.key),
    sharingOf(world, request.id),
  ]);
  return { ...reach, ...seen, sharing };
}

/** Who takes part in a request now, and the organisations that see it. */
export async function seenNow(
  world: World,
  key: string,
): Promise<Pick<Circle, 'participants' | 'sharedWith'>> {
  const [participants, sharedWith] = await Promise.all([
    world.jira.participantsOf(key),
    world.jira.sharedWith(key),
  ]);
  return { participants, sharedWith };
}

/** What we keep of who was let see a request. */
export async function sharingOf(world: World, requestId: string): Promise<Sharing> {
  return (await world.storage.sharing(requestId)) ?? { requestId, shares: [] };
}

async function commonOf(world: World, { request: { reporterId }, asker }: Asked): Promise<Organisation[]> {
  if (reporterId === '') return [];
  const own = await world.jira.membershipsOf(reporterId);
  if (asker.isAgent || asker.accountId === reporterId || own.length === 0) return own;
  const callers = await world.jira.membershipsOf(asker.accountId);
  return own.filter(({ id }) => callers.some((one) => one.id === id));
}

/**
 * Those who take part as the caller may know them. A customer learns of nobody from outside whether there is such an
 * account: whoever was invited by address stands under that address, found or not, and sees themselves.
 */
export function visibleTo({
  asker,
  sharing,
  participants,
}: Pick<Circle, 'asker' | 'sharing' | 'participants'>): Person[] {
  if (asker.isAgent) return participants;
  const hidden = sharing.shares.flatMap(({ invited }) => invited?.accountId ?? []);
  const named = sharing.shares.flatMap(({ kind, id, invited }) =>
    kind === 'person' && !invited ? [id] : [],
  );
  return participants.filter(
    ({ accountId }) =>
      accountId === asker.accountId || !hidden.includes(accountId) || named.includes(accountId),
  );
}

/** Whether the caller sees that a person or an organisation sees the request. */
export function isSeen(circle: Circle, { kind, id }: Pick<Share, 'kind' | 'id'>): boolean {
  return kind === 'person'
    ? visibleTo(circle).some(({ accountId }) => accountId === id)
    : circle.sharedWith.some((one) => one.id === id);
}
