import type { Answer } from '../../calls/answer';
import type { ErasedView } from '../../calls/record';
import type { Decision } from '../../policy/record';
import { exclusively } from '../once';
import { forAdmins } from '../for-admins';
import { changeLadder } from '../escalation/change';
import { ERASED } from '../record';
import type { World } from '../world';
import type { Sharing } from '../world/sharing';
import { eraseAddress } from './erase-address';
import { eraseOthers } from './erase-others';
import { markWithout, type Traces } from './mark-without';
import { noteDeskDeed } from './note';
import { ladderWithout } from './ladder-without';

// A page's call has 25 s; whoever presses again goes on where this ended.
const ENOUGH = 15_000;
const AT_ONCE = 500;

/**
 * Takes out of what is kept for the project that it was this account: its decisions and what they left on requests,
 * their ladders and who shared them; its draft, its time zone, and that it tried something out or was let see
 * something. A service that it connected is counted and stays, since it would stop working. `more`: there was no time
 * for all of it. An address from outside is invited to nothing any more. Refuses whoever does not administer the
 * project.
 */
export function erasePerson(
  world: World,
  projectId: string,
  person: { accountId: string } | { address: string },
  by: string,
): Promise<Answer<ErasedView>> {
  return forAdmins(world, projectId, async () => {
    const data =
      'address' in person
        ? await eraseAddress(world, projectId, person.address)
        : await erase(world, projectId, person.accountId);
    const { decisions, requests, others } = data;
    await noteDeskDeed(world, projectId, {
      kind: 'erased',
      effect: `erased-${world.newToken()}`,
      ...('accountId' in person && by === person.accountId ? {} : { by }),
      details: { decisions, requests, others },
    });
    return { ok: true, data };
  });
}

async function erase(world: World, projectId: string, accountId: string): Promise<ErasedView> {
  const started = world.now();
  const made = await world.storage.decisionsBy(projectId, accountId, AT_ONCE);
  const requests = [...new Set(made.flatMap(({ request }) => request?.id ?? []))];
  const left = made.filter(({ request }) => request === undefined);
  for (const decision of left) await nameless(world, decision);
  const erased = { decisions: left.length, requests: 0 };
  for (const requestId of requests) {
    if (world.now() - started > ENOUGH) break;
    const decisions = made.filter(({ request }) => request?.id === requestId);
    if ((await eraseFrom(world, { projectId, requestId, accountId, decisions })) === 'busy') continue;
    erased.requests += 1;
    erased.decisions += decisions.length;
  }
  const others = await eraseOthers(world, projectId, accountId);
  const isMore = others === 'busy' || erased.requests < requests.length || made.length === AT_ONCE;
  return { ...erased, others: others === 'busy' ? 0 : others, ...(isMore && { more: isMore }) };
}

interface Where extends Traces {
  projectId: string;
  requestId: string;
}

/**
 * The decisions last: as long as they name the account, a second try finds the request again. What stands on a request
 * that has moved to another project is that project's.
 */
async function eraseFrom(world: World, where: Where): Promise<'done' | 'busy'> {
  const { projectId, requestId, accountId, decisions } = where;
  const done = await exclusively<'done' | 'elsewhere'>(world, requestId, async () => {
    const request = await world.jira.request(requestId);
    if (request !== undefined && request.projectId !== projectId) return 'elsewhere';
    const after = request?.mark && markWithout(request.mark, where);
    if (after !== undefined && after !== request?.mark) await world.jira.mark(requestId, after);
    const sharing = await world.storage.sharing(requestId);
    if (sharing !== undefined && isNamedIn(sharing, accountId))
      await world.storage.saveSharing(sharingWithout(sharing, accountId));
    return 'done';
  });
  if (done === 'busy') return done;
  if (done === 'done') await changeLadder(world, requestId, (ladder) => ladderWithout(ladder, accountId));
  for (const decision of decisions) await nameless(world, decision);
  return 'done';
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
