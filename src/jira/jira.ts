import type { Client } from 'jira.js/core';
import type { Directory, Jira, People } from '../flows/world/jira';
import type { Archive } from '../flows/world/past';
import { addressOf, addressesOf } from './addresses';
import { administratorsOf } from './administrators';
import { conversationOf, hasComment, replyToRequest, writeComment } from './comments';
import { countOf } from './counted';
import { decidedPrioritiesOf } from './decided';
import { customersOn, desksOf } from './customers';
import { hintsOn, removeHints, saveHints } from './hints';
import { linkRequests } from './links';
import { notifyPeople } from './notify';
import { joinOrganisation, membersOf, membershipsOf, organisationsOn } from './organisations';
import { addParticipants, participantsOf, removeParticipants } from './participants';
import { unlessSlowedDown } from './pages';
import { portalOf, projectOf, readPortal } from './portals';
import { pastOf } from './past';
import { callerHolds, isColleague, isThere, leadOf, nameOf, timeZoneOf } from './people';
import { raiseRequest, requestRaisedAs } from './raise';
import { openRequestsOf, setReporter } from './reporter';
import { markRequest, moveRequest, readRequest, sees } from './requests';
import { sharingWithOrganisations, type Remembered } from './shared-with';
import { siteOf } from './site';
import { surroundingsOf } from './surroundings';
import { triageOf } from './triage';

/**
 * Jira as the flows know it. `asApp` reads and writes what the procedure needs; whatever is asked on behalf of a
 * person goes through `asCaller`, so that Jira itself decides what that person may see and do.
 */
export function jiraRoom(
  clients: { asApp: Client; asCaller: Client },
  appId: string,
  now: () => number,
  organisationsField: Remembered,
): Jira & Directory {
  const { asApp, asCaller } = clients;
  return {
    ...peopleRoom({ asApp, asCaller }, organisationsField),
    ...archiveRoom(asApp, appId),
    request: (idOrKey) => readRequest(asApp, appId, idOrKey),
    nameOf: (accountId) => nameOf(asApp, accountId),
    timeZoneOf: (accountId) => timeZoneOf(asApp, accountId),
    leadOf: (projectId) => leadOf(asApp, projectId),
    callerIsAgent: (projectId) => callerHolds(asCaller, 'SERVICEDESK_AGENT', projectId),
    callerIsAdmin: (projectId) => callerHolds(asCaller, 'ADMINISTER_PROJECTS', projectId),
    callerSees: (key) => sees(asCaller, key),
    isColleague: (accountId, key) => isColleague(asApp, accountId, key),
    portal: (portalId, requestTypeId) => readPortal(asCaller, portalId, requestTypeId),
    projectOf: (portalId) => projectOf(asApp, portalId),
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

function archiveRoom(asApp: Client, appId: string): Archive {
  const around = surroundingsOf(asApp, appId);
  return {
    siteOf: (projectId) => siteOf(asApp, projectId),
    past: (projectId, wish) => pastOf(asApp, projectId, wish, around),
    countOf: (projectId, jql) => countOf(asApp, projectId, jql),
    decidedPrioritiesOf: (projectId, keys) => decidedPrioritiesOf(asApp, projectId, keys),
  };
}

function peopleRoom(
  { asApp, asCaller }: { asApp: Client; asCaller: Client },
  organisationsField: Remembered,
): People & Pick<Jira, 'organizationsOf'> {
  return {
    ...sharingWithOrganisations(asApp, organisationsField),
    addressOf: (accountId) => addressOf(asApp, accountId),
    addressesOf: (accountIds) => addressesOf(asApp, accountIds),
    organizationsOf: async (accountId) => (await membershipsOf(asApp, accountId)).map(({ name }) => name),
    membershipsOf: (accountId) => membershipsOf(asApp, accountId),
    organisationsOn: (projectId, accountId) => organisationsOn(asApp, projectId, accountId),
    membersOf: (organisationId, start) => membersOf(asApp, organisationId, start),
    join: (organisationId, accountIds) => joinOrganisation(asApp, organisationId, accountIds),
    unlessSlowedDown,
    customersOn: (projectId, from) => customersOn(asApp, projectId, from),
    callersDesks: () => desksOf(asCaller),
    participantsOf: (key) => participantsOf(asApp, key),
    addParticipants: (key, accountIds, as) =>
      addParticipants(as === 'caller' ? asCaller : asApp, key, accountIds),
    removeParticipants: (key, accountIds) => removeParticipants(asApp, key, accountIds),
    setReporter: (id, accountId) => setReporter(asApp, id, accountId),
    openRequestsOf: (projectId, accountId) => openRequestsOf(asApp, projectId, accountId),
  };
}
