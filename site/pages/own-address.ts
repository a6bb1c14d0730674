import type { MiddlewareHandler } from 'hono';

/**
 * Answers at this origin alone. `localhost` is led to the same path there; any other host gets 421 with the right
 * address, so that a foreign name which was pointed at this machine reads nothing.
 */
export function ownHost(origin: () => string): MiddlewareHandler {
  return async (context, next) => {
    const asked = new URL(context.req.url);
    if (asked.host === new URL(origin()).host) return next();
    // 307 keeps the method and the body.
    if (asked.hostname === 'localhost')
      return context.redirect(origin() + asked.pathname + asked.search, 307);
    return context.text(`This desk has one address. Open ${origin()}/ instead of ${asked.host}.\n`, 421);
  };
}

/** Takes what changes something from the desk's own pages only, and from programs, which name no origin. */
export function ownOrigin(origin: () => string): MiddlewareHandler {
  return async (context, next) => {
    const from = context.req.header('origin');
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (reads || from === undefined || from === origin() || isPublic(context.req.path)) return next();
    return context.text(
      `A page of ${from} asked for this, and the desk listens to its own pages only. Do it at ${origin()}/.\n`,
      403,
    );
  };
}

/** The app's web triggers are for callers anywhere. */
const isPublic = (path: string): boolean => path.startsWith('/x1/');
