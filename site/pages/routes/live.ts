import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Change } from '../../changes';
import type { Pages } from '../pages';
import type { Env } from '../session';

/** Tells an open page when what it shows has changed: a stream of server-sent events. */
export function livePages({ desk }: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/live', (context) => {
    const watch = context.req.query('watch') ?? '';
    return streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<undefined>();
      const silence = desk.changes.listen((change) => {
        if (!concerns(change, watch)) return;
        const data = JSON.stringify(change.what === 'clock' ? { offset: change.now - Date.now() } : {});
        void stream.writeSSE({ event: change.what === 'clock' ? 'clock' : 'change', data });
      });
      stream.onAbort(() => ended.resolve(undefined));
      await stream.writeSSE({
        event: 'hello',
        data: JSON.stringify({ offset: desk.clock.now() - Date.now() }),
      });
      await ended.promise;
      silence();
    });
  });
  return app;
}

/**
 * A page watches one request (`ST-1`), all of a project (`ST`), the outbox, or the alerts. Everyone follows the clock.
 */
function concerns(change: Change, watch: string): boolean {
  if (change.what === 'clock') return true;
  if (change.what !== 'issue') return watch === change.what;
  return change.key === watch || change.key.startsWith(`${watch}-`);
}
