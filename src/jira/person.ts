import type { Person } from '../flows/world/jira';

/** An account as Jira Service Management shows it. One that does not say whether it is active is. */
export function personOf(user: { accountId?: string; displayName?: string; active?: boolean }): Person {
  return {
    accountId: user.accountId ?? '',
    name: user.displayName ?? '',
    isActive: user.active !== false,
  };
}
