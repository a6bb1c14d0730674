import { html } from 'hono/html';
import { missingScopes } from '../../forge/module-scopes';
import type { RequestType, ServiceDesk, User } from '../../jsm/entities';
import { modificationsOf } from '../../jsm/ui-modifications';
import { modificationPlace } from '../../places';
import type { Html } from '../html';
import type { Pages } from '../pages';
import { modulesAt } from './module-slot';

/**
 * The app's unseen module that changes a create form, with what the app keeps for that form. Nothing where the app
 * keeps nothing or this person does not get the module; Atlassian's sentence where the app lacks a scope for it.
 */
export function formModifier(
  pages: Pages,
  viewer: User,
  { desk, type }: { desk: ServiceDesk; type: RequestType },
): Html | '' {
  const form = { portalId: desk.id, requestTypeId: type.id };
  const modifications = modificationsOf(pages.desk.state, form).map(({ id, data }) => ({ id, data }));
  const place = modificationPlace(desk, type);
  const modules = modulesAt(pages, viewer, place, undefined, modifications);
  if (modifications.length === 0 || modules.length === 0) return '';
  const missing = missingScopes(pages.desk.manifest, place.moduleType);
  if (missing.length === 0) return html`${modules.map(({ element }) => element)}`;
  pages.noted.add(`scope missing: ${place.moduleType} needs ${missing.join(', ')}`);
  return html`<p class="message message-warning" role="status">
    We couldn't load the UI modifications configuration for this form
  </p>`;
}
