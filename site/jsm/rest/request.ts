import { z } from 'zod';
import { createRequest } from '../create-request';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { requestFor } from '../issues';
import { organizationsOf, seesRequest, worksOn } from '../people';
import { deskPage } from '../shapes/page';
import { REQUEST_EXPANDS, requestShape } from '../shapes/request';
import { statusNamed } from '../site';
import { bodyOf, deskPaging, IdText, listQuery, param } from './input';
import type { Call, Operation } from './operation';
import { created, ok } from './operation';
import { readRequest, writeRequest } from './scopes';

const PATH = '/rest/servicedeskapi/request';

const RequestBody = z.strictObject({
  serviceDeskId: IdText,
  requestTypeId: IdText,
  requestFieldValues: z.record(z.string(), z.unknown()).default({}),
  raiseOnBehalfOf: z.string().nullish(),
  requestParticipants: z.array(z.string()).nullish(),
  isAdfRequest: z.boolean().nullish(),
});

export const requestOperations: Operation[] = [
  {
    name: 'request.getCustomerRequests',
    method: 'GET',
    path: PATH,
    scopes: readRequest('request'),
    expands: REQUEST_EXPANDS,
    handle: (call) => {
      const expand = listQuery(call, 'expand');
      const shape = (issue: Issue) => requestShape(call.core, issue, call.viewer, expand);
      return ok(deskPage(call.core, PATH, listed(call), deskPaging(call), shape));
    },
  },
  {
    name: 'request.getCustomerRequestByIdOrKey',
    method: 'GET',
    path: `${PATH}/{issueIdOrKey}`,
    scopes: readRequest('request'),
    expands: REQUEST_EXPANDS,
    handle: (call) => {
      const issue = requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
      return ok(requestShape(call.core, issue, call.viewer, listQuery(call, 'expand')));
    },
  },
  {
    name: 'request.createCustomerRequest',
    method: 'POST',
    path: PATH,
    scopes: writeRequest('request'),
    handle: postRequest,
  },
];

function postRequest(call: Call) {
  const { core, viewer } = call;
  const body = bodyOf(call, RequestBody);
  const desk = core.state.desks.get(body.serviceDeskId);
  const participantIds = body.requestParticipants ?? [];
  const forOthers = typeof body.raiseOnBehalfOf === 'string' || participantIds.length > 0;
  if (desk && forOthers && !worksOn(viewer, desk)) {
    throw new JiraError(403, 'You do not have permission to raise requests on behalf of other customers.');
  }
  const issue = createRequest(core, {
    serviceDeskId: body.serviceDeskId,
    requestTypeId: body.requestTypeId,
    reporterId: body.raiseOnBehalfOf ?? viewer.accountId,
    creatorId: viewer.accountId,
    values: body.requestFieldValues,
    participantIds,
    channel: 'api',
  });
  return created(requestShape(core, issue, viewer, []));
}

/** The caller's own requests unless asked otherwise, newest first. */
function listed(call: Call): Issue[] {
  const { core, viewer, query } = call;
  const words = (query.get('searchTerm') ?? '').toLowerCase();
  const status = query.get('requestStatus') ?? 'ALL_REQUESTS';
  const wanted = (name: string, value: string) => [null, '', value].includes(query.get(name));
  return core.state.issues
    .all()
    .filter(
      (issue) =>
        seesRequest(core, viewer, issue) &&
        owned(call, issue) &&
        wanted('serviceDeskId', issue.serviceDeskId) &&
        wanted('requestTypeId', issue.requestTypeId) &&
        issue.summary.toLowerCase().includes(words) &&
        (status === 'ALL_REQUESTS' || (status === 'CLOSED_REQUESTS') === isClosed(call, issue)),
    )
    .reverse();
}

function isClosed({ core }: Call, issue: Issue): boolean {
  return statusNamed(core, issue.status).category === 'done';
}

function owned(call: Call, issue: Issue): boolean {
  const asked = listQuery(call, 'requestOwnership');
  return (asked.length === 0 ? ['OWNED_REQUESTS'] : asked).some((ownership) => owns(call, issue, ownership));
}

function owns({ core, viewer, query }: Call, issue: Issue, ownership: string): boolean {
  const me = viewer.accountId;
  const organizationId = query.get('organizationId');
  switch (ownership) {
    case 'OWNED_REQUESTS':
      return issue.reporterId === me;
    case 'PARTICIPATED_REQUESTS':
      return issue.participantIds.includes(me);
    case 'ORGANIZATION':
      return organizationId !== null && issue.organizationIds.includes(organizationId);
    case 'ALL_ORGANIZATIONS':
      return organizationsOf(core, me).some((one) => issue.organizationIds.includes(one.id));
    case 'ALL_REQUESTS':
      return true;
    default:
      throw new JiraError(400, `The requestOwnership '${ownership}' is not valid.`);
  }
}
