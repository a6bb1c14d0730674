import { Hono } from 'hono';
import type { Pages } from '../pages';
import { homeOf, mayOpen } from '../permissions';
import { become, type Env } from '../session';
import { personAt } from '../visitor';

/** One click makes you someone else, on the page you were on when that person may see it. */
export function switchPages({ desk }: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/switch', (context) => {
    const user = personAt(desk.state, context.req.query('person') ?? '');
    const to = context.req.query('to') ?? '/';
    become(context, user.accountId);
    // Only this desk's own pages: never an address elsewhere.
    const path = /^\/(?![/\\])/.test(to) ? to : '/';
    return context.redirect(mayOpen(user, path) ? path : homeOf(desk.state, user));
  });
  return app;
}
