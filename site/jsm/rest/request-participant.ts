import { z } from 'zod';
import { finishEdit } from '../edit-issue';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { setParticipants } from '../field-values';
import { requestFor } from '../issues';
import { addParticipants } from '../participants';
import { deskOf, userById } from '../people';
import { mayUnshare } from '../share-request';
import { deskPage } from '../shapes/page';
import { participantsOf } from '../shapes/request';
import { refusalToShare } from '../sharing';
import { knownAccounts } from './asked';
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
    handle: (call) => {
      // Whoever sees a request may share it on ("Manage access to requests" in Atlassian's knowledge base).
      const issue = askedRequest(call);
      const accountIds = knownAccounts(call, bodyOf(call, People).accountIds);
      refuseOutsiders(call, issue, accountIds);
      addParticipants(call.core, issue, accountIds, call.viewer.accountId);
      return listParticipants(call, issue);
    },
  },
  {
    name: 'request.removeRequestParticipants',
    method: 'DELETE',
    path: PATH,
    scopes: writeRequest('request.participant', 'delete'),
    handle: remove,
  },
];

function askedRequest(call: Call): Issue {
  return requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

function listParticipants(call: Call, issue: Issue) {
  const all = participantsOf(call.core, issue, call.viewer);
  return ok(deskPage(call.core, call.path, all, deskPaging(call)));
}

/** 400 for whom the desk does not let this person share with; then nobody is added. */
function refuseOutsiders({ core, viewer }: Call, issue: Issue, accountIds: string[]): void {
  const desk = deskOf(core, issue);
  for (const id of accountIds) {
    const refusal = refusalToShare(core, desk, viewer.user, userById(core, id));
    if (refusal !== undefined) throw new JiraError(400, refusal);
  }
}

function remove(call: Call) {
  const { core, viewer } = call;
  const issue = askedRequest(call);
  if (!mayUnshare(core, issue, viewer)) {
    throw new JiraError(403, 'You do not have permission to manage the participants of this request.');
  }
  const accountIds = knownAccounts(call, bodyOf(call, People).accountIds);
  const stranger = accountIds.find((id) => !issue.participantIds.includes(id));
  if (stranger !== undefined) {
    throw new JiraError(400, `The user '${stranger}' is not a participant of this request.`);
  }
  const rest = issue.participantIds.filter((id) => !accountIds.includes(id));
  const item = setParticipants(core, issue, rest);
  finishEdit(core, issue, item ? [item] : [], { properties: [] }, viewer.accountId);
  return listParticipants(call, issue);
}
