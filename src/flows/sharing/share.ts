import type { Answer } from '../../calls/answer';
import type { ShareOutcome, ShareWish, SharedView } from '../../calls/sharing';
import { endOf, MOST_PEOPLE } from '../../policy/sharing';
import { LOOK_AGAIN } from '../intake/reminder';
import { nameFor } from '../names';
import { exclusively } from '../once';
import { refused } from '../refused';
import type { World } from '../world';
import { asAgent, asCustomer, reachOf, seenNow, sharingOf, type Asked, type Reach } from './circle';
import { draftOf, withoutRefused, type Draft } from './draft';
import { planOf, type Planned } from './plan';
import { productOf } from './product';
import { remindOfShares, toldOf } from './tell';
import { shareAlsoWith } from './organisations';
import { viewNow } from './view';

/** A customer who sees a request shares it. */
export async function share(
  world: World,
  key: string,
  wish: ShareWish,
  accountId: string,
): Promise<Answer<SharedView>> {
  return withView(world, await asCustomer(world, key, accountId), wish);
}

/** An agent shares a request, by the same rules. */
export async function shareIssue(
  world: World,
  key: string,
  wish: ShareWish,
  accountId: string,
): Promise<Answer<SharedView>> {
  return withView(world, await asAgent(world, key, accountId), wish);
}

async function withView(world: World, asked: Answer<Asked>, wish: ShareWish): Promise<Answer<SharedView>> {
  if (!asked.ok) return asked;
  const shared = await shareAs(world, asked.data, wish);
  if (!shared.ok) return shared;
  return { ok: true, data: { view: await viewNow(world, asked.data), outcomes: shared.data } };
}

/**
 * Shares a request with those that a wish names, in the caller's name, so that Jira decides whom the desk lets in. Who
 * may be found is told entry by entry; too many at once, and forged accounts, are refused before anything happens.
 */
export async function shareAs(
  world: World,
  asked: Asked,
  wish: ShareWish,
): Promise<Answer<SharedView['outcomes']>> {
  if (wish.addresses.length + wish.colleagues.length > MOST_PEOPLE)
    return refused('too-many-people', { most: String(MOST_PEOPLE) });
  const reach = await reachOf(world, asked);
  const plan = await planOf(world, reach, wish);
  if (!plan.ok) return plan;
  const isSettled = plan.data.every(({ is }) => is === 'settled');
  const done = isSettled ? { there: [], refused: [] } : await carryOut(world, reach, plan.data, wish.days);
  if (done === 'busy') return refused('try-again');
  return { ok: true, data: plan.data.map((one) => ({ who: one.who, outcome: outcomeOf(one, done) })) };
}

/** The accounts and the organisation that saw it already, and those that Jira did not let in. */
interface Done {
  there: string[];
  refused: string[];
}

function carryOut(
  world: World,
  reach: Reach,
  plan: Planned[],
  days: number | undefined,
): Promise<Done | 'busy'> {
  const { policy, request, asker } = reach;
  return exclusively(world, request.id, async () => {
    const now = world.now();
    // Should a process have died over the last one, that is told first: only one is kept to be told.
    const sharing = await toldOf(world, policy, request, await sharingOf(world, request.id));
    if (sharing.untold !== undefined) return 'busy';
    const by = { accountId: asker.accountId, name: await nameFor(world, asker.accountId) };
    const circle = { ...reach, ...(await seenNow(world, request.key)), sharing };
    const draft = draftOf(circle, plan, { by, now, until: endOf(policy, days, now) });
    // Noted and kept before anybody is let in, so that nothing ends never and nothing stays unsaid.
    await world.storage.remind({ kind: 'share', requestId: request.id, at: now + LOOK_AGAIN });
    await world.storage.saveSharing(draft.sharing);
    const refused = await letIn(world, request.key, draft);
    const kept = await toldOf(world, policy, request, withoutRefused(draft.sharing, refused));
    await world.storage.saveSharing(kept);
    await remindOfShares(world, kept);
    await remember(world, reach, draft, refused);
    return { there: draft.there, refused };
  });
}

async function letIn(world: World, key: string, draft: Draft): Promise<string[]> {
  const refused = [
    ...(await admit(world, key, draft.insiders)),
    ...(await admit(world, key, draft.outsiders)),
  ];
  if (draft.whole === undefined) return refused;
  return (await shareAlsoWith(world, key, draft.whole)) === 'shared' ? refused : [...refused, draft.whole];
}

/**
 * Lets accounts take part and answers those that Jira refuses: all in one write, since it takes few a second for one
 * request; where it refuses them, each half by itself, so that one does not keep the others out.
 */
async function admit(world: World, key: string, accountIds: readonly string[]): Promise<string[]> {
  if (accountIds.length === 0) return [];
  if ((await world.jira.addParticipants(key, [...accountIds], 'caller')) === 'added') return [];
  if (accountIds.length === 1) return [...accountIds];
  const half = Math.ceil(accountIds.length / 2);
  return [
    ...(await admit(world, key, accountIds.slice(0, half))),
    ...(await admit(world, key, accountIds.slice(half))),
  ];
}

/** For the next suggestions; nobody waits for that, or loses a share over it. */
async function remember(
  world: World,
  { policy, request, main }: Reach,
  { insiders }: Draft,
  refused: readonly string[],
): Promise<void> {
  const joined = insiders.filter((id) => !refused.includes(id));
  if (main === undefined || joined.length === 0) return;
  const about = {
    projectId: request.projectId,
    organisation: main.id,
    product: productOf(policy, request),
  };
  await world.storage
    .noteShared(about, joined, world.now())
    .catch(() => world.log('share-not-remembered', { issue: request.id }));
}

function outcomeOf(planned: Planned, { there, refused }: Done): ShareOutcome {
  if (planned.is === 'settled') return planned.outcome;
  if (planned.is === 'invited') return 'told';
  const id = planned.is === 'whole' ? planned.organisation.id : planned.accountId;
  if (there.includes(id)) return 'already';
  return refused.includes(id) ? 'desk-refused' : 'added';
}
