import type { Client } from 'jira.js/core';
import type { Directory, Jira } from '../flows/world/jira';
import { administratorsOf } from './administrators';
import { conversationOf, hasComment, replyToRequest, writeComment } from './comments';
import { hintsOn, portalOf, removeHints, saveHints } from './hints';
import { linkRequests } from './links';
import { notifyPeople } from './notify';
import { callerHolds, isColleague, isThere, leadOf, nameOf, organizationsOf, timeZoneOf } from './people';
import { raiseRequest, requestRaisedAs } from './raise';
import { markRequest, moveRequest, readPortal, readRequest, sees } from './requests';
import { triageOf } from './triage';

/**
 * Jira as the flows know it. `asApp` reads and writes what the procedure needs; whatever is asked on behalf of a
 * person goes through `asCaller`, so that Jira itself decides what that person may see and do.
 */
export function jiraRoom(
  clients: { asApp: Client; asCaller: Client },
  appId: string,
  now: () => number,
): Jira & Directory {
  const { asApp, asCaller } = clients;
  return {
    request: (idOrKey) => readRequest(asApp, appId, idOrKey),
    organizationsOf: (accountId) => organizationsOf(asApp, accountId),
    nameOf: (accountId) => nameOf(asApp, accountId),
    timeZoneOf: (accountId) => timeZoneOf(asApp, accountId),
    leadOf: (projectId) => leadOf(asApp, projectId),
    callerIsAgent: (projectId) => callerHolds(asCaller, 'SERVICEDESK_AGENT', projectId),
    callerIsAdmin: (projectId) => callerHolds(asCaller, 'ADMINISTER_PROJECTS', projectId),
    callerSees: (key) => sees(asCaller, key),
    isColleague: (accountId, key) => isColleague(asApp, accountId, key),
    portal: (portalId, requestTypeId) => readPortal(asApp, portalId, requestTypeId),
    portalOf: (projectId) => portalOf(asApp, projectId),
    hintsOn: (portalId) => hintsOn(asApp, portalId),
    saveHints: (hints) => saveHints(asApp, hints),
    removeHints: (id) => removeHints(asApp, id),
    link: (key, other) => linkRequests(asApp, key, other),
    triage: (projectId, page) => triageOf(asCaller, projectId, { ...page, now: now() }),
    mark: (id, mark, priority) => markRequest(asApp, id, mark, priority),
    move: (id, transitionId) => moveRequest(asApp, id, transitionId),
    comment: (id, effect, message, audience) => writeComment(asApp, id, effect, message, audience),
    conversation: (id) => conversationOf(asApp, id),
    replyAsCaller: (key, text) => replyToRequest(asCaller, key, text),
    hasComment: (id, effect) => hasComment(asApp, id, effect),
    notify: (id, mail) => notifyPeople(asApp, id, mail),
    isThere: (who) => isThere(asApp, who),
    administratorsOf: (projectId) => administratorsOf(asApp, projectId),
    raise: (request) => raiseRequest(asApp, request),
    raisedAs: (projectId, summary) => requestRaisedAs(asApp, projectId, summary),
  };
}
