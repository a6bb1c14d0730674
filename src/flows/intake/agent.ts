import type { Answer } from '../../calls/answer';
import { decideProgress } from '../../policy/progress';
import { askMessage } from '../../policy/replies';
import type { Policy } from '../../policy/schema';
import { nameFor } from '../names';
import { exclusively, sayOnce } from '../once';
import { languageFor } from '../reader';
import { refused } from '../refused';
import type { World } from '../world';
import type { Mark, MarkedRequest, Request } from '../world/request';
import { withAsk, askEffect, keepMark } from './mark';
import { isWaiting, knownOf } from './next-step';
import { markAfter, reconsider } from './progress';
import { noteAsked } from './record';
import { textNow } from './text';
import { iso } from '../../policy/iso';

/** Asks the customer in public for these facts, numbered. One that was waived is needed again. */
export async function askCustomer(
  world: World,
  policy: Policy,
  request: Request,
  facts: string[],
  by: string,
): Promise<Answer<null>> {
  if (facts.length === 0) return refused('nothing-to-ask');
  if (request.done) return refused('no-longer-waiting');
  const unknown = facts.find((fact) => !policy.facts.some(({ id }) => id === fact));
  if (unknown !== undefined) return refused('unknown-fact', { fact: unknown });
  const asked = await exclusively(world, request.id, async () => {
    const latest = await world.jira.request(request.id);
    if (latest?.mark === undefined) return 'busy';
    return ask(world, policy, { ...latest, mark: latest.mark }, inOrder(policy, facts), by);
  });
  if (asked === 'done') return { ok: true, data: null };
  return refused(asked === 'refused' ? 'comment-refused' : 'try-again');
}

/** In the order a person would answer, each once. */
function inOrder(policy: Policy, facts: string[]): string[] {
  return policy.facts.map(({ id }) => id).filter((id) => facts.includes(id));
}

async function ask(world: World, policy: Policy, request: MarkedRequest, facts: string[], by: string) {
  const { mark } = request;
  const language = languageFor(policy, mark);
  const message = askMessage(policy, { facts, language, why: 'asking' });
  const said = await sayOnce(world, request.id, askEffect(mark, facts), message);
  if (said !== 'done') return said;
  await noteAsked(world, request, { turn: (mark.asked?.length ?? 0) + 1, facts, by });
  const waived = Object.fromEntries(
    Object.entries(mark.waived ?? {}).filter(([fact]) => !facts.includes(fact)),
  );
  const after = await missingAgain(world, policy, request, { ...mark, waived });
  await keepMark(world, request, withAsk(after, facts, world.now(), 'agent'), { troubles: [] });
  return said;
}

/** A request that was properly submitted stays so, whatever an agent wants to know besides. */
async function missingAgain(world: World, policy: Policy, request: Request, mark: Mark): Promise<Mark> {
  if (mark.complete === 'yes') return mark;
  const text = await textNow(world, policy, request, mark);
  const progress = decideProgress(policy, text, knownOf(mark), world.now());
  // Should a reply have completed it in this very moment, its own event says so.
  return progress.complete ? mark : markAfter(mark, { ...progress, ask: [] }, world.now());
}

/**
 * Does without a fact, as an agent (by account), for a reason that stays with the request. The last one missing makes
 * it properly submitted.
 */
export async function doWithout(
  world: World,
  policy: Policy,
  request: Request,
  waiver: { fact: string; reason: string; by: string },
): Promise<Answer<null>> {
  const { fact, reason, by } = waiver;
  if (!policy.facts.some(({ id }) => id === fact)) return refused('unknown-fact', { fact });
  if (!isWaiting(request)) return refused('no-longer-waiting');
  const at = world.now();
  const waived = { [fact]: { by: await nameFor(world, by), reason, at: iso(at) } };
  const progressed = await reconsider(world, request, { waived, waivedBy: by, at });
  if (progressed === 'refused') return refused('edit-refused');
  return progressed === 'busy' ? refused('try-again') : { ok: true, data: null };
}
