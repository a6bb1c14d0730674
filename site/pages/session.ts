import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { User } from '../jsm/entities';
import type { State } from '../jsm/state';
import { isVisitor, visitor } from './visitor';

/** What a page's handler finds in its context: who looks at the page. */
export interface Env {
  Variables: { viewer: User };
}

export type Ask = Context<Env>;

const cookie = 'desk-person';

/**
 * Names the viewer of each request. A page that is already open keeps its own person (`x-desk-person`, or a form's
 * field), so that switching in one tab does not change the others; a new page takes the person last switched to.
 */
export function person(state: State): MiddlewareHandler<Env> {
  return async (context, next) => {
    const asked =
      context.req.header('x-desk-person') ?? (await personInForm(context)) ?? getCookie(context, cookie);
    context.set('viewer', viewerOf(state, asked ?? ''));
    await next();
  };
}

function viewerOf(state: State, accountId: string): User {
  return isVisitor({ accountId }) ? visitor : (state.users.get(accountId) ?? firstCustomer(state));
}

/** Makes someone the person whom new pages are for. */
export function become(context: Context, accountId: string): void {
  setCookie(context, cookie, accountId, { path: '/', httpOnly: true, sameSite: 'Lax' });
}

async function personInForm(context: Context): Promise<string | undefined> {
  const type = context.req.header('content-type') ?? '';
  if (context.req.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded'))
    return undefined;
  if (context.req.path.startsWith('/x1/')) return undefined;
  const { person: field } = await context.req.parseBody();
  return typeof field === 'string' ? field : undefined;
}

function firstCustomer(state: State): User {
  const found = state.users.peek().find(({ role }) => role === 'customer');
  if (!found) throw new Error('The site has no customer: its seed needs one.');
  return found;
}
