import type {
  Clock,
  Forge,
  InvocationResult,
  Manifest,
  ProductEvent,
  Scheduler,
  Store,
} from '../../contracts';
import type { Invoker } from '../invoker';
import type { Journal } from '../journal';
import { retryOf, type Retry } from '../retries';
import { wants } from './filter';
import { triggersOf } from './triggers';

/** One event on its way to one trigger. */
interface Delivery {
  triggerKey: string;
  payload: Record<string, unknown>;
  /** How often it was delivered before, and how often the app asked for that. */
  tries: number;
  asked: number;
  retry?: Pick<Retry, 'reason' | 'data'>;
}

interface Parts {
  manifest: Manifest;
  store: Store;
  clock: Clock;
  scheduler: Scheduler;
  invoker: Invoker;
  journal: Journal;
  appAccountId: string;
  /** How late events come, in seconds, one after the other, unless somebody set it otherwise. */
  delays?: readonly number[];
}

const mostRetries = 4;
const largestEvent = 200 * 1_024;
const timer = 'product-event';

/**
 * Hands product events to the triggers that want them, `delaySeconds` later and `duplicates` more times than once.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
export function createEvents(parts: Parts): Pick<Forge, 'events' | 'publish'> {
  const { clock, scheduler, journal, delays = [] } = parts;
  const triggers = triggersOf(parts.manifest);
  const events = keptWeather(parts.store);

  async function deliver(delivery: Delivery): Promise<void> {
    const trigger = triggers.find(({ key }) => key === delivery.triggerKey);
    if (!trigger) return;
    const result = await parts.invoker.invoke({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      moduleType: 'trigger',
      body: { ...delivery.payload, ...retryContext(delivery) },
    });
    tryAgain(parts, delivery, result);
  }

  // Each event takes the next delay of those that were measured.
  const ownDelay = (): number =>
    delays.length === 0 ? 0 : (delays[parts.store.next('event delay') % delays.length] ?? 0);

  scheduler.on(timer, (data) => deliver(data as Delivery));
  return {
    events,
    publish(event: ProductEvent) {
      const payload = {
        eventType: event.name,
        ...event.payload,
        selfGenerated: event.actor === parts.appAccountId,
      };
      if (Buffer.byteLength(JSON.stringify(payload)) > largestEvent) {
        journal.refused('EVENT_TOO_LARGE', `${event.name}: more than 200 kB are not delivered`);
        return;
      }
      const due = clock.now() + (events.delaySeconds || ownDelay()) * 1_000;
      for (const trigger of triggers.filter((one) => one.events.includes(event.name))) {
        if (!wants(trigger, payload, journal)) continue;
        const delivery: Delivery = { triggerKey: trigger.key, payload, tries: 0, asked: 0 };
        for (let copy = 0; copy <= events.duplicates; copy += 1) scheduler.at(due, timer, delivery);
      }
    },
  };
}

/** How late and how often events come: in time and once, unless somebody set it otherwise, also before a restart. */
function keptWeather(store: Store): Forge['events'] {
  const kept = store.collection<number>('event weather');
  return {
    get delaySeconds() {
      return kept.get('delaySeconds') ?? 0;
    },
    set delaySeconds(seconds) {
      kept.put('delaySeconds', seconds);
    },
    get duplicates() {
      return kept.get('duplicates') ?? 0;
    },
    set duplicates(copies) {
      kept.put('duplicates', copies);
    },
  };
}

/** Four times at most, when the app asks for it or the platform failed; an error the app throws is its last word. */
function tryAgain({ clock, scheduler, journal }: Parts, delivery: Delivery, result: InvocationResult): void {
  if (!result.success && !result.error.errorType.startsWith('FUNCTION_')) return;
  const retry = retryOf(result, delivery.tries, journal);
  if (!retry) return;
  if (delivery.tries >= mostRetries) {
    journal.refused(
      'RETRIES_EXHAUSTED',
      `${delivery.triggerKey}: an event was dropped after ${mostRetries} retries`,
    );
    return;
  }
  const again = {
    ...delivery,
    tries: delivery.tries + 1,
    asked: delivery.asked + Number(retry.asked),
    retry,
  };
  scheduler.at(clock.now() + retry.afterSeconds * 1_000, timer, again);
}

function retryContext({ retry, asked }: Delivery) {
  if (!retry) return {};
  return { retryContext: { retryCount: asked, retryReason: retry.reason, retryData: retry.data } };
}
