import { html } from 'hono/html';
import { headerPlace, type PortalPage, type PortalSubject } from '../../places';
import { modulesAt } from '../frames/module-slot';
import type { Html } from '../html';
import type { Pages } from '../pages';
import type { Ask } from '../session';

/** What the app shows at the top of a page of the portal, to whoever looks at it. */
export function portalHeader(
  pages: Pages,
  context: Ask,
  page: PortalPage,
  subject: PortalSubject = {},
): Html | '' {
  const location = `${pages.desk.publicUrl()}${new URL(context.req.url).pathname}`;
  const place = headerPlace(page, subject, location);
  const modules = modulesAt(pages, context.get('viewer'), place, 'Note from the help desk');
  if (modules.length === 0) return '';
  return html`<div class="portal-top">${modules.map(({ element }) => element)}</div>`;
}
