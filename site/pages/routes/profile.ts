import { Hono } from 'hono';
import { html } from 'hono/html';
import { profilePlace } from '../../places';
import { modulesAt } from '../frames/module-slot';
import { show } from '../layout';
import type { Pages } from '../pages';
import { portalHeader } from '../parts/portal-header';
import type { Env } from '../session';

export const PROFILE = '/servicedesk/customer/profile';

/** The customer's own profile on the portal, with the app's panels. */
export function profilePages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get(PROFILE, (context) => {
    const viewer = context.get('viewer');
    const panels = modulesAt(pages, viewer, profilePlace(`${pages.desk.publicUrl()}${PROFILE}`));
    return show(pages, context, {
      title: 'Profile',
      look: 'portal',
      crumbs: [{ text: 'Help centre', href: '/portal' }],
      body: html`${portalHeader(pages, context, 'profile')}
        <div class="narrow">
          <h1>Profile</h1>
          <dl class="facts">
            <dt>Full name</dt>
            <dd>${viewer.displayName}</dd>
            <dt>Email address</dt>
            <dd>${viewer.emailAddress}</dd>
            <dt>Time zone</dt>
            <dd>${viewer.timeZone}</dd>
            <dt>Language</dt>
            <dd>${viewer.locale}</dd>
          </dl>
          ${panels.map(
            ({ key, title, element }) =>
              html`<section class="module-section" aria-labelledby="panel-${key}">
                <h2 id="panel-${key}">${title}</h2>
                ${element}
              </section>`,
          )}
        </div>`,
    });
  });
  return app;
}
