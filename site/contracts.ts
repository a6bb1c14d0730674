// What the parts of the local desk promise each other. The desk imports nothing of the app it hosts.

/** The desk's clock, in epoch milliseconds. It can be moved forward; it never runs back. */
export interface Clock {
  now(): number;
  /** Moves the clock forward by this many milliseconds. */
  advance(milliseconds: number): void;
  /** How far the desk's clock is ahead of the machine's, in milliseconds. */
  offset(): number;
}

/** A durable key → JSON document table. Every write is on disk before the call returns. */
export interface Collection<T> {
  get(id: string): T | undefined;
  put(id: string, value: T): void;
  delete(id: string): boolean;
  all(): T[];
  entries(): [string, T][];
}

export interface Store {
  collection<T>(name: string): Collection<T>;
  /** The next number of a named sequence, from 1; survives a restart. */
  next(sequence: string): number;
  /** All writes inside happen, or none. */
  transaction<T>(work: () => T): T;
  /** Empties every collection and sequence. */
  clear(): void;
  close(): void;
}

/** Timers that survive a restart. What is due runs in order of time, then of setting. */
export interface Scheduler {
  at(due: number, kind: string, data: unknown): string;
  cancel(id: string): void;
  /** Names who handles a kind. A handler that throws leaves the failure in the log, never in the queue. */
  on(kind: string, handler: (data: unknown) => Promise<void>): void;
  pending(): { id: string; due: number; kind: string }[];
  /** Runs everything due at the clock's present time, and what that makes due, until nothing is due or running. */
  runDue(): Promise<void>;
  /** The due time of the earliest timer. */
  nextDue(): number | undefined;
}

export type Role = 'admin' | 'agent' | 'customer';

/**
 * Who makes a REST call. `scopes` is set for an app and is what its manifest declares; a person's own session has none.
 */
export interface Caller {
  as: 'app' | 'user';
  accountId: string;
  scopes?: readonly string[];
  /** Whether a program calls with the person's API token. Absent: false. */
  byToken?: boolean;
}

export interface RestRequest {
  method: string;
  /** Path and query, as Atlassian's: `/rest/api/3/issue/ST-1?fields=summary`. */
  path: string;
  headers?: Record<string, string>;
  /** Parsed JSON, or the raw text of a body that is not JSON. */
  body?: unknown;
  caller: Caller;
}

export interface RestAnswer {
  /** 0: no answer came, and the connection ended. */
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * A product event as Forge would hand it to a trigger: `payload` is the documented event body, `eventType` included.
 */
export interface ProductEvent {
  name: string;
  payload: Record<string, unknown>;
  /** Account that caused it; the app's own account marks it self-generated. */
  actor: string;
}

/** A service outside Atlassian that the desk plays. */
export type OutsideService = 'slack' | 'pagerduty' | 'zoom' | 'webhook' | 'telephone';

/** What is wrong with a service: it answers 503; it refuses the app's credentials as expired; it answers 429. */
export type Fault = 'down' | 'expired' | 'busy';

/** One mail, message, page or hook the outside world received, or a mail it sent. */
export interface OutboxEntry {
  id: string;
  at: number;
  service: 'mail' | Exclude<OutsideService, 'telephone'> | 'other';
  /** For a list: whom it reached (address, channel, host). */
  to: string;
  /** For a list: one line. */
  title: string;
  request: { method: string; url: string; headers: Record<string, string>; body: unknown };
  answer: { status: number; body: unknown };
}

/** The world outside Atlassian: answers what the app fetches and what Jira mails, and keeps all of it. */
export interface Outside {
  fetch(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string;
  }): Promise<RestAnswer>;
  mail(mail: { to: string; from: string; subject: string; text: string; issueKey?: string }): void;
  entries(): OutboxEntry[];
  /** Makes a service fail from now on, or work again. */
  setFault(service: OutsideService, fault: Fault | undefined): void;
  faultOf(service: OutsideService): Fault | undefined;
  /** Takes a service down, or lets it work again. */
  setDown(service: OutsideService, down: boolean): void;
}

/** How one function of the app is run: in a forked child from the bundle, or in this process for tests. */
export interface AppRunner {
  /**
   * `onLog` hears what the app writes to the console meanwhile, `onRefused` the address (`host:port`) of a
   * connection that the app was kept from.
   */
  invoke(
    event: LambdaEvent,
    timeoutSeconds: number,
    onLog: (line: LogLine) => void,
    onRefused?: (address: string) => void,
  ): Promise<InvocationResult>;
  stop(): Promise<void>;
}

/** One console call of the app: levels are 20 debug, 30 info, 40 warn, 50 error. */
export interface LogLine {
  invocationId: string;
  logLevel: number;
  logArguments: unknown[];
}

export interface LambdaEvent {
  handler: string;
  body: unknown;
  variables: { key: string; value: string }[];
  /** What Forge's runtime wrapper receives beside the body; see site/forge/runtime. */
  _meta: Record<string, unknown>;
}

export type InvocationResult =
  | { success: true; body?: unknown }
  | { success: false; error: { errorType: string; errorMessage: string; stack?: string[] } };

/** What a page tells Forge about the place where a module is shown. */
export interface ModulePlace {
  moduleType: string;
  moduleKey: string;
  /** The module's `extension` data, e.g. `{ issue: { key, id, type, typeId }, project: {…} }`. */
  extension: Record<string, unknown>;
  accountId: string;
}

/** A group of hosts that an administrator allowed the app to reach, and for what. */
export interface EgressGroup {
  key: string;
  description: string;
  configured: { domain: string; type: string[] }[];
}

