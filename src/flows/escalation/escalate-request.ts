import type { Answer } from '../../calls/answer';
import { ladderFor, nextDue } from '../../policy/escalation';
import { canPageAgain } from '../../policy/escalation/again';
import type { Ladder } from '../../policy/escalation/ladder';
import { escalatedMessage } from '../../policy/replies';
import { agentsRequest } from '../agents-request';
import { climb } from '../escalation';
import { nameFor } from '../names';
import { sayOnce } from '../once';
import { refused } from '../refused';
import { takenIn, type Taken } from '../taken';
import type { World } from '../world';
import { pageOnceMore } from './by-agent';
import { markLadder } from './end';
import { openLadder } from './open';
import { noteOpened, type PageWish } from './record';

/** How the escalation of a request stands after somebody asked for one; times in epoch ms. */
export interface Escalated {
  /** Whether people are paged because of this. */
  paged: boolean;
  state: Ladder['state'];
  answeredBy?: string;
  nextStep?: number;
}

/**
 * Wakes the people whom the policy names for a request, as the agent `by`, for a rule of Jira Automation or for Rovo. A
 * ladder that climbs or was answered is left alone; one that nobody answered pages once more. Refuses a severity that
 * wakes nobody, and a customer who is not entitled.
 */
export async function escalateRequest(
  world: World,
  key: string,
  reason: string | undefined,
  by: string,
): Promise<Answer<Escalated>> {
  const found = await agentsRequest(world, key);
  if (!found.ok) return found;
  if (found.data.request.done) return refused('no-longer-waiting');
  const taken = await takenIn(world, found.data.request);
  if (!taken.ok) return taken;
  const before = taken.data.ladder;
  const paged = await pageFor(world, taken.data, { by, why: reason });
  if (!paged.ok) return paged;
  const ladder = await world.storage.ladder(taken.data.request.id);
  if (paged.data && reason !== undefined) await tellColleagues(world, taken.data, { reason, by }, before);
  return ladder === undefined ? refused('no-ladder') : { ok: true, data: escalated(paged.data, ladder) };
}

async function pageFor(
  world: World,
  { policy, request, mark, ladder }: Taken,
  wish: PageWish,
): Promise<Answer<boolean>> {
  if (ladder !== undefined && ladder.state !== 'open' && canPageAgain(ladder)) {
    const paged = await pageOnceMore(world, request.id, wish);
    return paged.ok ? { ok: true, data: true } : paged;
  }
  if (ladder?.state === 'open' || ladder?.state === 'acknowledged') return { ok: true, data: false };
  const right = ladderFor(policy, mark.severity, mark.tier);
  if (right === 'none') return refused('no-ladder-for-severity', { severity: mark.severity });
  if (right === 'not-entitled') return refused('not-entitled', { tier: mark.tier });
  if (ladder !== undefined) return refused('cannot-page-again');
  await openFor(world, { policy, request, mark }, wish);
  return { ok: true, data: true };
}

async function openFor(
  world: World,
  { policy, request, mark: { severity, tier, changes } }: Omit<Taken, 'ladder'>,
  wish: PageWish,
): Promise<void> {
  const run = changes?.at(-1)?.number;
  const start = { severity, tier, from: world.now(), ...(run === undefined ? {} : { run }) };
  const opened = await openLadder(world, policy, request, start);
  const climbing = async () => {
    await markLadder(world, request.id, { state: 'open' });
    await climb(world, request.id, request);
  };
  await Promise.all([opened && noteOpened(world, opened, wish), climbing()]);
}

/** On the request, for colleagues alone, why people were woken. */
async function tellColleagues(
  world: World,
  { policy, request }: Taken,
  { reason, by }: { reason: string; by: string },
  before: Ladder | undefined,
): Promise<void> {
  const message = escalatedMessage(policy, { byName: await nameFor(world, by), reason });
  const effect = `escalated-${before?.revision ?? 0}`;
  await sayOnce(world, request.id, effect, message, 'internal');
}

function escalated(paged: boolean, ladder: Ladder): Escalated {
  const nextStep = nextDue(ladder);
  return {
    paged,
    state: ladder.state,
    ...(ladder.acknowledged && { answeredBy: ladder.acknowledged.byName }),
    ...(nextStep === undefined ? {} : { nextStep }),
  };
}
