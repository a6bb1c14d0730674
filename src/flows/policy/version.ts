import type { Answer } from '../../calls/answer';
import { forAdmins } from '../for-admins';
import { refused } from '../refused';
import type { World } from '../world';

/** The text of a version; refused where that is not kept any more. */
export async function loadVersion(
  world: World,
  projectId: string,
  number: number,
): Promise<Answer<{ number: number; source: string }>> {
  return forAdmins(world, projectId, async () => {
    const source = await world.storage.versionSource(projectId, number);
    if (source === undefined) return refused('no-such-version');
    return { ok: true, data: { number, source } };
  });
}
