import type { Answer } from '../calls/answer';
import { MINUTE } from '../policy/clock/time';
import { reasonToKeep } from '../policy/reason';
import type { Policy } from '../policy/schema';
import { standingOf } from './intake/standing';
import { markedRequest } from './marked-request';
import { nameFor } from './names';
import { refused } from './refused';
import { changeSeverity } from './severity/change';
import { keepAsItIs } from './severity/keep';
import { becauseOf } from './severity/suggestion';
import type { Wish } from './severity/wish';
import type { World } from './world';
import type { MarkedRequest, SeverityChange } from './world/request';

/** What an agent wants a request's severity to be; `from` is what they saw, where they saw any. */
export interface Choice {
  from?: string;
  to: string;
  reason?: string;
  /** What was suggested as they saw it. */
  seen?: string;
}

/** An agent accepts the suggestion, or overrides it for a reason that the customer will read. */
export async function reclassify(
  world: World,
  policy: Policy,
  request: MarkedRequest,
  choice: Choice,
  by: string,
): Promise<Answer<null>> {
  const { from, to, seen } = choice;
  if (!policy.severities.some(({ id }) => id === to)) return refused('unknown-severity', { severity: to });
  if (to === request.mark.severity && from === undefined) return { ok: true, data: null };
  const reason = reasonToKeep(choice.reason);
  const { assessment } = await standingOf(world, policy, request, request.mark);
  const isSuggested = to === assessment.suggested;
  if (!isSuggested && reason === '') return refused('reason-needed');
  const wish: Wish = {
    to,
    ...(from === undefined ? {} : { from }),
    ...(seen === undefined ? {} : { seen }),
    how: isSuggested ? 'accepted' : 'overridden',
    by: await person(world, by),
    why: reason === '' ? becauseOf(assessment) : reason,
  };
  return changeSeverity(world, request.id, wish);
}

/** An agent leaves the severity as it is although another is suggested, for a reason. */
export async function keepSeverity(
  world: World,
  request: MarkedRequest,
  { severity, suggested, reason }: { severity: string; suggested: string; reason: string },
  by: string,
): Promise<Answer<null>> {
  if (request.done) return refused('no-longer-waiting');
  const who = await person(world, by);
  return keepAsItIs(world, request.id, { severity, suggested, reason: reasonToKeep(reason), by: who });
}

/** An agent takes the latest change back, as long as the policy allows. */
export async function undoChange(
  world: World,
  policy: Policy,
  request: MarkedRequest,
  number: number,
  by: string,
): Promise<Answer<null>> {
  const change = undoable(policy, request, world.now());
  if (change?.number !== number) return refused('too-late-to-undo');
  const who = await person(world, by);
  return changeSeverity(world, request.id, {
    to: change.from,
    from: change.to,
    how: 'undone',
    by: who,
    why: '',
    takesBack: number,
  });
}

/** The change that may still be taken back at `now` (epoch ms): the latest, unless it took another back. */
export function undoable(
  policy: Policy,
  { mark, done }: MarkedRequest,
  now: number,
): SeverityChange | undefined {
  const latest = mark.changes?.at(-1);
  if (latest === undefined || latest.how === 'undone' || done) return undefined;
  return now < undoneUntil(policy, latest) ? latest : undefined;
}

/** Until when a change can be taken back (epoch ms). */
export function undoneUntil({ reclassification }: Policy, change: SeverityChange): number {
  return Date.parse(change.at) + reclassification.undoMinutes * MINUTE;
}

/** Somebody set the priority in Jira: the severity that it stands for is the one to work with from now on. */
export async function followPriority(
  world: World,
  requestId: string,
  by: string | undefined,
): Promise<'done' | 'busy'> {
  const found = await markedRequest(world, requestId);
  if (found === undefined) return 'done';
  const { request, policy } = found;
  const to = policy.severities.find(({ priority }) => priority === request.priority)?.id;
  if (to === undefined || to === request.mark.severity) return 'done';
  const changed = await changeSeverity(world, request.id, {
    to,
    how: 'in-jira',
    ...(by === undefined ? {} : { by: await person(world, by) }),
    why: '',
  });
  return !changed.ok && changed.refusal.code === 'try-again' ? 'busy' : 'done';
}

async function person(world: World, accountId: string): Promise<{ accountId: string; name: string }> {
  return { accountId, name: await nameFor(world, accountId) };
}
