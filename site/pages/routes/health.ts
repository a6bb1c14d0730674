import { Hono } from 'hono';
import type { Pages } from '../pages';
import type { Env } from '../session';

/** How the desk and its app are, as JSON: all lists but `logs` are empty when all is well. */
export function healthPages({ desk, noted }: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/health', (context) =>
    context.json({
      now: new Date(desk.clock.now()).toISOString(),
      timersWaiting: desk.scheduler.pending().length,
      faults: desk.faults(),
      refusals: [...desk.forge.refusals(), ...desk.jsm.refusals()],
      unmodelled: desk.jsm.unmodelled(),
      pages: noted.all(),
      logs: desk.forge.logs(),
    }),
  );
  return app;
}
