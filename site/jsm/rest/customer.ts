import { z } from 'zod';
import { createCustomer } from '../customers';
import { JiraError } from '../errors';
import { userById } from '../people';
import { deskPage } from '../shapes/page';
import { deskUserShape } from '../shapes/user';
import { deskForAgent, onlyAgents } from './asked';
import { bodyOf, deskPaging } from './input';
import type { Operation } from './operation';
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
    handle: (call) => {
      const { core, viewer } = call;
      const words = (call.query.get('query') ?? '').toLowerCase();
      const all = deskForAgent(call)
        .customerIds.map((id) => userById(core, id))
        .filter((user) => user.displayName.toLowerCase().includes(words))
        .map((user) => deskUserShape(core, user, viewer));
      return ok(deskPage(core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'servicedesk.addCustomers',
    method: 'POST',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.customer', 'write:servicedesk.customer'),
    handle: (call) => {
      const desk = deskForAgent(call);
      const { accountIds } = bodyOf(call, People);
      const unknown = accountIds.find((id) => !call.core.state.users.get(id));
      if (unknown !== undefined) throw new JiraError(400, `The user '${unknown}' does not exist.`);
      const customerIds = [...new Set([...desk.customerIds, ...accountIds])];
      call.core.state.desks.put(desk.id, { ...desk, customerIds });
      return noContent();
    },
  },
];
