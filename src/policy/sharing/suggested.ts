interface Colleague {
  accountId: string;
  name: string;
  isActive: boolean;
}

/**
 * Colleagues to share with in one click: first those with whom requests about the product were shared
 * before, latest first, then the others by name. Whoever sees the request already or cannot sign in is left out.
 * Whether somebody is on leave nobody knows, so nothing is guessed about it.
 */
export function suggestedOf(
  members: readonly Colleague[],
  seeing: ReadonlySet<string>,
  before: readonly { accountId: string; at: number }[],
): { accountId: string; name: string; because: 'shared-before' | 'organisation' }[] {
  const able = members.filter(({ accountId, isActive }) => isActive && !seeing.has(accountId));
  const once = [...new Map(able.map((one) => [one.accountId, one])).values()];
  const lately = new Map(before.map(({ accountId, at }) => [accountId, at]));
  const at = ({ accountId }: Colleague) => lately.get(accountId) ?? -Infinity;
  return once
    .toSorted((a, b) => (at(a) === at(b) ? a.name.localeCompare(b.name, 'en') : at(b) - at(a)))
    .map(({ accountId, name }) => ({
      accountId,
      name,
      because: lately.has(accountId) ? 'shared-before' : 'organisation',
    }));
}
