import type { Answer } from '../../calls/answer';
import type { World } from '../world';

/** The text of a version; refused where that is not kept any more. */
export async function loadVersion(
  world: World,
  projectId: string,
  number: number,
): Promise<Answer<{ number: number; source: string }>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const source = await world.storage.versionSource(projectId, number);
  if (source === undefined) return { ok: false, refusal: { code: 'no-such-version' } };
  return { ok: true, data: { number, source } };
}
