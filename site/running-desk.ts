import type { Behaviour } from './behaviour';
import type { Callers } from './callers';
import type { Changes } from './changes';
import type { Clock, Forge, Manifest, RestAnswer, RestRequest, Store } from './contracts';
import type { JiraFaults } from './jira-faults';
import type { Issue } from './jsm/entities';
import type { Jsm } from './jsm/jsm';
import type { State } from './jsm/state';
import type { RunningOutside } from './outside/outside';
import type { RunningScheduler } from './scheduler';
import type { Roster } from './seed/roster';
import type { SiteSeed } from './seed/seed';

/** A whole Jira Service Management site with one Forge app installed on it, and the world it reaches. */
export interface Desk extends Callers {
  manifest: Manifest;
  /** What the site began with, and what it offers a newcomer to try. */
  seed: SiteSeed;
  store: Store;
  clock: Clock;
  scheduler: RunningScheduler;
  outside: RunningOutside;
  jsm: Jsm;
  /** A REST call from outside the app; whoever has a page open sees what it changed. */
  rest(request: RestRequest): Promise<RestAnswer>;
  /** Makes Jira fail the app's next calls. */
  jiraFaults: JiraFaults;
  /** What the site holds, to read. Writes go through `jsm`. */
  state: State;
  forge: Forge;
  changes: Changes;
  /** Handlers of timers that threw, and what the telephone could not play. */
  faults: () => string[];
  publicUrl: () => string;
  /** How it behaves where no documentation says so. */
  behave: Behaviour;
  /**
   * Plants so many customers on a desk, 5,000 on the first unless said otherwise; answers how many are of each
   * standing.
   */
  plantCustomers(count?: number, serviceDeskId?: string): Roster['standings'];
  /** Plants so many made-up requests of the past on both desks, 1,000 unless said otherwise; see `plantRequests`. */
  plantRequests(count?: number, seed?: number): Issue[];
  /** Runs everything that is due, and what that makes due, until nothing is. */
  settle(): Promise<void>;
  /** Moves the clock forward and runs on the way what falls due, each at its own time. */
  advance(milliseconds: number): Promise<void>;
  /** Stops timers and the app. The store stays open. */
  close(): Promise<void>;
}
