import { z } from 'zod';
import { JiraError } from '../errors';
import { organizationShape } from '../shapes/desk';
import { deskPage } from '../shapes/page';
import { deskForAgent } from './asked';
import { bodyOf, deskPaging, IdText } from './input';
import type { Call, Operation } from './operation';
import { noContent, ok } from './operation';
import { manageCustomers } from './scopes';

const PATH = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization';
const Which = z.strictObject({ organizationId: IdText });

export const serviceDeskOrganizationOperations: Operation[] = [
  {
    name: 'organization.getServiceDeskOrganizations',
    method: 'GET',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.organization'),
    handle: (call) => {
      const { core, query } = call;
      const desk = deskForAgent(call);
      const member = query.get('accountId');
      const here = new Set(desk.organizationIds);
      const all = core.state.organizations
        .peek()
        .filter((one) => here.has(one.id))
        .filter((one) => member === null || one.memberIds.includes(member));
      return ok(deskPage(core, call.path, all, deskPaging(call), (one) => organizationShape(core, one)));
    },
  },
  {
    name: 'organization.addOrganization',
    method: 'POST',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.organization', 'write:servicedesk.organization'),
    handle: (call) => change(call, (ids, id) => [...new Set([...ids, id])]),
  },
  {
    name: 'organization.removeOrganization',
    method: 'DELETE',
    path: PATH,
    scopes: manageCustomers('read:servicedesk.organization', 'delete:servicedesk.organization'),
    handle: (call) => change(call, (ids, id) => ids.filter((one) => one !== id)),
  },
];

function change(call: Call, to: (ids: string[], id: string) => string[]) {
  const desk = deskForAgent(call);
  const { organizationId } = bodyOf(call, Which);
  if (!call.core.state.organizations.get(organizationId)) {
    throw new JiraError(404, `The organization with id '${organizationId}' does not exist.`);
  }
  const organizationIds = to(desk.organizationIds, organizationId);
  call.core.state.desks.put(desk.id, { ...desk, organizationIds });
  return noContent();
}
