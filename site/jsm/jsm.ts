import type { ProductEvent, RestAnswer, RestRequest, Store } from '../contracts';
import { deactivateAccount, eraseAccount } from './accounts';
import type { Core, Mail, SearchAlias } from './core';
import type { NewRequest } from './create-request';
import { createRequest } from './create-request';
import type { Issue } from './entities';
import type { IncomingMail, MailResult } from './mail-in';
import { receiveMail } from './mail-in';
import type { Refused } from './rest/answer';
import { createAnswering } from './rest/answer';
import { processAlerts } from './ops/alerts';
import { putOnCall } from './ops/schedules';
import { addPastRequests, type PastRequest } from './past-requests';
import { plantSeed } from './plant-seed';
import type { Seed } from './seed';
import type { State } from './state';
import { openState } from './state';

export interface JsmOptions {
  store: Store;
  clock: { now(): number };
  /** The site's address without a slash at the end. */
  baseUrl: string;
  /** The account the app acts as. */
  appAccountId: string;
  /** JQL names for values in issue properties, from the manifest's `jira:entityProperty` modules. */
  searchAliases?: readonly SearchAlias[];
  /** Receives every mail that Jira sends. */
  mail: (mail: Mail) => void;
  /** Receives every product event, inside the transaction of the write that caused it. */
  publish: (event: ProductEvent) => void;
  /** Hears when `processAlerts` will have something to do. */
  alertsDue?: (at: number) => void;
}

/** A Jira Service Management site. */
export interface Jsm {
  rest(request: RestRequest): Promise<RestAnswer>;
  /** Raises a request as the portal does. Refuses with a `JiraError` whose `fields` has a sentence per field. */
  createRequest(wish: NewRequest): Issue;
  /** Adds requests as if they had been raised before, all or none: nobody is mailed, and no app hears of them. */
  addPastRequests(wishes: readonly PastRequest[]): Issue[];
  receiveMail(mail: IncomingMail): MailResult;
  /** Takes an account's access away; its name stays on what it wrote. */
  deactivateAccount(accountId: string): void;
  /** Erases an account whose person asked to be forgotten: it becomes "Former user". */
  eraseAccount(accountId: string): void;
  /** Carries out what was asked of alerts a moment ago; whoever reads alerts has it done too. */
  processAlerts(): void;
  /** Puts these people on call, or nobody. Refuses whoever is not in the schedule's team. */
  putOnCall(scheduleId: string, accountIds: readonly string[]): void;
  seed(data: Seed): void;
  /** What the site holds, for reading; change it through `rest` and the functions above. */
  state: State;
  /** Calls refused for want of a scope. */
  refusals(): Refused[];
  /** Calls that Jira would answer and the desk cannot. */
  unmodelled(): Refused[];
}

/** A stateful Jira Service Management site over a store; the same calls at the same times give the same site. */
export function createJsm(options: JsmOptions): Jsm {
  const state = openState(options.store);
  const core: Core = { searchAliases: [], alertsDue: () => undefined, ...options, state };
  const together = <T>(work: () => T) => options.store.transaction(work);
  return {
    ...createAnswering(core),
    createRequest: (wish) => together(() => createRequest(core, wish)),
    addPastRequests: (wishes) => together(() => addPastRequests(core, wishes)),
    receiveMail: (mail) => together(() => receiveMail(core, mail)),
    deactivateAccount: (accountId) => together(() => deactivateAccount(core, accountId)),
    eraseAccount: (accountId) => together(() => eraseAccount(core, accountId)),
    processAlerts: () => together(() => processAlerts(core)),
    putOnCall: (scheduleId, accountIds) => together(() => putOnCall(core, scheduleId, accountIds)),
    seed: (data) => together(() => plantSeed(state, data)),
    state,
  };
}
