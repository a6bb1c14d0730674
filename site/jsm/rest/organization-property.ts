import { propertyOf, removeProperty, setProperties } from '../properties';
import { askedOrganization, onlyAgents } from './asked';
import { param } from './input';
import type { Operation } from './operation';
import { created, noContent, ok } from './operation';
import { manageCustomers } from './scopes';

const PATH = '/rest/servicedeskapi/organization/{organizationId}/property';
const ONE = `${PATH}/{propertyKey}`;

export const organizationPropertyOperations: Operation[] = [
  {
    name: 'organization.getPropertiesKeys',
    method: 'GET',
    path: PATH,
    scopes: manageCustomers('read:organization.property'),
    handle: (call) => {
      const keys = Object.keys(askedOrganization(call).properties);
      return ok({ keys: keys.map((key) => ({ key, self: `${call.core.baseUrl}${call.path}/${key}` })) });
    },
  },
  {
    name: 'organization.getProperty',
    method: 'GET',
    path: ONE,
    scopes: manageCustomers('read:organization.property'),
    handle: (call) => {
      const key = param(call, 'propertyKey');
      return ok({ key, value: propertyOf(askedOrganization(call).properties, key) });
    },
  },
  {
    name: 'organization.setProperty',
    method: 'PUT',
    path: ONE,
    scopes: manageCustomers('read:organization.property', 'write:organization.property'),
    handle: (call) => {
      onlyAgents(call);
      const organization = askedOrganization(call);
      const key = param(call, 'propertyKey');
      const isNew = !Object.hasOwn(organization.properties, key);
      setProperties(organization.properties, [{ key, value: call.body }]);
      call.core.state.organizations.put(organization.id, organization);
      return isNew ? created({}) : ok({});
    },
  },
  {
    name: 'organization.deleteProperty',
    method: 'DELETE',
    path: ONE,
    scopes: manageCustomers('read:organization.property', 'delete:organization.property'),
    handle: (call) => {
      onlyAgents(call);
      const organization = askedOrganization(call);
      removeProperty(organization.properties, param(call, 'propertyKey'));
      call.core.state.organizations.put(organization.id, organization);
      return noContent();
    },
  },
];
