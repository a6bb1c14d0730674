// Where on the site a module is shown, as the extension data that Forge documents for each module type.
import type { ModulePlace } from './contracts';
import type { Issue, RequestType, ServiceDesk } from './jsm/entities';
import type { State } from './jsm/state';
import { CREATE_VIEW } from './jsm/ui-modifications';

/** A place and the module type that is shown there; which module and for whom comes later. */
export type Place = Pick<ModulePlace, 'moduleType' | 'extension'>;

/** The property key under which Jira keeps an app's create panel answer: the UUID in the app's id. */
export function appUuid(appId: string): string {
  return appId.slice(appId.lastIndexOf('/') + 1);
}

/** The portal's create form. Location is the page's own address. */
export function createPlace(desk: ServiceDesk, type: RequestType, location: string): Place {
  const moduleType = 'jiraServiceManagement:portalRequestCreatePropertyPanel';
  return at(moduleType, { portal: { id: Number(desk.id) }, request: { typeId: Number(type.id) }, location });
}

/**
 * The portal's create form, for the module that changes its fields:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-ui-modifications/#extension-context
 */
export function modificationPlace(desk: ServiceDesk, type: RequestType): Place {
  const form = { portalId: { id: desk.id }, request: { typeId: type.id }, viewType: CREATE_VIEW };
  return at('jira:uiModifications', form);
}

/** The customer's page of a request. */
export function requestPlace(issue: Issue, appId: string, location: string): Place {
  const property = issue.properties[appUuid(appId)];
  return at('jiraServiceManagement:portalRequestDetail', {
    portal: { id: Number(issue.serviceDeskId) },
    request: { key: issue.key, typeId: Number(issue.requestTypeId), property },
    location,
  });
}

/** The pages of the portal, as a module's `pages` names them. */
export type PortalPage =
  'help_center' | 'portal' | 'create_request' | 'view_request' | 'my_requests' | 'profile';

/** What a page of the portal is about: whichever of these it has. */
export interface PortalSubject {
  desk?: ServiceDesk;
  type?: RequestType;
  issue?: Issue;
}

/**
 * The top of a page of the portal:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-portal-header/
 */
export function headerPlace(page: PortalPage, { desk, type, issue }: PortalSubject, location: string): Place {
  const typeId = issue?.requestTypeId ?? type?.id;
  return at('jiraServiceManagement:portalHeader', {
    page,
    ...(desk && { portal: { id: Number(desk.id) } }),
    ...(typeId !== undefined && { request: { typeId: Number(typeId), ...(issue && { key: issue.key }) } }),
    location,
  });
}

/** The customer's own profile, which is of no portal. */
export function profilePlace(location: string): Place {
  return at('jiraServiceManagement:portalProfilePanel', { location });
}

/**
 * The actions of a customer's request:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-portal-request-view-action/
 */
export function requestActionPlace(issue: Issue, location: string): Place {
  return at('jiraServiceManagement:portalRequestViewAction', {
    portal: { id: Number(issue.serviceDeskId) },
    request: { key: issue.key, typeId: Number(issue.requestTypeId) },
    location,
  });
}

/** The right column of the agent's issue view. */
export function issuePlace(state: State, desk: ServiceDesk, issue: Issue, location: string): Place {
  const type = state.issueTypes.get(issue.issueTypeId)?.name ?? '';
  return at('jira:issueContext', {
    issue: { id: issue.id, key: issue.key, type, typeId: issue.issueTypeId },
    project: projectOf(desk),
    location,
  });
}

/** A page in the project's settings. */
export function settingsPlace(desk: ServiceDesk, location: string): Place {
  return at('jira:projectSettingsPage', { project: projectOf(desk), location });
}

/**
 * A page in the Apps section beside a project's queues. Of the project, only its id and key are told there:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-queue-page/
 */
export function queuePlace({ projectId, projectKey }: ServiceDesk, location: string): Place {
  return at('jiraServiceManagement:queuePage', { project: { id: projectId, key: projectKey }, location });
}

/**
 * The form of an action in a rule, with what the rule keeps for it:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/#action-configuration
 */
export function actionPlace(inputs: Record<string, unknown>, location: string): Place {
  return at('action', { data: { inputs }, errors: { invalidInputs: {} }, location });
}

const projectOf = (desk: ServiceDesk) => ({ id: desk.projectId, key: desk.projectKey, type: 'service_desk' });

function at(moduleType: string, extension: Record<string, unknown>): Place {
  return { moduleType, extension: { type: moduleType, ...extension } };
}
