import type { Field, RequestType, ServiceDesk, Status, Transition, User } from '../jsm/entities';
import type { Trail } from './tour';

const support = 'Waiting for support';
const customer = 'Waiting for customer';

/** The statuses of a new project's workflow that the other projects do not have. */
export const freshStatuses: Status[] = [
  { id: '10101', name: support, category: 'indeterminate' },
  { id: '10102', name: 'Pending', category: 'indeterminate' },
  { id: '10103', name: 'Escalated', category: 'indeterminate' },
  { id: '10104', name: 'Canceled', category: 'done' },
];

/** Who works on the new project beside its administrator, and on no other. */
export const freshAgent: User = {
  accountId: 'agent-rosa',
  displayName: 'Rosa Klein',
  emailAddress: 'rosa@fresh.example',
  accountType: 'atlassian',
  role: 'agent',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  active: true,
};

/** A service project as Jira makes a new one, before anybody fitted it to a policy. */
export const freshDesk: ServiceDesk = {
  id: '3',
  projectId: '10002',
  projectKey: 'FR',
  projectName: 'Fresh Service Project',
  portalName: 'Fresh Service Project',
  welcome: 'Welcome! You can raise a request from the options provided.',
  agentIds: ['admin-alex', freshAgent.accountId],
  adminIds: ['admin-alex'],
  customerIds: ['customer-oliver', 'customer-lena'],
  organizationIds: ['1'],
  statuses: [support, customer, 'In progress', 'Pending', 'Escalated', 'Resolved', 'Closed', 'Canceled'],
  mail: { address: 'help@fresh.example', requestTypeId: '33' },
  slas: [
    {
      id: '1',
      name: 'Time to first response',
      startStatus: support,
      stopStatuses: [customer, 'Resolved', 'Canceled'],
      goalMinutes: { Highest: 60, High: 240, Medium: 480, Low: 1440 },
    },
  ],
  properties: {},
};

const open = [support, customer, 'In progress', 'Pending', 'Escalated'];

const move = (id: string, name: string, from: string[], to: string, customerVisible = false): Transition => ({
  ...{ id, name, from, to, customerVisible },
  serviceDeskId: freshDesk.id,
});

/** How a request moves through a new project's workflow. */
export const freshTransitions: Transition[] = [
  move('101', 'Respond to customer', [support, 'In progress', 'Pending', 'Escalated'], customer),
  move('111', 'Respond to support', [customer], support, true),
  move('121', 'In progress', [support, 'Pending', 'Escalated'], 'In progress'),
  move('131', 'Pending', [support, 'In progress'], 'Pending'),
  move('141', 'Escalate', [support, 'In progress'], 'Escalated'),
  move('151', 'Resolve', open, 'Resolved', true),
  move('161', 'Cancel request', open, 'Canceled', true),
  move('171', 'Back to in progress', ['Resolved'], 'In progress'),
  move('181', 'Close', ['Resolved'], 'Closed'),
];

const summary: Field = { id: 'summary', name: 'Summary', kind: 'text', required: true, description: '' };
const description: Field = {
  id: 'description',
  name: 'Description',
  kind: 'paragraph',
  required: false,
  description: '',
};
const service: Field = {
  id: 'customfield_10201',
  name: 'Affected service',
  kind: 'select',
  required: true,
  description: 'Which of our services this is about.',
  options: ['Web shop', 'Payments', 'Warehouse', 'Something else'].map((value, index) => ({
    id: `${10_401 + index}`,
    value,
  })),
};

const requestType = (id: string, name: string, text: string, fields: Field[]): RequestType => ({
  ...{ id, name, description: text, fields },
  serviceDeskId: freshDesk.id,
  issueTypeId: id === '32' ? '10002' : '10001',
  group: 'General',
  hidden: id === '33',
});

/** What customers of a new project can ask for; the last is for mail only. */
export const freshRequestTypes: RequestType[] = [
  requestType('31', 'Report a problem', 'Tell us what does not work.', [
    summary,
    { ...description, required: true },
    service,
  ]),
  requestType('32', 'Ask a question', 'How something works, or how to do it.', [summary, description]),
  requestType('33', 'Emailed request', 'A mail to help@fresh.example.', [summary, description]),
];

/** What a newcomer does with a new project. */
export const freshTour: readonly Trail[] = [
  {
    title: 'From nothing to a policy of your own',
    steps: [
      {
        title: 'Write and publish a policy',
        text: 'You are Alex Morgan, who administers *Fresh Service Project*. Its settings page starts a policy from a preset or from what the project already has.',
        links: [{ label: 'Open the settings as Alex', to: '/settings/FR', as: 'admin-alex' }],
      },
      {
        title: 'Click what only a person can',
        text: 'Add the statuses *Awaiting details* and *Submitted* to the workflow with the ways out of them, and let the SLA start counting at *Submitted*.',
        links: [{ label: 'Workflow and SLAs as Alex', to: '/workflow/FR', as: 'admin-alex' }],
      },
      {
        title: 'Raise a request and see it judged',
        text: 'You are Oliver Hale of Northwind Traders. What the policy asks for stands on the form. Rosa Klein is the agent who finds it in the queue.',
        links: [
          { label: 'Report a problem as Oliver', to: '/portal/FR/create/31', as: 'customer-oliver' },
          { label: 'Open the queue as Rosa', to: '/queues/FR', as: 'agent-rosa' },
        ],
      },
    ],
  },
];
