import type { World } from './world';

/** The name a customer will read, '' where Jira tells none: nobody is paged again because it could not be looked up. */
export async function nameFor(world: World, accountId: string): Promise<string> {
  return world.jira.nameOf(accountId).catch(() => '');
}

/** The names of accounts, each asked for once; empty for one that Jira does not show any more. */
export async function namesOf(
  world: World,
  accountIds: readonly string[],
): Promise<(accountId: string) => string> {
  const named = await Promise.all(
    [...new Set(accountIds)].map(async (id) => [id, await nameFor(world, id)] as const),
  );
  const names = new Map(named);
  return (accountId) => names.get(accountId) ?? '';
}
