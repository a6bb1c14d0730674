import { z } from 'zod';
import { createCustomer } from '../customers';
import type { User } from '../entities';
import { userById } from '../people';
import { deskPage } from '../shapes/page';
import { deskUserShape } from '../shapes/user';
import { deskForAgent, knownAccounts, onlyAgents } from './asked';
import { bodyOf, deskPaging } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';
import { manageCustomers } from './scopes';

const PATH = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';
const NewCustomer = z.strictObject({
  email: z.string(),
  displayName: z.string().nullish(),
  fullName: z.string().nullish(),
});
const People = z.strictObject({ accountIds: z.array(z.string()).min(1) });

export const customerOperations: Operation[] = [
  {
    name: 'customer.createCustomer',
    method: 'POST',
    path: '/rest/servicedeskapi/customer',
    scopes: manageCustomers('read:customer', 'write:customer', 'read:user:jira'),
    handle: (call) => {
      onlyAgents(call);
      const { email, displayName, fullName } = bodyOf(call, NewCustomer);
      const user = createCustomer(call.core, displayName ?? fullName ?? '', email);
      return created(deskUserShape(call.core, user, call.viewer));
    },
  },
  {
    // Not among jira.js' functions; Atlassian calls it experimental.
    name: 'servicedesk.getCustomers',
    method: 'GET',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.customer', 'read:user:jira'),
    experimental: true,
    burst: 5,
    handle: (call) => {
      const { core, viewer } = call;
      const { start, limit } = deskPaging(call);
      const paging = { start, limit: Math.min(limit, 50) };
      const shape = (id: string) => deskUserShape(core, userById(core, id), viewer);
      return ok(deskPage(core, call.path, customersFound(call), paging, shape));
    },
  },
  {
    name: 'servicedesk.addCustomers',
    method: 'POST',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.customer', 'write:servicedesk.customer'),
    handle: (call) => {
      const desk = deskForAgent(call);
      const accountIds = knownAccounts(call, bodyOf(call, People).accountIds);
      const customerIds = [...new Set([...desk.customerIds, ...accountIds])];
      call.core.state.desks.put(desk.id, { ...desk, customerIds });
      return noContent();
    },
  },
];

/** The desk's customers whose name or address has a word that starts so; an app finds nobody by address. */
function customersFound(call: Call): string[] {
  const { customerIds } = deskForAgent(call);
  const words = (call.query.get('query') ?? '').trim().toLowerCase();
  if (words === '') return customerIds;
  const wanted = new Set(customerIds);
  return call.core.state.users
    .peek()
    .filter(({ accountId }) => wanted.has(accountId))
    .filter((user) => textsOf(call, user).some((text) => startsSo(text.toLowerCase(), words)))
    .map(({ accountId }) => accountId);
}

const textsOf = ({ viewer }: Call, { displayName, emailAddress, hidesAddress }: User): string[] =>
  viewer.throughApp || hidesAddress === true ? [displayName] : [displayName, emailAddress];

const startsSo = (text: string, words: string): boolean => ` ${text}`.includes(` ${words}`);
