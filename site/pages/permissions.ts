import type { User } from '../jsm/entities';
import type { State } from '../jsm/state';
import { isVisitor } from './visitor';

const agentPages = ['/automation', '/browse/', '/on-call', '/queues/'];
const adminPages = ['/settings/', '/workflow/'];

const under = (path: string, roots: string[]): boolean => roots.some((root) => path.startsWith(root));

/** What of the portal is for people who are signed in: all but the front pages. */
const customerPages = /^\/portal\/[^/]+\/|^\/servicedesk\/customer\/(portal\/[^/]+\/|profile)/;

/** Whether one has to be signed in, as anybody, to see a page. */
export function wantsLogin(person: Pick<User, 'accountId'>, path: string): boolean {
  return isVisitor(person) && customerPages.test(path);
}

/** Whether a person may open a page. Within a page, Jira's own permissions decide. */
export function mayOpen({ role, accountId }: Pick<User, 'role' | 'accountId'>, path: string): boolean {
  if (wantsLogin({ accountId }, path)) return false;
  if (under(path, adminPages)) return role === 'admin';
  return role !== 'customer' || !under(path, agentPages);
}

/** Where a person begins: a customer on their portal, an agent in their queue, an administrator on the start page. */
export function homeOf(state: State, { role, accountId }: User): string {
  const desks = state.desks.all();
  if (isVisitor({ accountId })) return '/portal';
  if (role === 'agent') {
    const own = desks.find(({ agentIds }) => agentIds.includes(accountId));
    return own === undefined ? '/' : `/queues/${own.projectKey}`;
  }
  const own = desks.find(({ customerIds }) => customerIds.includes(accountId));
  return role === 'customer' && own !== undefined ? `/portal/${own.projectKey}` : '/';
}

/** People who may open a page that this one may not, to offer a switch: a dozen at most. */
export function whoMayOpen(state: State, path: string): User[] {
  return state.users
    .peek()
    .filter((user) => user.accountType !== 'app' && user.active && mayOpen(user, path))
    .slice(0, 12);
}
