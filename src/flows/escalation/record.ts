import { MINUTE } from '../../policy/clock/time';
import { type Ladder, runOf, type Step } from '../../policy/escalation/ladder';
import { pageAgain } from '../../policy/escalation/again';
import { whyCode } from '../../policy/escalation/why-code';
import { reasonToKeep } from '../../policy/reason';
import type { DecisionKind } from '../../policy/record';
import { noteDeed, type Deed } from '../record/note';
import type { World } from '../world';

/** Ways of answering that name no account. */
const NOBODY = ['link', 'service', 'phone'];

/**
 * Records how a step of a ladder went out, as the ladder has it. A drill's steps are no decisions. Whom it was sent to
 * is left out: a target may be somebody's address.
 */
export async function noteStep(world: World, ladder: Ladder, step: Step): Promise<void> {
  if (ladder.drill || (step.state !== 'sent' && step.state !== 'failed')) return;
  await noteFor(world, ladder, {
    kind: step.state === 'sent' ? 'paged' : 'page-failed',
    effect: `page-${runOf(ladder)}-${step.number}`,
    stays: true,
    ...(step.at === undefined ? {} : { at: step.at }),
    details: {
      step: step.number,
      channel: step.channel,
      severity: ladder.severity,
      logged: ladder.startedAt,
      why: step.state === 'failed' && step.why !== undefined ? whyCode(step.why) : undefined,
    },
  });
}

/** Records how a ladder ended, and the steps that a dying process left unrecorded. */
export async function noteEnd(world: World, ladder: Ladder): Promise<void> {
  if (ladder.drill) return;
  const end = endOf(ladder);
  await Promise.all([
    ...ladder.steps.map((step) => noteStep(world, ladder, step)),
    end && noteFor(world, ladder, { ...end, stays: true }),
  ]);
}

/** The agent who wants people paged, by account, and why where they said so. */
export interface PageWish {
  by: string;
  why?: string | undefined;
}

/** Records that an agent had whoever was paged last paged once more; nothing where that changes nothing now. */
export async function notePagedAgain(world: World, ladder: Ladder, wish: PageWish): Promise<void> {
  const at = world.now();
  if (pageAgain(ladder, at) !== ladder) await noteWish(world, ladder, wish, { effect: `paged-again-${at}` });
}

/** Records that an agent had people paged for a request that woke nobody by itself. */
export function noteOpened(world: World, ladder: Ladder, wish: PageWish): Promise<void> {
  return noteWish(world, ladder, wish, { effect: `paged-first-${runOf(ladder)}`, details: { how: 'first' } });
}

async function noteWish(
  world: World,
  ladder: Ladder,
  { by, why }: PageWish,
  deed: Pick<Deed, 'effect' | 'details'>,
): Promise<void> {
  if (ladder.drill) return;
  await noteFor(world, ladder, { kind: 'paged-again', by, why: reasonToKeep(why), ...deed });
}

function endOf(ladder: Ladder): Deed | undefined {
  const { acknowledged, stopped, state, startedAt, exhaustedAt } = ladder;
  // Nobody answers, and later it is resolved: two ends of one run.
  const effect = (kind: DecisionKind) => `${kind}-${runOf(ladder)}`;
  const minutes = (at: number) => Math.max(0, Math.round((at - startedAt) / MINUTE));
  if (acknowledged !== undefined) {
    const { by, how, at } = acknowledged;
    const account = NOBODY.includes(by) ? undefined : by;
    const details = { how, minutes: minutes(at) };
    return { kind: 'acknowledged', effect: effect('acknowledged'), at, by: account, details };
  }
  if (stopped !== undefined) {
    const { why, by, at } = stopped;
    const details = { how: why, minutes: minutes(at) };
    const deed = { kind: 'paging-stopped', effect: effect('paging-stopped'), at, details } as const;
    return { ...deed, by: by?.accountId, why: by?.reason };
  }
  if (state !== 'exhausted') return undefined;
  const details = { minutes: minutes(exhaustedAt) };
  return { kind: 'exhausted', effect: effect('exhausted'), at: exhaustedAt, details };
}

function noteFor(world: World, { requestId, requestKey, projectId }: Ladder, deed: Deed): Promise<void> {
  return noteDeed(world, { id: requestId, key: requestKey, projectId }, deed);
}
