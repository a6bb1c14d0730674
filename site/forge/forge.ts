import type {
  AppRunner,
  Clock,
  Forge,
  Manifest,
  Outside,
  RestAnswer,
  RestRequest,
  Scheduler,
  Store,
} from '../contracts';
import { createActions } from './actions';
import { createPanelStatus } from './dynamic-properties';
import { createConfiguredEgress } from './configured-egress';
import { egressRoute } from './egress';
import { createEvents } from './events/events';
import { createInvoker, type Invoker } from './invoker';
import { createJournal } from './journal';
import { kvsRoute } from './kvs/kvs';
import { createModules } from './modules';
import { createFetchProduct, productRoute } from './product';
import { createProxy, type Proxy } from './proxy';
import { createQueues } from './queues/queues';
import { type AccountTypeOf, createResolve } from './resolve';
import { createSchedules } from './schedules';
import { stargateRoute } from './stargate';
import { createWebTriggers } from './web-triggers';

export interface ForgeParts {
  manifest: Manifest;
  runner: AppRunner;
  /** Answers Jira's REST API. */
  rest: (request: RestRequest) => Promise<RestAnswer>;
  outside: Outside;
  store: Store;
  clock: Clock;
  scheduler: Scheduler;
  /** The account Jira gives the app. */
  appAccountId: string;
  /** What Forge tells a resolver of who asks. */
  accountTypeOf: AccountTypeOf;
  /** The desk's own address: web triggers and pages are under it. */
  publicUrl: () => string;
  /** How late product events come, in seconds, one after the other; in time unless said. */
  delays?: readonly number[];
}

/** The Forge platform with one app installed. Refuses a manifest whose triggers name unknown or undeclared events. */
export function createForge(parts: ForgeParts): Forge {
  const { manifest } = parts;
  const journal = createJournal(parts.clock);
  const invoker: Invoker = createInvoker({ ...parts, journal, door: () => proxy });
  const shared = { ...parts, journal, invoker };
  const { events, publish } = createEvents(shared);
  const webTriggers = createWebTriggers(shared);
  const egress = createConfiguredEgress(manifest, parts.store);
  const queues = createQueues(shared);
  createSchedules(shared);
  const proxy: Proxy = createProxy({
    journal,
    byToken: invoker.byToken,
    routes: [
      productRoute(shared),
      kvsRoute(shared),
      egressRoute({ ...shared, configured: egress }),
      stargateRoute({ queues, webTriggers, journal }),
    ],
  });
  return {
    manifest,
    events,
    publish,
    resolve: createResolve(shared),
    webTrigger: webTriggers.call,
    webTriggerUrl: (key) => webTriggers.urlOf(key, false),
    egress,
    ...createActions(shared),
    modules: createModules(shared),
    panelStatus: createPanelStatus(shared),
    fetchProduct: createFetchProduct(shared),
    logs: journal.logs,
    refusals: journal.refusals,
    calls: journal.calls,
    kept: journal.kept,
    async stop() {
      await parts.runner.stop();
      await proxy.stop();
    },
  };
}
