import type { Client } from 'jira.js/core';
import { getRequestTypes, getServiceDeskById } from 'jira.js/serviceDesk';
import type { Portal } from '../flows/world/jira';
import { allOf } from './pages';

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
