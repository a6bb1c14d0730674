import type { Channels, Page, PageEnd, PageId, Paged } from '../../../src/flows/world/channels';
import type { StepChannel } from '../../../src/policy/escalation/services';
import type { Gate } from './processes';

/** Whom a service names for a page that we closed ourselves. */
export const NOBODY = 'whoever closed it';

/**
 * How a service behaves. `deaf`: it takes the page and its answer is lost. `deadly`: it takes it and our process dies.
 * `hanging`: it takes nothing and never answers.
 */
export type Behaviour = 'up' | 'down' | 'refusing' | 'deaf' | 'deadly' | 'hanging';

/** Services of which a page can be asked back; a mail cannot. */
export const findable: readonly StepChannel[] = ['slack', 'pagerduty', 'jsm-operations', 'webhook'];

export interface ServicesState {
  behaviour: Map<StepChannel | 'zoom', Behaviour>;
  /** Every page that got out, in order. */
  delivered: { page: Page; ref: string }[];
  /** Who answered at a service itself. */
  answers: Map<StepChannel, string>;
  settled: { ref: string; end: PageEnd }[];
  meetings: string[];
}

/** What sends a page at all, right before it does. */
type Watch = (page: Page) => void;

/** The services that page, as a process reaches them. */
export function modelServices(state: ServicesState, gate: Gate, watch: Watch): Channels {
  /** Finds or makes something at a service, as that behaves now. */
  const act = (
    service: StepChannel | 'zoom',
    find: () => string | undefined,
    make: () => string,
  ): Promise<Paged> => {
    const is = state.behaviour.get(service) ?? 'up';
    if (is === 'down') return Promise.resolve({ ok: false, why: 'HTTP 503', retry: true });
    if (is === 'refusing') return Promise.resolve({ ok: false, why: 'invalid_auth', retry: false });
    const ref = is === 'hanging' ? '' : (find() ?? make());
    if (is === 'deadly') gate.die();
    if (is === 'deadly' || is === 'hanging') return new Promise(() => undefined);
    return Promise.resolve(is === 'deaf' ? { ok: false, why: 'no answer', retry: true } : { ok: true, ref });
  };
  return {
    send(page) {
      watch(page);
      return act(
        page.channel,
        () => (page.mayHaveBeenSent ? earlier(state, page) : undefined),
        () => {
          const ref = `page-${state.delivered.length + 1}`;
          state.delivered.push({ page, ref });
          return ref;
        },
      );
    },
    answered(page) {
      // What we closed there ourselves looks like an answer.
      const isClosed = state.settled.some(({ ref, end }) => ref === page.ref && end.kind !== 'exhausted');
      const byName = state.answers.get(page.channel) ?? (isClosed ? NOBODY : undefined);
      return Promise.resolve(byName === undefined ? undefined : { byName });
    },
    settle(page, end) {
      state.settled.push({ ref: page.ref, end });
      return Promise.resolve();
    },
    async meet({ requestKey, run, mayHaveBeenMade }) {
      const link = `https://zoom.example/${requestKey}-${run ?? 0}`;
      const made = await act(
        'zoom',
        () => (mayHaveBeenMade ? state.meetings.find((one) => one === link) : undefined),
        () => {
          state.meetings.push(link);
          return link;
        },
      );
      return made.ok ? { ok: true, joinUrl: made.ref } : made;
    },
    check: () => Promise.reject(new Error('a ladder checks no service')),
  };
}

function earlier({ delivered }: ServicesState, page: PageId): string | undefined {
  if (!findable.includes(page.channel)) return undefined;
  return delivered.find(({ page: one }) => isSame(one, page))?.ref;
}

/** What a service can tell pages apart by: what we wrote into them. */
function isSame(one: PageId, other: PageId): boolean {
  return (
    one.requestId === other.requestId &&
    one.run === other.run &&
    one.step === other.step &&
    one.channel === other.channel &&
    one.target === other.target
  );
}
