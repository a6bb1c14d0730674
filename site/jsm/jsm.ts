import type { ProductEvent, RestAnswer, RestRequest, Store } from '../contracts';
import { deactivateAccount, eraseAccount, hideAddress, setLanguage } from './accounts';
import { addCustomers, type Arrivals } from './add-customers';
import { type BurstLimits, createBursts } from './bursts';
import type { Core, Mail, SearchAlias } from './core';
import type { NewRequest } from './create-request';
import { createRequest } from './create-request';
import {
  allowedDomains,
  type CustomerPermissions,
  setAllowedDomains,
  setOrganizationDomains,
  setPermissions,
} from './customer-access';
import type { Issue, Status, User } from './entities';
import type { IncomingMail, MailResult } from './mail-in';
import { receiveMail } from './mail-in';
import type { Refused } from './rest/answer';
import { createAnswering } from './rest/answer';
import { limitsOf } from './limits';
import { processAlerts } from './ops/alerts';
import { putOnCall } from './ops/schedules';
import { addPastRequests, type PastRequest } from './past-requests';
import { plantSeed } from './plant-seed';
import { createPoints, type HourlyPoints } from './points';
import { addStatus, addTransition, removeStatus, setSlaGoals, startSlaAt } from './project-workflow';
import type { Seed } from './seed';
import { shareWith, shareWithOrganization, unshare } from './share-request';
import { askToSignUp, finishSignUp, signUpOf } from './sign-up';
import type { SlaStart } from './sla';
import type { SignUp, State } from './state';
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
  /** Milliseconds of the machine, for burst limits; without it they are measured by the clock. */
  machineTime?: () => number;
  /** What starts the clock of SLAs; entering their status unless said. */
  slaStart?: SlaStart;
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
  /** Shows somebody's address to nobody, or again. */
  hideAddress(accountId: string, hidden: boolean): void;
  /** Gives somebody another language, such as `de-DE`. */
  setLanguage(accountId: string, locale: string): void;
  /** Mails the link of the portal's sign-up; see `askToSignUp`. */
  askToSignUp(address: string, serviceDeskId?: string): void;
  /** What a mailed link stands for; 404 once it was used or is a day old. */
  signUpOf(token: string): SignUp;
  /** Makes the account that a mailed link stands for. */
  finishSignUp(token: string, name: string): User;
  /** The e-mail domains that new accounts may have; none means any. */
  allowedDomains(): string[];
  setAllowedDomains(domains: readonly string[]): void;
  /** The e-mail domains whose new customers join an organisation by themselves. */
  setOrganizationDomains(organizationId: string, domains: readonly string[]): void;
  /** Who may raise requests on a desk, and with whom its customers may share them. */
  setPermissions(serviceDeskId: string, permissions: CustomerPermissions): void;
  /** Adds a status to a project's own workflow; see `project-workflow.ts` for what it and the next four refuse. */
  addStatus(serviceDeskId: string, status: Pick<Status, 'name' | 'category'>): void;
  removeStatus(serviceDeskId: string, name: string): void;
  /** Draws a way from one status to another; from any where none is named. */
  addTransition(serviceDeskId: string, way: { from?: string; to: string }): void;
  /** Sets an SLA's goals, in minutes for each priority. */
  setSlaGoals(serviceDeskId: string, slaId: string, goals: Readonly<Record<string, number>>): void;
  /** Makes an SLA start counting when a request enters this status. */
  startSlaAt(serviceDeskId: string, slaId: string, status: string): void;
  /** Shares a request on the portal with whom these words name; see `shareWith`. */
  share(key: string, sharerId: string, words: string): void;
  shareWithOrganization(key: string, sharerId: string, organizationId: string): void;
  /** Takes a participant or an organisation off a request, on the portal. */
  unshare(key: string, removerId: string, id: string): void;
  /** How fast an app may call; off at first. */
  bursts: BurstLimits;
  /** How much an app may ask for in an hour; off at first. */
  points: HourlyPoints;
  /** Carries out what was asked of alerts a moment ago; whoever reads alerts has it done too. */
  processAlerts(): void;
  /** Puts these people on call, or nobody. Refuses whoever is not in the schedule's team. */
  putOnCall(scheduleId: string, accountIds: readonly string[]): void;
  /** Adds customers and organisations to a desk as if they had been there. */
  addCustomers(serviceDeskId: string, arrivals: Arrivals): void;
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
  const bursts = createBursts(options.machineTime ?? (() => options.clock.now()));
  const points = createPoints(() => options.clock.now());
  const together = <T>(work: () => T) => options.store.transaction(work);
  return {
    ...createAnswering(core, limitsOf(bursts, points)),
    bursts,
    points,
    createRequest: (wish) => together(() => createRequest(core, wish)),
    addPastRequests: (wishes) => together(() => addPastRequests(core, wishes)),
    receiveMail: (mail) => together(() => receiveMail(core, mail)),
    deactivateAccount: (accountId) => together(() => deactivateAccount(core, accountId)),
    eraseAccount: (accountId) => together(() => eraseAccount(core, accountId)),
    hideAddress: (accountId, hidden) => together(() => hideAddress(core, accountId, hidden)),
    setLanguage: (accountId, locale) => together(() => setLanguage(core, accountId, locale)),
    askToSignUp: (address, deskId) => together(() => askToSignUp(core, address, deskId)),
    signUpOf: (token) => signUpOf(core, token),
    finishSignUp: (token, name) => together(() => finishSignUp(core, token, name)),
    allowedDomains: () => allowedDomains(core),
    setAllowedDomains: (domains) => together(() => setAllowedDomains(core, domains)),
    setOrganizationDomains: (id, domains) => together(() => setOrganizationDomains(core, id, domains)),
    setPermissions: (id, permissions) => together(() => setPermissions(core, id, permissions)),
    addStatus: (deskId, status) => together(() => addStatus(core, deskId, status)),
    removeStatus: (deskId, name) => together(() => removeStatus(core, deskId, name)),
    addTransition: (deskId, way) => together(() => addTransition(core, deskId, way)),
    setSlaGoals: (deskId, slaId, goals) => together(() => setSlaGoals(core, deskId, slaId, goals)),
    startSlaAt: (deskId, slaId, status) => together(() => startSlaAt(core, deskId, slaId, status)),
    share: (key, sharerId, words) => together(() => shareWith(core, key, sharerId, words)),
    shareWithOrganization: (key, sharerId, id) =>
      together(() => shareWithOrganization(core, key, sharerId, id)),
    unshare: (key, removerId, id) => together(() => unshare(core, key, removerId, id)),
    processAlerts: () => together(() => processAlerts(core)),
    putOnCall: (scheduleId, accountIds) => together(() => putOnCall(core, scheduleId, accountIds)),
    addCustomers: (deskId, arrivals) => together(() => addCustomers(core, deskId, arrivals)),
    seed: (data) => together(() => plantSeed(state, data)),
    state,
  };
}
