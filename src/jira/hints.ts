import {
  createUiModification,
  deleteUiModification,
  getUiModifications,
  updateUiModification,
} from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { getRequestTypes, getServiceDeskById } from 'jira.js/serviceDesk';
import type { KeptHints, Portal } from '../flows/world/jira';

const PAGE = 100;
const MOST_PAGES = 30;

/** The portal of a project with all its request types, hidden ones too. Throws where the project has none. */
export async function portalOf(client: Client, projectId: string): Promise<Portal> {
  const desk = await getServiceDeskById(client, { serviceDeskId: `projectId:${projectId}` });
  const portalId = desk.id ?? '';
  const types = await everyPage((page) =>
    getRequestTypes(client, { serviceDeskId: portalId, start: page * PAGE, limit: PAGE }).then((answer) => ({
      values: answer.values ?? [],
      isLast: answer.isLastPage !== false,
    })),
  );
  return { portalId, requestTypes: types.map(({ id = '', name = '' }) => ({ id, name })) };
}

/**
 * The hints that are kept on a portal's create forms: Jira calls them UI modifications and hands them to our page on
 * the form they name. It shows an app its own ones only.
 */
export async function hintsOn(client: Client, portalId: string): Promise<KeptHints[]> {
  const all = await everyPage((page) =>
    getUiModifications(client, { startAt: page * PAGE, maxResults: PAGE, expand: 'data,contexts' }).then(
      ({ values, isLast }) => ({ values, isLast }),
    ),
  );
  return all.flatMap(({ id, data = '', contexts = [] }) =>
    contexts
      .filter((context) => context.portalId === portalId)
      .map(({ requestTypeId = '' }) => ({ id, portalId, requestTypeId, data })),
  );
}

/** Keeps hints for one create form: in place of those with this id, or else as new ones. */
export async function saveHints(
  client: Client,
  { id, portalId, requestTypeId, data }: Omit<KeptHints, 'id'> & { id?: string },
): Promise<void> {
  if (id !== undefined) return updateUiModification(client, { uiModificationId: id, data });
  await createUiModification(client, {
    name: `Hints for request type ${requestTypeId}`,
    data,
    contexts: [{ portalId, requestTypeId, viewType: 'JSMRequestCreate' }],
  });
}

/** Takes hints off their form. */
export async function removeHints(client: Client, id: string): Promise<void> {
  await deleteUiModification(client, { uiModificationId: id });
}

async function everyPage<T>(read: (page: number) => Promise<{ values: T[]; isLast: boolean }>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { values, isLast } = await read(page);
    all.push(...values);
    if (isLast) break;
  }
  return all;
}
