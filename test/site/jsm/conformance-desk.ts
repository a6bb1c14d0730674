import { z } from 'zod';
import type { Case } from './conformance-case';

const desk = { serviceDeskId: '1' };
const organization = { organizationId: '1' };
const property = { ...organization, propertyKey: 'tier' };
const people = { accountIds: ['lena'] };
const page = ['size', 'start', 'limit', 'isLastPage', '_links.self'];
const queue = { ...desk, queueId: 11 };
const requestType = { ...desk, requestTypeId: '11' };
const form = { ...desk, requestTypeId: 11 };
const upload = () => {
  const form = new FormData();
  form.append('file', new Blob(['log'], { type: 'text/plain' }), 'c.log');
  return form;
};

/** One call of each operation on service desks, organisations and customers. */
export const deskCases: Record<string, Case> = {
  'info.getInfo': { call: (clients) => clients.desk.info.getInfo(), has: ['version', 'isLicensedForUse'] },
  'servicedesk.getServiceDesks': {
    call: (clients) => clients.desk.servicedesk.getServiceDesks(),
    has: [...page, 'values.0.projectKey'],
  },
  'servicedesk.getServiceDeskById': {
    call: (clients) => clients.desk.servicedesk.getServiceDeskById(desk),
    has: ['id', 'projectId', 'projectKey', 'projectName'],
  },
  'servicedesk.getRequestTypes': {
    call: (clients) => clients.desk.servicedesk.getRequestTypes({ ...desk, expand: ['field'] }),
    has: [...page, 'values.0.name', 'values.0.fields.requestTypeFields.0.fieldId'],
  },
  'servicedesk.getRequestTypeById': {
    call: (clients) => clients.desk.servicedesk.getRequestTypeById(requestType),
    has: ['id', 'name', 'issueTypeId', 'serviceDeskId', 'groupIds.0'],
  },
  'servicedesk.getRequestTypeFields': {
    call: (clients) => clients.desk.servicedesk.getRequestTypeFields(form),
    has: ['requestTypeFields.0.required', 'requestTypeFields.2.validValues.0.label', 'canRaiseOnBehalfOf'],
  },
  'servicedesk.getRequestTypeGroups': {
    call: (clients) => clients.desk.servicedesk.getRequestTypeGroups(desk),
    has: [...page, 'values.0.name'],
  },
  'servicedesk.getQueues': {
    call: (clients) => clients.desk.servicedesk.getQueues({ ...desk, includeCount: true }),
    has: [...page, 'values.0.jql', 'values.0.issueCount'],
  },
  'servicedesk.getQueue': {
    call: (clients) => clients.desk.servicedesk.getQueue(queue),
    has: ['name', 'jql', 'issueCount'],
  },
  'servicedesk.getIssuesInQueue': {
    call: (clients) => clients.desk.servicedesk.getIssuesInQueue(queue),
    has: [...page, 'values.0.key', 'values.0.fields.summary'],
  },
  'servicedesk.attachTemporaryFile': {
    call: ({ raw }) =>
      raw.sendRequest({
        url: '/rest/servicedeskapi/servicedesk/1/attachTemporaryFile',
        method: 'POST',
        headers: { 'X-Atlassian-Token': 'no-check' },
        body: upload(),
        schema: z.object({
          temporaryAttachments: z.array(
            z.object({ temporaryAttachmentId: z.string(), fileName: z.string() }),
          ),
        }),
      }),
    has: ['temporaryAttachments.0.temporaryAttachmentId'],
  },
  'servicedesk.getCustomers': {
    call: ({ raw }) =>
      raw.sendRequest({
        url: '/rest/servicedeskapi/servicedesk/1/customer',
        headers: { 'X-ExperimentalApi': 'opt-in' },
      }),
    has: [...page, 'values.0.accountId'],
  },
  'servicedesk.addCustomers': {
    call: (clients) => clients.desk.servicedesk.addCustomers({ ...desk, ...people }),
    has: [],
  },
  'customer.createCustomer': {
    call: (clients) => clients.desk.customer.createCustomer({ email: 'new@example.com', displayName: 'New' }),
    has: ['accountId', 'displayName', 'active'],
  },
  'organization.getOrganizations': {
    call: (clients) => clients.desk.organization.getOrganizations({ accountId: 'nadia' }),
    has: [...page, 'values.0.name'],
  },
  'organization.createOrganization': {
    call: (clients) => clients.desk.organization.createOrganization({ name: 'Contoso' }),
    has: ['id', 'name'],
  },
  'organization.getOrganization': {
    call: (clients) => clients.desk.organization.getOrganization({ organizationId: 1 }),
    has: ['id', 'name'],
  },
  'organization.deleteOrganization': {
    call: (clients) => clients.desk.organization.deleteOrganization({ organizationId: 1 }),
    has: [],
  },
  'organization.getUsersInOrganization': {
    call: (clients) => clients.desk.organization.getUsersInOrganization({ organizationId: 1 }),
    has: [...page, 'values.0.accountId'],
  },
  'organization.addUsersToOrganization': {
    call: (clients) => clients.desk.organization.addUsersToOrganization({ organizationId: 1, body: people }),
    has: [],
  },
  'organization.removeUsersFromOrganization': {
    call: (clients) =>
      clients.desk.organization.removeUsersFromOrganization({
        organizationId: 1,
        body: { accountIds: ['nadia'] },
      }),
    has: [],
  },
  'organization.getPropertiesKeys': {
    call: (clients) => clients.desk.organization.getPropertiesKeys(organization),
    has: ['keys.0.key'],
  },
  'organization.getProperty': {
    call: (clients) => clients.desk.organization.getProperty(property),
    has: ['key', 'value.name'],
  },
  'organization.setProperty': {
    call: (clients) => clients.desk.organization.setProperty({ ...property, body: { name: 'standard' } }),
    has: [],
  },
  'organization.deleteProperty': {
    call: (clients) => clients.desk.organization.deleteProperty(property),
    has: [],
  },
  'organization.getServiceDeskOrganizations': {
    call: (clients) => clients.desk.organization.getServiceDeskOrganizations(desk),
    has: [...page, 'values.0.id'],
  },
  'organization.addOrganization': {
    call: (clients) => clients.desk.organization.addOrganization({ ...desk, body: { organizationId: 1 } }),
    has: [],
  },
  'organization.removeOrganization': {
    call: (clients) => clients.desk.organization.removeOrganization({ ...desk, body: { organizationId: 1 } }),
    has: [],
  },
};
