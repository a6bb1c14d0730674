import { inspect } from 'node:util';
import { restBehaving, requestsBehaving } from './behave';
import { asDocumented, type Behaviour, choiceOf } from './behaviour';
import { openCallers } from './callers';
import { type Changes, createChanges } from './changes';
import type {
  AppRunner,
  Clock,
  Forge,
  Manifest,
  Outside,
  ProductEvent,
  RestAnswer,
  RestRequest,
  Scheduler,
  Store,
} from './contracts';
import { createForge } from './forge/forge';
import { anonymous } from './forge/product';
import { withFaults } from './jira-faults';
import { createJsm, type Jsm } from './jsm/jsm';
import type { State } from './jsm/state';
import { followAlerts } from './on-call';
import { createOutside, type RunningOutside } from './outside/outside';
import { appUuid } from './places';
import type { Desk } from './running-desk';
import { createScheduler, travel } from './scheduler';
import { searchAliases } from './search-aliases';
import { plantRequests } from './seed/past/plant-requests';
import { perform } from './seed/perform';
import { plantCustomers } from './seed/plant-customers';
import type { SiteSeed } from './seed/seed';

/** What a desk is put together from. */
export interface DeskParts {
  manifest: Manifest;
  runner: AppRunner;
  store: Store;
  clock: Clock;
  /** What a store that holds no site yet begins with. */
  seed: SiteSeed;
  /** The address people reach the desk at, without a slash at the end. */
  publicUrl: () => string;
  /** How a real site answered what no documentation answers. Absent: the desk does as is documented. */
  behave?: Behaviour;
}

/** Opens the desk that the store holds, or begins one from the seed. */
export async function createDesk(parts: DeskParts): Promise<Desk> {
  const isNew = !holdsDesk(parts.store);
  // A desk that died while it was begun is half a desk.
  if (isNew) parts.store.clear();
  const desk = connect(parts);
  if (isNew) {
    desk.jsm.seed(parts.seed.site);
    desk.jsm.addPastRequests(parts.seed.past ?? []);
    await perform(desk, parts.seed.setUp);
    await perform(desk, parts.seed.morning);
    begun(parts.store).put('begun', true);
  }
  return desk;
}

/** Whether a desk was begun in this store, and not left half begun. */
export function holdsDesk(store: Store): boolean {
  return begun(store).get('begun') === true;
}

const begun = (store: Store) => store.collection<boolean>('desk');

function connect(parts: DeskParts): Desk {
  const { manifest, store, clock, publicUrl, seed, behave = asDocumented } = parts;
  const { slackChannels, callbacks, appAccountId } = seed;
  const changes = createChanges();
  const faults: string[] = [];
  const onError = (kind: string, error: unknown) => faults.push(`${kind}: ${inspect(error)}`);
  const scheduler = createScheduler({ store, clock, onError });
  const allows = (url: URL) => forge.egress.allows(url);
  const outside = tellingOutside(createOutside({ store, clock, slackChannels, allows }), changes);
  const alertsDue = followAlerts(scheduler, changes, () => jsm);
  const jsm = openJsm(parts, { outside, alertsDue, scheduler }, (event) => {
    forge.publish(event);
    for (const key of issuesOf(jsm.state, event)) changes.tell({ what: 'issue', key });
  });
  const told = tellingWrites(jsm, changes);
  const { rest, faults: jiraFaults } = withFaults(restBehaving(behave, told));
  const forge: Forge = createForge({
    ...{ ...parts, rest, outside, scheduler, appAccountId },
    delays: behave.answers['event-delay']?.seconds ?? [],
    accountTypeOf: (id) => accountTypeOf(jsm.state, id),
  });
  const onProblem = (what: string) => faults.push(what);
  return {
    ...openCallers({ store, clock, changes, outside, forge, callbacks, onProblem }),
    ...{
      manifest,
      seed,
      store,
      clock,
      scheduler,
      outside,
      jsm,
      rest: told,
      jiraFaults,
      state: jsm.state,
      forge,
      changes,
      publicUrl,
      behave,
    },
    ...plantersFor({ jsm, manifest, clock }),
    faults: () => faults,
    settle: () => scheduler.runDue(),
    advance: journeys({ clock, scheduler, changes }),
    async close() {
      scheduler.stop();
      await forge.stop();
    },
  };
}

