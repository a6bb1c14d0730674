import type { Answer } from '../calls/answer';
import type { Ticket, TryView, TryWish } from '../calls/policy';
import { foundAt } from '../policy/customers/found';
import { parsePolicy } from '../policy/parse';
import type { Policy } from '../policy/schema';
import { tryOut, type Tryable } from '../policy/tried';
import { addressOf } from './customers/found-of';
import { organisationsOf } from './intake/decide';
import { addedTo, repliesOf, textOf } from './intake/text';
import { refused } from './refused';
import { seenRequest } from './request-by-key';
import { forAdmins } from './for-admins';
import type { World } from './world';
import type { Request } from './world/request';

/**
 * What the published policy and a draft make of one request of the project, or of a ticket as it would come. Nothing is
 * written, and an address is judged and forgotten.
 */
export async function tryPolicy(
  world: World,
  projectId: string,
  { request, draft, language }: TryWish,
): Promise<Answer<TryView>> {
  return forAdmins(world, projectId, async () => {
    const found =
      'key' in request ? await requestAt(world, projectId, request.key) : ticketAt(world, request.ticket);
    if (!found.ok) return found;
    const published = (await world.storage.policy(projectId))?.policy;
    const { shown, tryable, address } = found.data;
    const triedBy: TriedBy = (policy) =>
      tryOut(policy, { ...tryable, address: foundAt(policy, address), ...(language && { language }) });
    return {
      ok: true,
      data: {
        ...(shown && { request: shown }),
        ...(published && { published: triedBy(published) }),
        ...(draft !== undefined && { draft: draftTried(draft, triedBy) }),
      },
    };
  });
}

/** Something to try policies on. */
interface Trial {
  shown?: NonNullable<TryView['request']>;
  tryable: Omit<Tryable, 'address' | 'language'>;
  /** The reporter's, to be judged and forgotten. */
  address: string | undefined;
}

type TriedBy = (policy: Policy) => NonNullable<TryView['published']>;

function draftTried(source: string, triedBy: TriedBy): NonNullable<TryView['draft']> {
  const parsed = parsePolicy(source);
  return parsed.ok ? { ok: true, tried: triedBy(parsed.policy) } : parsed;
}

/** With what its customers have added since, and what their address says now. */
async function requestAt(world: World, projectId: string, key: string): Promise<Answer<Trial>> {
  const seen = await seenRequest(world, key);
  if (!seen.ok) return seen;
  const request = seen.data;
  if (request.projectId !== projectId) return refused('request-gone');
  const { reporterId, created, summary } = request;
  const [organisations, address, said] = await Promise.all([
    organisationsOf(world, request),
    addressOf(world, reporterId),
    saidOf(world, request),
  ]);
  const tryable = { key: request.key, ...(organisations && { organisations }), at: created, ...said };
  return { ok: true, data: { shown: { key: request.key, summary }, tryable, address } };
}

async function saidOf(world: World, request: Request): Promise<Pick<Tryable, 'text' | 'replies' | 'asked'>> {
  const replies = await repliesOf(world, request);
  const text = textOf(request);
  if (request.mark === undefined) return { text, replies };
  const { added, asked, beside } = addedTo(request.mark, replies);
  return { text: { ...text, ...beside }, replies: added, asked };
}

function ticketAt(world: World, ticket: Ticket): { ok: true; data: Trial } {
  const { channel, requestType, summary, description, severity, address, organisation, at } = ticket;
  const text = {
    channel,
    summary,
    description,
    ...(requestType === undefined ? {} : { requestType }),
    ...(severity === undefined ? {} : { severity }),
  };
  const organisations = organisation === undefined ? [] : [organisation];
  const tryable = { text, organisations, at: at === undefined ? world.now() : Date.parse(at) };
  return { ok: true, data: { tryable, address } };
}
