import type { ProductEvent, RestAnswer, Store } from '../../../site/contracts';
import type { Mail } from '../../../site/jsm/core';
import type { NewRequest } from '../../../site/jsm/create-request';
import type { Field, RequestType, ServiceDesk, User } from '../../../site/jsm/entities';
import type { Jsm } from '../../../site/jsm/jsm';
import { createJsm } from '../../../site/jsm/jsm';
import type { Schedule } from '../../../site/jsm/ops/entities';
import type { Seed } from '../../../site/jsm/seed';
import { memoryStore } from '../memory-store';

export const START = Date.UTC(2026, 10, 21, 10);
export const MINUTE = 60_000;

/** A site with two desks, and everything that came out of it. */
export interface Site {
  jsm: Jsm;
  mails: Mail[];
  events: ProductEvent[];
  /** Moves the clock forward. */
  wait(milliseconds: number): void;
  /** Calls REST as a person; `as('app')` is the app with every scope. */
  as: (accountId: string) => (method: string, path: string, body?: unknown) => Promise<RestAnswer>;
  /** Raises a request as Nadia on the first desk; answers its key. */
  raise(wish?: Partial<NewRequest>): string;
}

export function siteWithDesks(store: Store = memoryStore()): Site {
  const mails: Mail[] = [];
  const events: ProductEvent[] = [];
  const clock = { at: START, now: () => clock.at };
  const jsm = createJsm({
    store,
    clock,
    baseUrl: 'https://desk.example',
    appAccountId: 'app',
    searchAliases: [
      { alias: 'mark.severity', propertyKey: 'mark', path: 'severity', type: 'string' },
      { alias: 'mark.due', propertyKey: 'mark', path: 'due', type: 'date' },
      { alias: 'mark.cost', propertyKey: 'mark', path: 'cost', type: 'number' },
      { alias: 'mark.missing', propertyKey: 'mark', path: 'missing', type: 'string' },
    ],
    mail: (mail) => mails.push(mail),
    publish: (event) => events.push(event),
  });
  jsm.seed(seed);
  return {
    jsm,
    mails,
    events,
    wait: (milliseconds) => void (clock.at += milliseconds),
    as: (accountId) => (method, path, body) =>
      jsm.rest({ method, path, body, caller: { as: accountId === 'app' ? 'app' : 'user', accountId } }),
    raise: (wish = {}) =>
      jsm.createRequest({
        serviceDeskId: '1',
        requestTypeId: '11',
        reporterId: 'nadia',
        values: { summary: 'Login is down', description: 'Since 9 nobody can log in.' },
        channel: 'portal',
        ...wish,
      }).key,
  };
}

const person = (
  accountId: string,
  role: User['role'],
  accountType: User['accountType'] = 'atlassian',
): User => ({
  accountId,
  displayName: `${accountId.charAt(0).toUpperCase()}${accountId.slice(1)} Example`,
  emailAddress: `${accountId}@example.com`,
  accountType,
  role,
  timeZone: 'Europe/London',
  locale: 'en_GB',
  active: true,
});

const desk = (id: string, projectKey: string, agentId: string): ServiceDesk => ({
  id,
  projectId: `1000${id}`,
  projectKey,
  projectName: `${projectKey} support`,
  portalName: `${projectKey} portal`,
  welcome: '',
  agentIds: [agentId],
  adminIds: ['alex'],
  customerIds: ['nadia'],
  organizationIds: ['1'],
  slas: [
    {
      id: '1',
      name: 'Time to first response',
      startStatus: 'Submitted',
      stopStatuses: ['In progress', 'Resolved'],
      goalMinutes: { High: 60, Medium: 240 },
    },
  ],
  properties: {},
});

const field = (id: string, name: string, kind: Field['kind'], required: boolean): Field => ({
  id,
  name,
  kind,
  required,
  description: '',
  ...(kind === 'select'
    ? { options: ['Production', 'Staging'].map((value, index) => ({ id: `${index + 1}`, value })) }
    : {}),
});

const type = (id: string, serviceDeskId: string, name: string, more: Field[] = []): RequestType => ({
  id,
  serviceDeskId,
  name,
  description: `${name}.`,
  issueTypeId: '10001',
  group: 'Help',
  fields: [
    field('summary', 'Summary', 'text', true),
    field('description', 'Description', 'paragraph', false),
    ...more,
  ],
  hidden: name === 'Emailed request',
});

const schedule = (id: string, name: string, onCallIds: string[]): Schedule => ({
  id,
  name,
  description: '',
  timezone: 'Europe/London',
  enabled: true,
  teamId: `${id}-team`,
  teamMemberIds: id === 'p1-id' ? ['amir', 'alex'] : ['johan'],
  rotation: { id: `${id}-rotation`, name: 'Weekly', startDate: '2026-01-05T08:00:00Z' },
  onCallIds,
});

const seed: Seed = {
  users: [
    person('alex', 'admin'),
    person('amir', 'agent'),
    person('johan', 'agent'),
    person('nadia', 'customer', 'customer'),
    person('ben', 'customer', 'customer'),
    person('lena', 'customer', 'customer'),
  ],
  organizations: [{ id: '1', name: 'Northwind', memberIds: ['nadia'], properties: {} }],
  groups: [
    { id: 'leads-id', name: 'leads', memberIds: ['amir', 'alex'] },
    { id: 'keepers-id', name: 'keepers', memberIds: [] },
  ],
  schedules: [schedule('p1-id', 'P1 on-call', ['amir']), schedule('net-id', 'Network on-call', [])],
  desks: [
    { ...desk('1', 'ST', 'amir'), adminGroupIds: ['keepers-id'] },
    { ...desk('2', 'IO', 'johan'), mail: { address: 'help@io.example', requestTypeId: '22' } },
  ],
  requestTypes: [
    type('11', '1', 'Report a problem', [
      field('customfield_10050', 'Environment', 'select', false),
      field('customfield_10051', 'Steps', 'paragraph', false),
      field('customfield_10052', 'Product', 'text', false),
    ]),
    type('12', '1', 'Ask a question', [field('customfield_10050', 'Environment', 'select', true)]),
    type('22', '2', 'Emailed request'),
  ],
  statuses: [
    { id: '1', name: 'Open', category: 'new' },
    { id: '2', name: 'Submitted', category: 'new' },
    { id: '3', name: 'In progress', category: 'indeterminate' },
    { id: '4', name: 'Resolved', category: 'done' },
  ],
  transitions: [
    { id: '11', name: 'Submit', from: ['Open'], to: 'Submitted', customerVisible: false },
    {
      id: '21',
      name: 'Start work',
      from: ['Submitted', 'Resolved'],
      to: 'In progress',
      customerVisible: false,
    },
    {
      id: '31',
      name: 'Resolve',
      from: ['Open', 'Submitted', 'In progress'],
      to: 'Resolved',
      customerVisible: true,
    },
    { id: '41', name: 'Send back', from: ['In progress'], to: 'Submitted', customerVisible: false },
  ],
  priorities: ['Highest', 'High', 'Medium', 'Low'].map((name, index) => ({ id: String(index + 1), name })),
};