/** The hosts that administrators allowed the app beside those of its manifest. What it refuses, it throws. */
export interface ConfiguredEgress {
  get(asked: unknown): { results: EgressGroup[] };
  /** What an administrator has to agree to before the same may be set. */
  review(asked: unknown, viewer: { role: Role }): { description: string; domains: string[] }[];
  set(asked: unknown, viewer: { role: Role }): { results: EgressGroup[] };
  deleteDomain(asked: unknown, viewer: { role: Role }): void;
  deleteGroup(asked: unknown, viewer: { role: Role }): void;
  /** Whether the app's functions may fetch this address because of it. */
  allows(url: URL): boolean;
}

/** The Forge platform, local. */
export interface Forge {
  readonly manifest: Manifest;
  /** Delivers a product event to the triggers that want it, after the set delay and as often as duplication says. */
  publish(event: ProductEvent): void;
  /** Calls a resolver as a page's `invoke` does. The caller's account comes from `place`, never from the payload. */
  resolve(place: ModulePlace, functionKey: string, payload: unknown): Promise<InvocationResult>;
  /** A call to a web trigger's public URL: `/x1/<id>[/userPath]`. */
  webTrigger(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string;
  }): Promise<RestAnswer>;
  /** The public address of one of the app's web triggers; undefined for a key that the manifest does not have. */
  webTriggerUrl(key: string): string | undefined;
  /** What administrators allowed the app to reach. */
  egress: ConfiguredEgress;
  /** The actions that the app's action providers offer to the rules of Automation. */
  actions(): Action[];
  /**
   * Runs an action as a rule of Automation does: as the person whose account the rule connects. Throws for a key nobody
   * offers.
   */
  runAction(
    key: string,
    viewer: { accountId: string; role: Role },
    inputs: Record<string, unknown>,
  ): Promise<ActionRun>;
  /** Modules of a type that this person may see here, display conditions and unlicensed access applied. */
  modules(type: string, viewer: { accountId: string; role: Role }, place: Record<string, unknown>): Module[];
  /** The badge, lozenge or icon beside an issue context panel's label. Asks the app's function where it names one. */
  panelStatus(place: ModulePlace): Promise<PanelStatus | undefined>;
  /** A page's `requestJira`: the person's own call, limited to the app's scopes. */
  fetchProduct(
    place: ModulePlace,
    request: { method: string; path: string; headers: Record<string, string>; body?: string },
  ): Promise<RestAnswer>;
  /** Every line the app logged, newest last (at most 1,000). */
  logs(): { at: number; level: string; line: string; functionKey: string }[];
  /** What the app was refused: a missing scope, a host outside egress, an unmodelled call. Empty when all is well. */
  refusals(): { at: number; code: string; what: string }[];
  /** REST calls the app made, newest last (at most 10,000): `POST /rest/api/3/issue/ST-1/transitions`. */
  calls(): {
    at: number;
    functionKey: string;
    invocationId: string;
    method: string;
    path: string;
    status: number;
  }[];
  /**
   * What the app asked of Forge's storage, newest last (at most 10,000): `/api/v1/entity/set`, and how many bytes went.
   */
  kept(): { at: number; invocationId: string; operation: string; sent: number; received: number }[];
  events: { delaySeconds: number; duplicates: number };
  stop(): Promise<void>;
}

/** What an issue context panel shows to the right of its label. */
export type PanelStatus =
  | { type: 'lozenge'; value: { label: string; type?: LozengeType | undefined } }
  | { type: 'badge'; value: { label: string } }
  | { type: 'icon'; value: { label: string; url: string } };

type LozengeType = 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';

type ActionValue = 'string' | 'integer' | 'number' | 'boolean';

export type ActionVerb = 'GET' | 'CREATE' | 'UPDATE' | 'DELETE' | 'TRIGGER';

/** An action of the app, as its manifest declares it. */
export interface Action {
  key: string;
  name: string;
  /** What it does to what it is about: only GET changes nothing. */
  verb: ActionVerb;
  description: string;
  inputs: Record<string, { title: string; type: ActionValue; required: boolean; description: string }>;
  outputs: Record<string, { type: ActionValue; nullable: boolean; description: string }>;
  /**
   * What a rule calls the outputs, as `fetchedJiraIssue` in `{{fetchedJiraIssue.key}}`; undefined where Atlassian does
   * not say.
   */
  smartValue?: string;
  /** The app's form for a rule's author. */
  config?: { resource: string; render?: string };
}

/**
 * How a run ended. `refused`: Automation would not have saved the rule. `stopped`: the app returned errors or failed;
 * the rule ends and its owner reads the messages. `problems` are outputs that are not as the manifest declares them.
 */
export type ActionRun =
  | { result: 'refused' | 'stopped'; messages: string[] }
  | { result: 'done'; outputs: Record<string, unknown>; problems: string[] };

export interface Module {
  type: string;
  key: string;
  title?: string | { i18n: string };
  resource?: string;
  render?: string;
  [key: string]: unknown;
}

export interface Manifest {
  app: {
    id: string;
    runtime: { name: string; memoryMB?: number };
    storage?: { entities?: EntityDefinition[] };
  };
  modules: Record<string, (Record<string, unknown> & { key: string })[]>;
  resources: { key: string; path: string }[];
  permissions: {
    scopes: string[] | Record<string, { allowImpersonation?: boolean }>;
    external?: {
      fetch?: { backend?: (string | { address: string })[] };
      /** Whether the app may ask an administrator to allow more hosts. */
      configurable?: { enabled: boolean };
    };
  };
  translations?: { resources: { key: string; path: string }[]; fallback: { default: string } };
}

export interface EntityDefinition {
  name: string;
  attributes: Record<string, { type: string }>;
  indexes?: (string | { name: string; range: string[]; partition?: string[] })[];
}
