import type { Client } from 'jira.js/core';
import { getRequestTypeById, getRequestTypes, getServiceDeskById } from 'jira.js/serviceDesk';
import type { Portal } from '../flows/world/jira';
import { allOf } from './pages';
import { unlessGone } from './refusal';

const PAGE = 100;
const MOST = 3000;

/** The portal of a project with all its request types, hidden ones too. Throws where the project has none. */
export async function portalOf(client: Client, projectId: string): Promise<Portal> {
  const desk = await getServiceDeskById(client, { serviceDeskId: `projectId:${projectId}` });
  const portalId = desk.id ?? '';
  const types = await allOf(
    (start) => getRequestTypes(client, { serviceDeskId: portalId, start, limit: PAGE }),
    MOST,
  );
  return { portalId, requestTypes: types.map(({ id = '', name = '' }) => ({ id, name })) };
}

/**
 * The project behind a portal and the request type's name there; undefined when either is gone, or closed to this
 * client's caller.
 */
export async function readPortal(
  client: Client,
  portalId: string,
  requestTypeId: string,
): Promise<{ projectId: string; requestType: string } | undefined> {
  const read = await unlessGone(
    Promise.all([
      getServiceDeskById(client, { serviceDeskId: portalId }),
      getRequestTypeById(client, { serviceDeskId: portalId, requestTypeId }),
    ]),
  );
  if (read?.[0].projectId === undefined) return undefined;
  return { projectId: read[0].projectId, requestType: read[1].name ?? '' };
}

/** The project behind a portal; undefined when it is gone. */
export async function projectOf(client: Client, portalId: string): Promise<string | undefined> {
  return (await unlessGone(getServiceDeskById(client, { serviceDeskId: portalId })))?.projectId;
}
