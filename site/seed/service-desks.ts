import type { Field, RequestType, ServiceDesk } from '../jsm/entities';
import { adminGroupIds } from './on-call';

/** Jira's own SLA, with the goals of the procedure. */
const sla = (goalMinutes: Record<string, number>): ServiceDesk['slas'][number] => ({
  id: '1',
  name: 'Time to first response',
  startStatus: 'Submitted',
  stopStatuses: ['In progress', 'Waiting for customer', 'Resolved'],
  goalMinutes,
});

/** One service project for each of the two support procedures. */
export const desks: ServiceDesk[] = [
  {
    id: '1',
    projectId: '10000',
    projectKey: 'ST',
    projectName: 'Stakater Cloud Support',
    portalName: 'Stakater Cloud Support',
    welcome: 'Tell us what is wrong, what you would like to know, or what you would like changed.',
    agentIds: ['agent-amir', 'agent-sofia'],
    adminIds: ['admin-alex'],
    adminGroupIds,
    leadId: 'agent-sofia',
    customerIds: ['customer-nadia', 'customer-oliver', 'customer-ben', 'customer-lena'],
    organizationIds: ['1', '2', '3'],
    slas: [sla({ Highest: 60, High: 240, Medium: 480, Low: 960 })],
    properties: {},
  },
  {
    id: '2',
    projectId: '10001',
    projectKey: 'IO',
    projectName: 'Interstellio Support',
    portalName: 'Interstellio Support',
    welcome: 'We are here around the clock. You can also write to support@interstellio.io.',
    agentIds: ['agent-johan', 'agent-zanele'],
    adminIds: ['admin-alex'],
    adminGroupIds,
    leadId: 'agent-zanele',
    customerIds: ['customer-thandi', 'customer-sizwe', 'customer-pieter'],
    organizationIds: ['4', '5', '6'],
    customerSharing: 'anyone',
    mail: { address: 'support@interstellio.io', requestTypeId: '22' },
    slas: [sla({ Highest: 60, High: 60, Medium: 180, Low: 540 })],
    properties: {},
  },
];

const summary: Field = {
  id: 'summary',
  name: 'Summary',
  kind: 'text',
  required: true,
  description: '',
};
const description = (text: string, required = true): Field => ({
  id: 'description',
  name: 'Description',
  kind: 'paragraph',
  required,
  description: text,
});

/** What customers can ask for, per service project. A hidden one is for mail only. */
export const requestTypes: RequestType[] = [
  {
    id: '11',
    serviceDeskId: '1',
    name: 'Report a problem',
    description: 'Something is broken, slow or behaves differently from what you expect.',
    issueTypeId: '10001',
    group: 'Get support',
    // No words of its own: an app may say what belongs here.
    fields: [summary, description('')],
    hidden: false,
  },
  {
    id: '12',
    serviceDeskId: '1',
    name: 'Ask a question',
    description: 'How something works, or how to do it.',
    issueTypeId: '10002',
    group: 'Get support',
    fields: [summary, description('The more we know about what you want to reach, the better the answer.')],
    hidden: false,
  },
  {
    id: '13',
    serviceDeskId: '1',
    name: 'Request a change',
    description: 'A setting, a quota or an access right that should be different.',
    issueTypeId: '10003',
    group: 'Get support',
    fields: [summary, description('What should be different, and by when.')],
    hidden: false,
  },
  {
    id: '21',
    serviceDeskId: '2',
    name: 'Get help',
    description: 'Anything about authentication, provisioning, reporting or your account.',
    issueTypeId: '10001',
    group: 'Get support',
    fields: [summary, description('What happened, and when it started.')],
    hidden: false,
  },
  {
    id: '22',
    serviceDeskId: '2',
    name: 'Emailed request',
    description: 'A mail to support@interstellio.io.',
    issueTypeId: '10001',
    group: '',
    fields: [summary, description('The text of the mail.', false)],
    hidden: true,
  },
];
