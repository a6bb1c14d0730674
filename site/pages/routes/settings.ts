import { Hono } from 'hono';
import { html } from 'hono/html';
import { serviceDeskAt } from '../../lookup';
import { settingsPlace } from '../../places';
import { modulesAt } from '../frames/module-slot';
import { show } from '../layout';
import type { Pages } from '../pages';
import type { Env } from '../session';

/** A service project's settings, with the app's pages among them. */
export function settingsPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/settings/:desk', (context) => {
    const desk = serviceDeskAt(pages.desk.state, context.req.param('desk'));
    const location = `${pages.desk.publicUrl()}/settings/${desk.projectKey}`;
    const all = modulesAt(pages, context.get('viewer'), settingsPlace(desk, location));
    const chosen = all.find(({ key }) => key === context.req.query('module')) ?? all[0];
    return show(pages, context, {
      title: chosen === undefined ? 'Project settings' : `${chosen.title}, project settings`,
      look: 'agent',
      crumbs: [{ text: desk.projectName, href: `/queues/${desk.projectKey}` }],
      body: html`<div class="settings">
        <nav class="settings-nav" aria-label="Project settings">
          <h2>Apps</h2>
          <ul>
            ${all.map(({ key, title }) => html`<li><a href="/settings/${desk.projectKey}?module=${key}" ${key === chosen?.key ? html`aria-current="page"` : ''}>${title}</a></li>`)}
          </ul>
          <h2>Project</h2>
          <ul>
            <li><a href="/workflow/${desk.projectKey}">Workflow and SLAs</a></li>
          </ul>
        </nav>
        <div>
          <h1>${chosen?.title ?? 'Project settings'}</h1>
          ${chosen?.element ?? html`<p class="empty">The app has no page in the settings of this project.</p>`}
        </div>
      </div>`,
    });
  });
  return app;
}
