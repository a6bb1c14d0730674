import type { Answer, Refusal } from '../../calls';
import { cutTo, LONGEST_REASON } from '../../policy/limits';
import { withoutSecrets } from '../../policy/secrets';
import { keepMark } from '../intake/mark';
import { exclusively } from '../once';
import type { Mark, World } from '../world';
import { leadOf } from './lead';
import { remindOfSeverity, settle } from './settle';
import { standingChange } from './standing-change';

/**
 * A customer disagrees with the latest change of severity, in their own words. It goes to whoever the policy lets
 * decide, with a word to the customer about that; once for each change.
 */
export async function objectTo(
  world: World,
  requestId: string,
  objection: { change: number; text: string },
): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const kept = await exclusively(world, requestId, () => keep(world, requestId, objection));
  if (kept === 'busy') return { ok: false, refusal: { code: 'try-again' } };
  if (!kept.ok) return kept;
  await settle(world, requestId, noted).catch(() => world.log('severity-settle-later', { issue: requestId }));
  return kept;
}

async function keep(
  world: World,
  requestId: string,
  { change, text }: { change: number; text: string },
): Promise<Answer<null>> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request?.mark === undefined || published === undefined)
    return { ok: false, refusal: { code: 'try-again' } };
  const { mark } = request;
  const refusal = request.done ? ({ code: 'no-longer-waiting' } as const) : refusalOf(mark, change);
  if (refusal !== undefined) return { ok: false, refusal };
  const language = mark.language ?? published.policy.language;
  const lead = await leadOf(world, published.policy, request.projectId, language);
  const objection = {
    text: cutTo(withoutSecrets(text.trim()), LONGEST_REASON),
    at: new Date(world.now()).toISOString(),
    lead: lead.name,
  };
  const changes = (mark.changes ?? []).map((one) => (one.number === change ? { ...one, objection } : one));
  const written = await keepMark(world, request, { ...mark, changes }, { troubles: [] });
  if (written.troubles?.includes('edit-refused')) return { ok: false, refusal: { code: 'edit-refused' } };
  world.log('severity-objected', { issue: requestId, change });
  return { ok: true, data: null };
}

function refusalOf(mark: Mark, number: number): Refusal | undefined {
  const standing = standingChange(mark);
  if (standing?.number !== number) return { code: 'no-such-change' };
  return standing.objection === undefined ? undefined : { code: 'already-objected' };
}
