import { admissionOf, type Found } from '../../policy/customers/admission';
import { termsOf } from '../../policy/customers';
import { letThroughMessage } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { keepMark } from '../intake/mark';
import { remindOf } from '../intake/reminder';
import { iso } from '../iso';
import { exclusively, sayOnce } from '../once';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { foundOf } from './found-of';
import { isUnreleased, isWaitingForAddress } from './held';
import { joinOwn } from './join';
import { withReporter } from './with-reporter';

/** An agent, or the reporter themselves by having registered: then without a name. */
interface Releaser {
  by: string;
  byName?: string;
}

export type Released = 'released' | 'not-held' | 'busy' | 'refused';

/**
 * Notes that a request waits for no address any more. What follows is for `reconsider`, here or in the sweep; where other
 * things are missing nothing follows, and so the customer is told now.
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
    if (kept.troubles?.includes('edit-refused')) return 'refused';
    world.log('customers-released', { issue: requestId, byAgent: releaser.byName !== undefined });
    return 'released';
  });
}

/** The mark with nothing to wait for but what is missing. */
export function withRelease(mark: Mark, { by, byName }: Releaser, at: number): Mark {
  if (mark.held === undefined || mark.held.released !== undefined) return mark;
  const released = { by, ...(byName === undefined ? {} : { byName }), at: iso(at) };
  return { ...mark, held: { ...mark.held, released } };
}

function tellOfTheRest(world: World, policy: Policy, requestId: string, mark: Mark) {
  const { missing, severity, tier, language = policy.language } = mark;
  if (missing.length === 0) return Promise.resolve('done' as const);
  const message = letThroughMessage(policy, { severity, language, terms: termsOf(policy, tier), missing });
  return sayOnce(world, requestId, 'let-through', message);
}

/**
 * Lets a request through whose reporter has a company address by now: they changed it, or the desk got to know its
 * domain. That the policy asks less of others now changes nothing for requests that wait already. Answers the request as
 * it is then.
 */
export async function releaseIfRegistered(world: World, request: Request): Promise<Request> {
  const { mark, reporterId, projectId } = request;
  if (mark === undefined || request.done || !isUnreleased(mark)) return request;
  const published = await world.storage.policy(projectId);
  if (published === undefined) return request;
  const { policy } = published;
  const found = await foundOf(world, policy, reporterId);
  if (!isBetter(policy, request, mark, found)) return request;
  const names = await world.jira.organizationsOf(reporterId);
  await joinOwn(world, { projectId, accountId: reporterId }, found, names);
  await exclusively(world, request.id, () => noteAddress(world, policy, request.id, { found, names }));
  return (await world.jira.request(request.id)) ?? request;
}

function isBetter(policy: Policy, { requestType }: Request, mark: Mark, found: Found): boolean {
  if (found.standing === 'not-shown' || found.standing === mark.address) return false;
  return admissionOf(policy, found, requestType === undefined ? {} : { requestType }) === 'allow';
}

async function noteAddress(
  world: World,
  policy: Policy,
  requestId: string,
  { found, names }: { found: Found; names: string[] },
): Promise<'done'> {
  const latest = await world.jira.request(requestId);
  if (latest?.mark === undefined || !isUnreleased(latest.mark)) return 'done';
  const mark = withRelease(latest.mark, { by: latest.reporterId }, world.now());
  await keepMark(world, latest, withReporter(policy, mark, found, names), { troubles: [] });
  world.log('customers-released', { issue: requestId, byAgent: false });
  return 'done';
}
