import { admissionOf, type Found } from '../../policy/customers/admission';
import { addressNote } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { keepMark } from '../intake/mark';
import { remindOf } from '../intake/reminder';
import { exclusively, sayOnce } from '../once';
import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { foundOf } from './found-of';
import { isUnreleased } from './held';
import { joinOwn } from './join';
import { nowEntitled } from './now-entitled';
import { withRelease } from './release';
import { withReporter } from './with-reporter';

/**
 * Looks whether the reporter has a company address by now: they changed it, or the desk got to know its domain. Then a
 * request that waited for it goes on, and people are woken for one that their private account had no right to wake
 * anybody for. Answers the request as it is then. Nothing is asked of Jira where nothing hangs on the address, and a
 * policy that asks less of others now changes nothing.
 */
export async function nowRegistered(world: World, request: Request): Promise<Request> {
  const { mark, reporterId, projectId } = request;
  if (mark === undefined || request.done || !hangsOnAddress(mark)) return request;
  const published = await world.storage.policy(projectId);
  if (published === undefined) return request;
  const { policy } = published;
  const found = await foundOf(world, policy, reporterId);
  if (!isBetter(policy, request, mark, found)) return request;
  await remindOf(world, request.id);
  const names = await world.jira.organizationsOf(reporterId);
  await joinOwn(world, { projectId, accountId: reporterId, request }, found, names);
  await exclusively(world, request.id, () => noteAddress(world, policy, request, { found, names }));
  return (await world.jira.request(request.id)) ?? request;
}

/** Whether what the reporter's address comes to still decides something. */
function hangsOnAddress(mark: Mark): boolean {
  return isUnreleased(mark) || mark.ladder === 'not-entitled';
}

function isBetter(policy: Policy, { requestType }: Request, mark: Mark, found: Found): boolean {
  if (found.standing === 'not-shown' || !isNews(mark, found)) return false;
  return admissionOf(policy, found, requestType === undefined ? {} : { requestType }) === 'allow';
}

/** Nobody is held for an address at the domain of an organisation that the desk knew. */
function isNews(mark: Mark, { standing, organisation }: Found): boolean {
  if (standing !== mark.address) return true;
  return organisation !== undefined && (isUnreleased(mark) || organisation !== mark.organisation);
}

async function noteAddress(
  world: World,
  policy: Policy,
  { id, reporterId }: Request,
  { found, names }: { found: Found; names: string[] },
): Promise<'done'> {
  const latest = await world.jira.request(id);
  if (latest?.mark === undefined || latest.reporterId !== reporterId || !hangsOnAddress(latest.mark))
    return 'done';
  const released = withRelease(latest.mark, { by: reporterId }, world.now());
  const mark = withReporter(policy, released, found, names);
  const ladder = await nowEntitled(world, policy, latest, mark);
  // Whoever goes on from a look-alike is named to agents as one whose first word came from there.
  const note = addressNote(policy, found, 'allow');
  if (note !== undefined) await sayOnce(world, id, 'address-note-now', note, 'internal');
  if (isUnreleased(latest.mark))
    await noteDeed(world, latest, {
      kind: 'let-through',
      effect: 'let-through',
      details: { how: 'registered' },
    });
  await keepMark(world, latest, { ...mark, ladder }, { troubles: [] });
  world.log('customers-registered', { issue: id });
  return 'done';
}
