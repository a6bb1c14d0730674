type Ask = (op: string, payload?: unknown) => Promise<unknown>;

interface Location {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state?: unknown;
}

type Listener = (location: Location, action: string) => void;

/** What `view.createHistory()` answers: the shape of the `history` package, kept in the page's address. */
export async function openHistory(ask: Ask): Promise<Record<string, unknown>> {
  const listeners = new Set<Listener>();
  const go = (action: string) => async (to: string | Partial<Location>, state?: unknown) => {
    const location: Location = { ...parse(to), state, key: crypto.randomUUID() };
    await ask('historyGo', { action, location: { ...location, state: undefined } });
    Object.assign(history, { location, action });
    for (const listener of listeners) listener(location, action);
  };
  const history: Record<string, unknown> = {
    action: 'POP',
    location: parse(String(await ask('historyLocation'))),
    length: 1,
    push: go('PUSH'),
    replace: go('REPLACE'),
    createHref: (location: Location) => location.pathname + location.search + location.hash,
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return history;
}

function parse(to: string | Partial<Location>): Location {
  const url = new URL(
    typeof to === 'string' ? to : `${to.pathname ?? '/'}${to.search ?? ''}${to.hash ?? ''}`,
    'http://x',
  );
  return { pathname: url.pathname, search: url.search, hash: url.hash, key: 'default' };
}
