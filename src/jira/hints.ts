import {
  createUiModification,
  deleteUiModification,
  getUiModifications,
  updateUiModification,
} from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import type { KeptHints } from '../flows/world/jira';
import { allOf } from './pages';

const PAGE = 100;
const MOST = 3000;

/**
 * The hints that are kept on a portal's create forms: Jira calls them UI modifications and hands them to our page on
 * the form they name. It shows an app its own ones only.
 */
export async function hintsOn(client: Client, portalId: string): Promise<KeptHints[]> {
  const all = await allOf(
    (startAt) =>
      getUiModifications(client, { startAt, maxResults: PAGE, expand: 'data,contexts' }).then(
        ({ values, isLast }) => ({ values, isLastPage: isLast }),
      ),
    MOST,
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
