import { MINUTE } from '../../policy/clock/time';
import type { Decision } from '../../policy/received';
import { noteDeed, type Deed } from '../record/note';
import { remindOfRetention } from '../record/retention';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Published } from '../world/storage';
import type { Change } from './change';

/** Records what a request came to when it was taken in: ids, codes and numbers, and nothing that its reporter wrote. */
export async function noteReceived(
  world: World,
  request: Request,
  { version }: Published,
  decision: Decision,
): Promise<void> {
  const details = receivedDetails(request, decision);
  await noteDeed(world, request, { kind: 'received', effect: 'received', version, details });
  if (decision.ask.length > 0) await noteAsked(world, request, { turn: 1, facts: decision.ask, version });
  if (decision.admission === 'hold')
    await noteDeed(world, request, {
      kind: 'held',
      effect: 'held',
      version,
      details: { address: decision.address.standing },
    });
  await remindOfRetention(world, request.projectId).catch(() =>
    world.log('retention-not-noted', { project: request.projectId }),
  );
}

function receivedDetails(request: Request, decision: Decision): Deed['details'] {
  const { judgement, assessment, severity, chosen, tier, organisation, promise, admission } = decision;
  return {
    complete: judgement.complete && admission !== 'hold',
    severity,
    chosen,
    suggested: assessment.suggested,
    confidence: assessment.confidence,
    tier,
    organisation,
    requestType: request.requestType,
    logged: request.created,
    due: promise.due,
    missing: judgement.missing.length === 0 ? undefined : judgement.missing.join(', '),
  };
}

/** Records that the customer was asked for facts: for which time, and by whom if not by the policy. */
export function noteAsked(
  world: World,
  request: Request,
  { turn, facts, ...also }: { turn: number; facts: string[] } & Pick<Deed, 'by' | 'at' | 'version' | 'stays'>,
): Promise<void> {
  return noteDeed(world, request, {
    kind: 'asked',
    effect: `asked-${turn}`,
    ...also,
    details: { facts: facts.join(', '), count: facts.length },
  });
}

/** Records what an agent does without; another time is another decision. */
export async function noteWaived(
  world: World,
  request: Request,
  { waived = {}, waivedBy: by }: Pick<Change, 'waived' | 'waivedBy'>,
): Promise<void> {
  for (const [fact, { reason, at }] of Object.entries(waived))
    await noteDeed(world, request, {
      kind: 'waived',
      effect: `waived-${fact}-${at}`,
      at: Date.parse(at),
      by,
      why: reason,
      details: { fact },
    });
}

/** Records that nothing is missing any more; `at` (epoch ms) is when that was said. */
export function noteCompleted(
  world: World,
  request: Request,
  { turns, at, isWaiver }: { turns: number; at: number; isWaiver: boolean },
): Promise<void> {
  return noteDeed(world, request, {
    kind: 'completed',
    effect: `completed-${turns}`,
    at,
    details: {
      how: isWaiver ? 'waived' : 'answered',
      minutes: Math.max(0, Math.round((at - request.created) / MINUTE)),
    },
  });
}
