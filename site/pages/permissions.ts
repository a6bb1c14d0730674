import type { User } from '../jsm/entities';
import type { State } from '../jsm/state';

const agentPages = ['/automation', '/browse/', '/on-call', '/queues/'];
const adminPages = ['/settings/'];

const under = (path: string, roots: string[]): boolean => roots.some((root) => path.startsWith(root));

/** Whether a person of this role may open a page. Within a page, Jira's own permissions decide. */
export function mayOpen({ role }: Pick<User, 'role'>, path: string): boolean {
  if (under(path, adminPages)) return role === 'admin';
  return role !== 'customer' || !under(path, agentPages);
}

/** Where a person begins: a customer on their portal, an agent in their queue, an administrator on the start page. */
export function homeOf(state: State, { role, accountId }: User): string {
  const desks = state.desks.all();
  if (role === 'agent') {
    const own = desks.find(({ agentIds }) => agentIds.includes(accountId));
    return own === undefined ? '/' : `/queues/${own.projectKey}`;
  }
  const own = desks.find(({ customerIds }) => customerIds.includes(accountId));
  return role === 'customer' && own !== undefined ? `/portal/${own.projectKey}` : '/';
}

/** The people who may open a page that this one may not, to offer a switch. */
export function whoMayOpen(state: State, path: string): User[] {
  return state.users.all().filter((user) => user.accountType !== 'app' && mayOpen(user, path));
}
