import type { Answer } from '../calls/answer';
import { refused } from './refused';
import type { World } from './world';

/** Does something for whoever administers the project; refused to anybody else as `not-allowed`. */
export async function forAdmins<T>(
  world: World,
  projectId: string,
  deed: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return (await world.jira.callerIsAdmin(projectId)) ? deed() : refused('not-allowed');
}
