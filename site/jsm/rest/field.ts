import { allFields } from '../fields';
import type { Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

export const fieldOperations: Operation[] = [
  {
    name: 'issueFields.getFields',
    method: 'GET',
    path: '/rest/api/3/field',
    scopes: readWork('read:field:jira', 'read:field-configuration:jira', 'read:avatar:jira'),
    handle: ({ core }) =>
      ok(
        allFields(core).map((field) => {
          const custom = field.id.startsWith('customfield_');
          return {
            id: field.id,
            key: field.id,
            name: field.name,
            custom,
            orderable: true,
            navigable: true,
            searchable: true,
            clauseNames: custom ? [`cf[${field.id.slice('customfield_'.length)}]`, field.name] : [field.id],
            schema: field.schema,
          };
        }),
      ),
  },
];
