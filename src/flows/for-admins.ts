import type { Answer, Refusal } from '../calls/answer';
import type { World } from './world';

/** Does something for whoever administers the project; refused to anybody else as `not-allowed`. */
export async function forAdmins<T>(
  world: World,
  projectId: string,
  deed: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return (await world.jira.callerIsAdmin(projectId)) ? deed() : refused('not-allowed');
}

/** A refusal, with what its sentence needs. */
export function refused(code: Refusal['code'], params?: Refusal['params']): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...(params === undefined ? {} : { params }) } };
}