/** What fills a site with made-up people and requests. */
function plantersFor({ jsm, manifest, clock }: Pick<Desk, 'jsm' | 'manifest' | 'clock'>) {
  const panelKey = appUuid(manifest.app.id);
  return {
    plantCustomers: (count = 5_000, serviceDeskId = '1') => plantCustomers(jsm, count, serviceDeskId),
    plantRequests: (count = 1_000, seed = 1) =>
      plantRequests({ jsm, panelKey, now: clock.now() }, count, seed),
  };
}

function accountTypeOf(state: State, accountId: string) {
  if (accountId === anonymous) return 'anonymous';
  return state.users.get(accountId)?.role === 'customer' ? 'customer' : 'licensed';
}

function openJsm(
  { manifest, store, clock, publicUrl, seed, behave = asDocumented }: DeskParts,
  {
    outside,
    alertsDue,
    scheduler,
  }: { outside: Outside; alertsDue: (at: number) => void; scheduler: Scheduler },
  publish: (event: ProductEvent) => void,
): Jsm {
  const jsm = createJsm({
    store,
    clock,
    baseUrl: publicUrl(),
    appAccountId: seed.appAccountId,
    searchAliases: searchAliases(manifest),
    machineTime: () => performance.now(),
    mail: (mail) => outside.mail(mail),
    slaStart: choiceOf(behave, 'sla-start') ?? 'on-entering',
    publish,
    alertsDue,
  });
  const panel = { key: appUuid(manifest.app.id), scheduler, now: () => clock.now() };
  return { ...jsm, createRequest: requestsBehaving(behave, jsm, panel) };
}

/** Moves the clock. Two journeys at once would each move it past what falls due on the other. */
function journeys({ clock, scheduler, changes }: Pick<Desk, 'clock' | 'scheduler' | 'changes'>) {
  let moving = Promise.resolve();
  const advance: Desk['advance'] = async (milliseconds) => {
    await travel({ clock, scheduler }, milliseconds);
    changes.tell({ what: 'clock', now: clock.now() });
  };
  return (milliseconds: number) => (moving = moving.catch(() => undefined).then(() => advance(milliseconds)));
}

/** The keys of the issues that an event is about: one, or the two of a link. */
function issuesOf(state: State, { payload }: ProductEvent): string[] {
  const { issue, sourceIssueId, destinationIssueId } = payload as {
    issue?: { key?: string };
    sourceIssueId?: string;
    destinationIssueId?: string;
  };
  const linked = [sourceIssueId, destinationIssueId].map((id) => state.issues.get(id ?? '')?.key);
  return [issue?.key, ...linked].filter((key) => key !== undefined);
}

/** Jira for the app. Some of its writes publish no event, such as an issue property; open pages hear of them here. */
function tellingWrites(jsm: Jsm, changes: Changes): (request: RestRequest) => Promise<RestAnswer> {
  return async (request) => {
    const answer = await jsm.rest(request);
    const idOrKey = /\/(?:issue|request)\/([^/?]+)/.exec(request.path)?.[1];
    if (request.method !== 'GET' && answer.status < 400 && idOrKey !== undefined) {
      changes.tell({ what: 'issue', key: jsm.state.issues.get(idOrKey)?.key ?? idOrKey });
    }
    return answer;
  };
}

function tellingOutside(outside: RunningOutside, changes: Changes): RunningOutside {
  return {
    ...outside,
    async fetch(request) {
      const answer = await outside.fetch(request);
      changes.tell({ what: 'outbox' });
      return answer;
    },
    mail(mail) {
      outside.mail(mail);
      changes.tell({ what: 'outbox' });
    },
  };
}
