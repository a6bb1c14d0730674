import { z } from 'zod';
import { finishEdit } from '../edit-issue';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { setParticipants } from '../field-values';
import { requestFor } from '../issues';
import { deskOf, worksOn } from '../people';
import { deskPage } from '../shapes/page';
import { participantsOf } from '../shapes/request';
import { bodyOf, deskPaging, param } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readRequest, writeRequest } from './scopes';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/participant';
const People = z.strictObject({ accountIds: z.array(z.string()).min(1) });

export const requestParticipantOperations: Operation[] = [
  {
    name: 'request.getRequestParticipants',
    method: 'GET',
    path: PATH,
    scopes: readRequest('request.participant'),
    handle: (call) => listParticipants(call, askedRequest(call)),
  },
  {
    name: 'request.addRequestParticipants',
    method: 'POST',
    path: PATH,
    scopes: writeRequest('request.participant'),
    handle: (call) => change(call, (issue, ids) => [...issue.participantIds, ...ids]),
  },
  {
    name: 'request.removeRequestParticipants',
    method: 'DELETE',
    path: PATH,
    scopes: writeRequest('request.participant', 'delete'),
    handle: (call) => change(call, (issue, ids) => issue.participantIds.filter((id) => !ids.includes(id))),
  },
];

function askedRequest(call: Call): Issue {
  return requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

function listParticipants(call: Call, issue: Issue) {
  const all = participantsOf(call.core, issue, call.viewer);
  return ok(deskPage(call.core, call.path, all, deskPaging(call)));
}

/** The reporter and the desk's agents manage who else sees a request. */
function change(call: Call, to: (issue: Issue, ids: string[]) => string[]) {
  const { core, viewer } = call;
  const issue = askedRequest(call);
  if (issue.reporterId !== viewer.accountId && !worksOn(viewer, deskOf(core, issue))) {
    throw new JiraError(403, 'You do not have permission to manage the participants of this request.');
  }
  const { accountIds } = bodyOf(call, People);
  const unknown = accountIds.find((id) => !core.state.users.get(id));
  if (unknown !== undefined) throw new JiraError(400, `The user '${unknown}' does not exist.`);
  const item = setParticipants(core, issue, to(issue, accountIds));
  finishEdit(core, issue, item ? [item] : [], { properties: [] }, viewer.accountId);
  return listParticipants(call, issue);
}
