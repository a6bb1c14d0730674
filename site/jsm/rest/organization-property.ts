import { askedOrganization, onlyAgents } from './asked';
import { propertyOperations } from './property-operations';
import { manageCustomers } from './scopes';

const READ = 'read:organization.property';

export const organizationPropertyOperations = propertyOperations(
  '/rest/servicedeskapi/organization/{organizationId}/property',
  {
    keys: { name: 'organization.getPropertiesKeys', scopes: manageCustomers(READ) },
    get: { name: 'organization.getProperty', scopes: manageCustomers(READ) },
    set: { name: 'organization.setProperty', scopes: manageCustomers(READ, 'write:organization.property') },
    remove: {
      name: 'organization.deleteProperty',
      scopes: manageCustomers(READ, 'delete:organization.property'),
    },
  },
  (call, wish) => {
    if (wish === 'write') onlyAgents(call);
    const organization = askedOrganization(call);
    return {
      properties: organization.properties,
      save: () => call.core.state.organizations.put(organization.id, organization),
    };
  },
);
