import { termsOf } from '../../policy/customers';
import { letThroughMessage } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { keepMark, wasRefused } from '../intake/mark';
import { remindOf } from '../intake/reminder';
import { iso } from '../../policy/iso';
import { exclusively, sayOnce } from '../once';
import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { isWaitingForAddress } from './held';

/** An agent, or the reporter themselves by having registered: then without a name. */
interface Releaser {
  by: string;
  byName?: string;
}

export type Released = 'released' | 'not-held' | 'busy' | 'refused';

/**
 * Notes that a request waits for no address any more. What follows is for `reconsider`, here or in the sweep; where
 * other things are missing nothing follows, and so the customer is told now.
 */
export async function release(
  world: World,
  policy: Policy,
  requestId: string,
  releaser: Releaser,
): Promise<Released> {
  await remindOf(world, requestId);
  return exclusively(world, requestId, async () => {
    const latest = await world.jira.request(requestId);
    if (latest?.mark === undefined || latest.done || !isWaitingForAddress(policy, latest.mark))
      return 'not-held';
    const said = await tellOfTheRest(world, policy, requestId, latest.mark);
    if (said === 'busy') return said;
    const troubles = said === 'refused' ? (['comment-refused'] as const) : [];
    const kept = await keepMark(world, latest, withRelease(latest.mark, releaser, world.now()), {
      troubles: [...troubles],
    });
    if (wasRefused(kept)) return 'refused';
    await noteLetThrough(world, latest, releaser);
    world.log('customers-released', { issue: requestId });
    return 'released';
  });
}

/** The mark with nothing to wait for but what is missing. */
export function withRelease(mark: Mark, { by, byName }: Releaser, at: number): Mark {
  if (mark.held === undefined || mark.held.released !== undefined) return mark;
  const released = { by, ...(byName === undefined ? {} : { byName }), at: iso(at) };
  return { ...mark, admission: 'allow', held: { ...mark.held, released } };
}

function tellOfTheRest(world: World, policy: Policy, requestId: string, mark: Mark) {
  const { missing, severity, tier, language = policy.language } = mark;
  if (missing.length === 0) return Promise.resolve('done' as const);
  const message = letThroughMessage(policy, { severity, language, terms: termsOf(policy, tier), missing });
  return sayOnce(world, requestId, 'let-through', message);
}

function noteLetThrough(world: World, request: Request, { by }: Releaser): Promise<void> {
  return noteDeed(world, request, {
    kind: 'let-through',
    effect: 'let-through',
    by,
    details: { how: 'agent' },
  });
}
