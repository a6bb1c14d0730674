import type { Answer } from '../../calls/answer';
import type { ErasedView } from '../../calls/record';
import { services, type Service } from '../../policy/escalation/services';
import type { Decision } from '../../policy/record';
import { exclusively } from '../once';
import { changeLadder } from '../escalation/change';
import { ERASED } from '../record';
import type { World } from '../world';
import type { Sharing } from '../world/sharing';
import { markWithout, type Traces } from './mark-without';
import { noteDeskDeed } from './note';
import { ladderWithout } from './ladder-without';

// A page's call has 25 s; whoever presses again goes on where this ended.
const ENOUGH = 15_000;
const AT_ONCE = 500;

/**
 * Takes out of what is kept for the project that it was this account: its decisions and what they left on requests, their
 * ladders and who shared them; its draft and its time zone. A service that it connected is counted and stays, since it
 * would stop working. `more`: there was no time for all of it. Refuses whoever does not administer the project.
 */
export async function erasePerson(
  world: World,
  projectId: string,
  accountId: string,
  by: string,
): Promise<Answer<ErasedView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const started = world.now();
  const made = await world.storage.decisionsBy(projectId, accountId, AT_ONCE);
  const requests = [...new Set(made.flatMap(({ request }) => request?.id ?? []))];
  const left = made.filter(({ request }) => request === undefined);
  for (const decision of left) await nameless(world, decision);
  const erased = { decisions: left.length, requests: 0 };
  for (const requestId of requests) {
    if (world.now() - started > ENOUGH) break;
    const own = made.filter(({ request }) => request?.id === requestId);
    if ((await eraseFrom(world, requestId, accountId, own)) === 'busy') continue;
    erased.requests += 1;
    erased.decisions += own.length;
  }
  const others = await eraseOthers(world, projectId, accountId);
  const isMore = erased.requests < requests.length || made.length === AT_ONCE;
  await noteDeskDeed(world, projectId, {
    kind: 'erased',
    effect: `erased-${world.newToken()}`,
    ...(by === accountId ? {} : { by }),
    details: { ...erased, others },
  });
  return { ok: true, data: { ...erased, others, ...(isMore && { more: isMore }) } };
}

/** The decisions last: as long as they name the account, a second try finds the request again. */
async function eraseFrom(
  world: World,
  requestId: string,
  accountId: string,
  decisions: Decision[],
): Promise<'done' | 'busy'> {
  const traces = { accountId, decisions } satisfies Traces;
  const done = await exclusively<'done'>(world, requestId, async () => {
    const mark = (await world.jira.request(requestId))?.mark;
    const after = mark && markWithout(mark, traces);
    if (after !== undefined && after !== mark) await world.jira.mark(requestId, after);
    const sharing = await world.storage.sharing(requestId);
    if (sharing !== undefined && isNamedIn(sharing, accountId))
      await world.storage.saveSharing(sharingWithout(sharing, accountId));
    return 'done';
  });
  if (done === 'busy') return done;
  await changeLadder(world, requestId, (ladder) => ladderWithout(ladder, accountId));
  for (const decision of decisions) await nameless(world, decision);
  return done;
}

function nameless(world: World, decision: Decision): Promise<void> {
  return world.storage.noteDecision({ ...decision, by: { accountId: ERASED } });
}

function isNamedIn({ shares, untold }: Sharing, accountId: string): boolean {
  return shares.some(({ by }) => by?.accountId === accountId) || untold?.by.accountId === accountId;
}

/** Whoever was let in stays: without that nobody could end it. */
function sharingWithout(sharing: Sharing, accountId: string): Sharing {
  const nobody = { accountId: ERASED, name: '' };
  const { shares, untold } = sharing;
  return {
    ...sharing,
    shares: shares.map((share) => (share.by?.accountId === accountId ? { ...share, by: nobody } : share)),
    ...(untold?.by.accountId === accountId && { untold: { ...untold, by: nobody } }),
  };
}

/** How many other things there were: a draft, a time zone, services connected as the account. */
async function eraseOthers(world: World, projectId: string, accountId: string): Promise<number> {
  const draft = await world.storage.draft(projectId, accountId);
  if (draft !== undefined) await world.storage.dropDraft(projectId, accountId);
  const hadZone = await world.storage.forgetTimeZone(accountId);
  const names = Object.keys(services) as Service[];
  const connections = await Promise.all(names.map((service) => world.storage.connection(projectId, service)));
  const connected = connections.filter((one) => one?.values['accountId'] === accountId);
  return Number(draft !== undefined) + Number(hadZone) + connected.length;
}
