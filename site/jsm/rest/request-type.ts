import type { RequestType } from '../entities';
import { worksOn } from '../people';
import { deskPage } from '../shapes/page';
import { requestTypeFieldsShape, requestTypeShape } from '../shapes/request-type';
import { askedDesk, askedRequestType } from './asked';
import { deskPaging, listQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readDesk } from './scopes';

const DESK = '/rest/servicedeskapi/servicedesk/{serviceDeskId}';
const PATH = `${DESK}/requesttype`;
const SCOPES = readDesk('requesttype');

export const requestTypeOperations: Operation[] = [
  {
    name: 'servicedesk.getRequestTypes',
    method: 'GET',
    path: PATH,
    scopes: SCOPES,
    expands: ['field'],
    handle: (call) => {
      const words = (call.query.get('searchQuery') ?? '').toLowerCase();
      const group = call.query.get('groupId');
      const all = offered(call)
        .filter((type) => group === null || type.group === group)
        .filter((type) => `${type.name} ${type.description}`.toLowerCase().includes(words))
        .map((type) => shape(call, type));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'servicedesk.getRequestTypeById',
    method: 'GET',
    path: `${PATH}/{requestTypeId}`,
    scopes: SCOPES,
    expands: ['field'],
    handle: (call) => ok(shape(call, askedRequestType(call))),
  },
  {
    name: 'servicedesk.getRequestTypeFields',
    method: 'GET',
    path: `${PATH}/{requestTypeId}/field`,
    scopes: SCOPES,
    handle: (call) => {
      const mayRaiseForOthers = worksOn(call.viewer, askedDesk(call));
      return ok(requestTypeFieldsShape(call.core, askedRequestType(call), mayRaiseForOthers));
    },
  },
  {
    name: 'servicedesk.getRequestTypeGroups',
    method: 'GET',
    path: `${DESK}/requesttypegroup`,
    scopes: SCOPES,
    handle: (call) => {
      const groups = [...new Set(offered(call).map((type) => type.group))];
      const all = groups.map((group) => ({ id: group, name: group }));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
];

/** Hidden types are listed to those who work on the desk. */
function offered(call: Call): RequestType[] {
  const desk = askedDesk(call);
  const showHidden = worksOn(call.viewer, desk);
  return call.core.state.requestTypes
    .all()
    .filter((type) => type.serviceDeskId === desk.id && (showHidden || !type.hidden));
}

function shape(call: Call, type: RequestType): Record<string, unknown> {
  const plain = requestTypeShape(call.core, type);
  if (!listQuery(call, 'expand').includes('field')) return plain;
  const mayRaiseForOthers = worksOn(call.viewer, askedDesk(call));
  return { ...plain, fields: requestTypeFieldsShape(call.core, type, mayRaiseForOthers) };
}
