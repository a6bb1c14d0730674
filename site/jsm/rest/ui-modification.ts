import { z } from 'zod';
import type { Core } from '../core';
import { JiraError } from '../errors';
import { platformPage } from '../shapes/page';
import type { ModifiedForm, UiModification } from '../state';
import { checkRoom, CREATE_VIEW, formsOf, isAvailable, newId } from '../ui-modifications';
import { bodyOf, listQuery, param, platformPaging } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';
import { FREE, readWork } from './scopes';

const PATH = '/rest/api/3/uiModifications';
const ONE = `${PATH}/{uiModificationId}`;

const id = z.string().nullish();
const Details = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(255).optional(),
  data: z.string().max(50_000).optional(),
  contexts: z
    .array(
      z.strictObject({
        viewType: id,
        portalId: id,
        requestTypeId: id,
        projectId: id,
        issueTypeId: id,
      }),
    )
    .max(1_000)
    .optional(),
});

export const uiModificationOperations: Operation[] = [
  {
    name: 'uiModificationsApps.getUiModifications',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:jira-work', 'read:app-data:jira'),
    expands: ['data', 'contexts'],
    handle: (call) => {
      onlyApps(call);
      const all = call.core.state.uiModifications.all().map((one) => shape(call, one));
      return ok(platformPage(call.core, PATH, all, platformPaging(call)));
    },
  },
  {
    name: 'uiModificationsApps.createUiModification',
    method: 'POST',
    path: PATH,
    scopes: readWork('read:jira-work', 'write:app-data:jira'),
    handle: (call) => {
      onlyApps(call);
      checkRoom(call.core);
      const { contexts = [], ...details } = bodyOf(call, Details);
      const made = {
        ...details,
        id: newId(call.core, 'modification'),
        contexts: formsOf(call.core, contexts),
      };
      call.core.state.uiModifications.put(made.id, made);
      return created({ id: made.id, self: selfOf(call.core, made) });
    },
  },
  {
    name: 'uiModificationsApps.updateUiModification',
    method: 'PUT',
    path: ONE,
    scopes: readWork('read:jira-work', 'write:app-data:jira'),
    handle: (call) => {
      const before = askedModification(call);
      const { contexts, ...details } = bodyOf(call, Details.partial());
      const forms = contexts === undefined ? before.contexts : formsOf(call.core, contexts, before.id);
      call.core.state.uiModifications.put(before.id, { ...before, ...details, contexts: forms });
      return noContent();
    },
  },
  {
    name: 'uiModificationsApps.deleteUiModification',
    method: 'DELETE',
    path: ONE,
    scopes: FREE,
    handle: (call) => {
      call.core.state.uiModifications.delete(askedModification(call).id);
      return noContent();
    },
  },
];

/** 403 unless an app asks as itself. */
function onlyApps({ viewer }: Call): void {
  if (!viewer.isApp) throw new JiraError(403, 'Only Forge apps may use UI modifications, as themselves.');
}

function askedModification(call: Call): UiModification {
  onlyApps(call);
  const asked = param(call, 'uiModificationId');
  const found = call.core.state.uiModifications.get(asked);
  if (found) return found;
  throw new JiraError(404, `The UI modification with id '${asked}' was not found.`);
}

function shape(call: Call, modification: UiModification): Record<string, unknown> {
  const { contexts, data, ...plain } = modification;
  const expanded = listQuery(call, 'expand');
  return {
    ...plain,
    self: selfOf(call.core, modification),
    ...(expanded.includes('data') && data !== undefined ? { data } : {}),
    ...(expanded.includes('contexts')
      ? { contexts: contexts.map((form) => contextShape(call.core, form)) }
      : {}),
  };
}

function contextShape(core: Core, form: ModifiedForm): Record<string, unknown> {
  return { ...form, viewType: CREATE_VIEW, isAvailable: isAvailable(core, form) };
}

function selfOf({ baseUrl }: Core, modification: Pick<UiModification, 'id'>): string {
  return `${baseUrl}${PATH}/${modification.id}`;
}
