import type { RefusedAnswer } from '../../calls/settings';
import type { TroubleCode } from '../../calls/shared';
import type { BacktestStorage } from './backtest';
import type { Drill } from './drill';
import type { RecordStorage } from './record';
import type { RosterReport } from './roster';
import type { SharedBefore, Sharing } from './sharing';
import type { PolicyShelf } from './versions';
import type { Ladder } from '../../policy/escalation/ladder';
import type { Service } from '../../policy/escalation/services';
import type { Policy } from '../../policy/schema';

export interface Storage extends PolicyShelf, BacktestStorage, RecordStorage {
  policy(projectId: string): Promise<Published | undefined>;
  /**
   * Keeps a policy and its text as the project's next version, and answers its number; `since` stays that of the
   * project's first. `undefined`: another version was published meanwhile.
   */
  publish(
    projectId: string,
    published: Omit<Published, 'since' | 'version'> & { source: string; restores?: number },
    basedOn: number,
  ): Promise<number | undefined>;
  /** How a project is connected to a service; undefined before it is. */
  connection(projectId: string, service: Service): Promise<Connection | undefined>;
  /** Keeps what an admin told us about a service. A secret that is left out stays as it is. */
  connect(
    projectId: string,
    service: Service,
    told: { values: Record<string, string>; secrets: Record<string, string> },
  ): Promise<void>;
  /** The secrets of a service, by name; undefined before it is connected. For channels and doors only. */
  secrets(projectId: string, service: Service): Promise<Record<string, string> | undefined>;
  /** Notes when a service last worked or failed. */
  noteService(projectId: string, service: Service, outcome: { at: number; why?: string }): Promise<void>;
  ladder(requestId: string): Promise<Ladder | undefined>;
  /** Keeps a new ladder unless one is there; answers the one that is kept. */
  startLadder(ladder: Ladder): Promise<Ladder>;
  /** Keeps a ladder if nobody changed it since it was read; false when somebody did. */
  saveLadder(before: Ladder, after: Ladder): Promise<boolean>;
  /** Requests with something due at or before `now`, earliest first. */
  due(now: number, limit: number): Promise<Due[]>;
  /** Notes that a request needs a look at `at`; replaces an earlier note. */
  remind(due: Due): Promise<void>;
  forget(due: Pick<Due, 'kind' | 'requestId'>): Promise<void>;
  /** When a request's note is due (epoch ms), if there is one. */
  dueAt(due: Pick<Due, 'kind' | 'requestId'>): Promise<number | undefined>;
  /** Starts an effect: `new` when it is ours to do, otherwise how it stands. */
  begin(requestId: string, effect: string, now: number): Promise<Begun>;
  finish(requestId: string, effect: string, now: number): Promise<void>;
  /** Gives up our claim so that the next try starts at once. */
  release(requestId: string, effect: string): Promise<void>;
  /** The request a token acknowledges. */
  acknowledgement(token: string): Promise<string | undefined>;
  keepAcknowledgement(token: string, requestId: string): Promise<void>;
  /** The request that a call code of the project was given to last. */
  byCallCode(projectId: string, code: string): Promise<string | undefined>;
  keepCallCode(projectId: string, code: string, requestId: string): Promise<void>;
  /** Takes one of `most` tries that somebody has in the time window of this number; false when all are taken. */
  takeFromQuota(who: string, window: number, most: number): Promise<boolean>;
  /**
   * Counts an answer to a page that was refused, for the desk's health list; `enough` in an hour is not counted
   * further.
   */
  noteRefusedAnswer(refused: { why: RefusedAnswer; at: number }): Promise<'noted' | 'enough'>;
  refusedAnswers(): Promise<{ why: RefusedAnswer; at: number; times: number }[]>;
  /** The project's latest drill. */
  drill(projectId: string): Promise<Drill | undefined>;
  saveDrill(projectId: string, drill: Drill): Promise<void>;
  /** Notes for the desk's health list that something kept us from our work. */
  noteTrouble(
    projectId: string,
    trouble: { code: TroubleCode; requestKey: string; at: number },
  ): Promise<void>;
  troubles(projectId: string): Promise<Trouble[]>;
  /** The time zone (IANA) in which an account reads our pages. */
  timeZone(accountId: string): Promise<string | undefined>;
  keepTimeZone(accountId: string, timeZone: string): Promise<void>;
  /** Forgets it; whether there was one. */
  forgetTimeZone(accountId: string): Promise<boolean>;
  /** Notes the fault that a request reports; once per request, the latest counts. */
  noteFault(report: FaultReport): Promise<void>;
  /** Deletes reports of faults of a project up to `upTo` (epoch ms), at most `limit`; how many there were. */
  forgetFaults(projectId: string, upTo: number, limit: number): Promise<number>;
  /** Who reported this fault since `since` (epoch ms): the latest 100, latest first. */
  faultReports(projectId: string, fault: string, since: number): Promise<FaultReport[]>;
  /** Notes what became of a request of the most severe kind. */
  noteUse(use: Use): Promise<void>;
  /** Deletes what was noted of the months that ended up to `upTo` (epoch ms), at most `limit`; how many there were. */
  forgetUses(projectId: string, upTo: number, limit: number): Promise<number>;
  /** What was noted of one request. */
  useOf(requestId: string): Promise<Use | undefined>;
  /** Who was let see a request through us; changed under the request's lock only. */
  sharing(requestId: string): Promise<Sharing | undefined>;
  saveSharing(sharing: Sharing): Promise<void>;
  /** The site's requests to which this mailbox (as `mailboxOf` writes it) was invited from outside. */
  invitedTo(mailbox: string): Promise<Sharing[]>;
  /** Whom people of an organisation have shared requests about a product with, latest first; at most 50. */
  sharedBefore(projectId: string, organisation: string, product: string): Promise<SharedBefore[]>;
  noteShared(
    about: { projectId: string; organisation: string; product: string },
    accountIds: string[],
    at: number,
  ): Promise<void>;
  /** Forgets that anybody of a project has shared requests with this account; for how many products that was so. */
  forgetShared(projectId: string, accountId: string): Promise<number>;
  /** The latest report on a project's customers. */
  rosterReport(projectId: string): Promise<RosterReport | undefined>;
  saveRosterReport(projectId: string, report: RosterReport): Promise<void>;
  /** What an organisation's requests of a month (YYYY-MM) came to, at most 500 of them. */
  uses(projectId: string, organisation: string, month: string): Promise<Use[]>;
}

