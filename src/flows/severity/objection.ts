import type { Answer } from '../../calls/answer';
import { reasonToKeep } from '../../policy/reason';
import { languageFor } from '../reader';
import { refused, type Refused } from '../refused';
import { nameFor } from '../names';
import type { World } from '../world';
import type { Mark } from '../world/request';
import { inTurn, keepOrRefuse, type Latest } from './in-turn';
import { leadOf } from './lead';
import { noteObjection } from './record';
import { remindOfSeverity, settle } from './settle';
import { standingChange } from './standing-change';
import { iso } from '../../policy/iso';

/** A change of severity by its number, and what somebody, by account, has to say against it. */
interface Objection {
  change: number;
  text: string;
  by: string;
}

/**
 * A customer disagrees with the latest change of severity, in their own words. It goes to whoever the policy lets
 * decide, with a word to the customer about that; once for each change.
 */
export async function objectTo(world: World, requestId: string, objection: Objection): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const kept = await inTurn(world, requestId, (latest) => keep(world, latest, objection));
  if (!kept.ok) return kept;
  await settle(world, requestId, noted).catch(() => world.log('severity-settle-later', { issue: requestId }));
  return kept;
}

async function keep(
  world: World,
  { policy, request, mark }: Latest,
  { change, text, by }: Objection,
): Promise<Answer<null>> {
  const refusal = request.done ? refused('no-longer-waiting') : refusalOf(mark, change);
  if (refusal !== undefined) return refusal;
  const lead = await leadOf(world, policy, request.projectId, languageFor(policy, mark));
  const objection = {
    text: reasonToKeep(text),
    at: iso(world.now()),
    lead: lead.name,
    by: { accountId: by, name: await nameFor(world, by) },
  };
  const changes = (mark.changes ?? []).map((one) => (one.number === change ? { ...one, objection } : one));
  const written = await keepOrRefuse(world, request, { ...mark, changes, triage: 'objection' });
  if (!written.ok) return written;
  world.log('severity-objected', { issue: request.id, change });
  const standing = standingChange(mark);
  if (standing !== undefined) await noteObjection(world, request, { change: standing, by });
  return written;
}

function refusalOf(mark: Mark, number: number): Refused | undefined {
  const standing = standingChange(mark);
  if (standing?.number !== number) return refused('no-such-change');
  return standing.objection === undefined ? undefined : refused('already-objected');
}
