import type { World } from '../world';

/*
 * Jira takes the organisations of a request all at once. They are read just before they are written; what somebody
 * changes in Jira itself between the two, in some hundred milliseconds, is written over.
 */

/** Lets an organisation see a request beside those that do. */
export async function shareAlsoWith(world: World, key: string, id: string): Promise<'shared' | 'refused'> {
  const now = await world.jira.sharedWith(key);
  return now.some((one) => one.id === id)
    ? 'shared'
    : world.jira.shareWith(key, [...now.map((one) => one.id), id]);
}

/** Lets these organisations see a request no longer. */
export async function shareNoLongerWith(
  world: World,
  key: string,
  ids: readonly string[],
): Promise<'shared' | 'refused'> {
  const now = await world.jira.sharedWith(key);
  const left = now.filter(({ id }) => !ids.includes(id));
  return left.length === now.length
    ? 'shared'
    : world.jira.shareWith(
        key,
        left.map(({ id }) => id),
      );
}