/** One request's report of a fault. */
export interface FaultReport {
  projectId: string;
  /** The fingerprint, as `faultOf` makes it. */
  fault: string;
  requestId: string;
  requestKey: string;
  organisation: string;
  /** Epoch ms. */
  at: number;
}

/** A request that a customer raised at the most severe level, and what became of that. */
export interface Use {
  requestId: string;
  projectId: string;
  organisation: string;
  /** YYYY-MM, in UTC. */
  month: string;
  outcome: 'raised' | 'upheld' | 'reclassified';
}

/** `stale`: somebody began it longer ago than an invocation can last, and never finished; now it is ours. */
export type Begun = 'new' | 'busy' | 'stale' | 'done';

export interface Due {
  kind: 'intake' | 'ladder' | 'severity' | 'drill' | 'share' | 'roster' | 'backtest' | 'retention';
  /** Of a drill, a roster's report, a back-test and of what is kept for a time: the project's id. */
  requestId: string;
  at: number;
}

export interface Trouble {
  code: TroubleCode;
  /** The latest request that showed it. */
  requestKey: string;
  /** Epoch milliseconds, when it was last seen. */
  at: number;
  times: number;
}

export interface Published {
  /** Which version of the project's policy it is, from 1. */
  version: number;
  policy: Policy;
  publishedAt: number;
  /** When the project's first policy was published: older requests are left alone. */
  since: number;
  by: string;
}

/** How a project is connected to a service: what may be shown of it. Times in epoch ms. */
export interface Connection {
  values: Record<string, string>;
  /** The names of the secrets that are kept. */
  secrets: string[];
  lastWorked?: number;
  lastFailed?: { at: number; why: string };
}
