import type { Answer } from '../../calls/answer';
import type { Policy } from '../../policy/schema';
import { refused, type Refused } from '../refused';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { markOnceChanged } from './changed-mark';
import { noteOutcome } from './fair-use';
import { inTurn, keepOrRefuse, type Latest } from './in-turn';
import { mayRaise } from './may-raise';
import { remindOfSeverity, settle } from './settle';
import type { Wish } from './wish';

/**
 * Changes the severity that a request is worked with. One write is the change: our property with the priority. What
 * follows from it (ladder, status, receipt) is read from there, so that it can be done by anyone, later, once. Whoever
 * comes second finds the change made: theirs too if it is the same, otherwise they are told.
 */
export async function changeSeverity(world: World, requestId: string, wish: Wish): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const outcome = await inTurn(world, requestId, (latest) => commit(world, latest, wish));
  if (!outcome.ok) return outcome;
  await settle(world, requestId, noted).catch(() => world.log('severity-settle-later', { issue: requestId }));
  return outcome;
}

async function commit(world: World, { policy, request, mark }: Latest, wish: Wish): Promise<Answer<null>> {
  const refusal = refusalOf(policy, request, mark, wish);
  if (refusal !== undefined) return refusal;
  if (mark.severity === wish.to || isOverruled(policy, mark, wish)) return { ok: true, data: null };
  const after = await markOnceChanged(world, policy, request, mark, wish);
  const written = await keepOrRefuse(world, request, after, newPriority(policy, request, wish.to));
  if (!written.ok) return written;
  world.log('severity-changed', { issue: request.id, from: mark.severity, to: wish.to, how: wish.how });
  if (mark.chosen === policy.severities[0]?.id)
    await noteOutcome(world, request.id, wish.to === mark.chosen ? 'raised' : 'reclassified');
  return written;
}

/** A person decided while the desk was about to raise by itself. */
function isOverruled(policy: Policy, mark: Mark, { how }: Wish): boolean {
  return how === 'raised' && !mayRaise(policy, mark);
}

/** The priority that stands for the severity, unless the request has it. */
function newPriority(policy: Policy, request: Request, severity: string): { priority?: string } {
  const priority = policy.severities.find(({ id }) => id === severity)?.priority;
  return priority === undefined || priority === request.priority ? {} : { priority };
}

function refusalOf(policy: Policy, request: Request, mark: Mark, wish: Wish): Refused | undefined {
  const { to, from, takesBack } = wish;
  if (!policy.severities.some(({ id }) => id === to)) return refused('unknown-severity', { severity: to });
  if (request.done) return refused('no-longer-waiting');
  const latest = mark.changes?.at(-1);
  if (takesBack !== undefined && latest?.number !== takesBack) return refused('too-late-to-undo');
  if (to === from) return refused('same-severity');
  if (from === undefined || mark.severity === from || mark.severity === to) return undefined;
  const by = latest?.by?.name ?? '';
  return refused('changed-meanwhile', { from, to: mark.severity, by });
}
