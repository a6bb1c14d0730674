import { createHash } from 'node:crypto';
import type { Core } from './core';
import { JiraError, NotModelled } from './errors';
import type { ModifiedForm, State, UiModification } from './state';

/** A context as a caller writes it: ids that a view does not use may be left out or null. */
export interface WishedContext {
  viewType?: string | null | undefined;
  portalId?: string | null | undefined;
  requestTypeId?: string | null | undefined;
  projectId?: string | null | undefined;
  issueTypeId?: string | null | undefined;
}

/** The view that the portal's create form is. */
export const CREATE_VIEW = 'JSMRequestCreate';

// https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications--apps-/
const MOST_MODIFICATIONS = 3_000;
const MOST_PER_FORM = 100;

/** The modifications of one create form, in the order in which they were made. */
export function modificationsOf(
  state: Pick<State, 'uiModifications'>,
  form: Pick<ModifiedForm, 'portalId' | 'requestTypeId'>,
): UiModification[] {
  return state.uiModifications.all().filter(({ contexts }) => contexts.some((one) => isSame(one, form)));
}

/** Whether a form is still there: a context outlives the portal and the request type that it names. */
export function isAvailable(core: Core, { portalId, requestTypeId }: ModifiedForm): boolean {
  return core.state.requestTypes.get(requestTypeId)?.serviceDeskId === portalId;
}

/** 400 when the app has as many modifications as it may. */
export function checkRoom(core: Core): void {
  if (core.state.uiModifications.all().length < MOST_MODIFICATIONS) return;
  throw new JiraError(400, `An app can define at most ${MOST_MODIFICATIONS} UI modifications.`);
}

/**
 * The forms that a modification's contexts mean. Refuses what is no create form, one that does not exist, and one that
 * has as many modifications as it may; `own` is the modification that is being changed.
 */
export function formsOf(core: Core, wished: readonly WishedContext[], own = ''): ModifiedForm[] {
  return wished.map((context) => {
    const form = { id: newId(core, 'context'), ...createForm(context) };
    if (!isAvailable(core, form)) throw notFound(core, form);
    const others = modificationsOf(core.state, form).filter(({ id }) => id !== own);
    if (others.length < MOST_PER_FORM) return form;
    throw new JiraError(400, `A context can be assigned to at most ${MOST_PER_FORM} UI modifications.`);
  });
}

/** An id as Jira gives them; the same calls give the same ids. */
export function newId(core: Core, kind: 'modification' | 'context'): string {
  const number = core.state.store.next(`jsm-ui-${kind}`);
  const hash = createHash('sha256').update(`${kind} ${number}`).digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function createForm({ viewType, portalId, requestTypeId, projectId, issueTypeId }: WishedContext) {
  if (viewType !== CREATE_VIEW)
    throw new NotModelled(`UI modifications of the view ${viewType ?? '(any view)'}`);
  if (portalId == null || requestTypeId == null || projectId != null || issueTypeId != null) {
    throw new JiraError(
      400,
      `A context of ${CREATE_VIEW} names a portalId and a requestTypeId, and no projectId or issueTypeId.`,
    );
  }
  return { portalId, requestTypeId };
}

function notFound(core: Core, { portalId, requestTypeId }: ModifiedForm): JiraError {
  const sentence = core.state.desks.get(portalId)
    ? `Portal with ID '${portalId}'. The following request types were not found: [${requestTypeId}]`
    : `Portal with ID '${portalId}' was not found.`;
  return new JiraError(404, sentence);
}

const isSame = (
  one: Pick<ModifiedForm, 'portalId' | 'requestTypeId'>,
  other: Pick<ModifiedForm, 'portalId' | 'requestTypeId'>,
) => one.portalId === other.portalId && one.requestTypeId === other.requestTypeId;
