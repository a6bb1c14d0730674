import type { World } from '../world';

/** The names of accounts, each asked for once; empty for one that Jira does not show any more. */
export async function namesOf(
  world: World,
  accountIds: readonly string[],
): Promise<(accountId: string) => string> {
  const named = await Promise.all(
    [...new Set(accountIds)].map(async (id) => [id, await world.jira.nameOf(id).catch(() => '')] as const),
  );
  const names = new Map(named);
  return (accountId) => names.get(accountId) ?? '';
}
