import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, ServiceDesk, User } from '../../jsm/entities';
import { worksOn } from '../../jsm/people';
import { NotThere, requestTypeAt, serviceDeskAt } from '../../lookup';
import { queuePlace } from '../../places';
import { asPerson } from '../calls';
import { modulesAt, type Slot } from '../frames/module-slot';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { lozenge } from '../parts/lozenge';
import type { Ask, Env } from '../session';
import { moment } from '../words';

const path = (desk: ServiceDesk, module = '') => `/queues/${desk.projectKey}${module && `/apps/${module}`}`;

/** An agent's queue: what a JQL search finds, open requests first; beside it the app's pages. */
export function queuePages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/queues/:desk', async (context) => {
    const viewer = context.get('viewer');
    const desk = serviceDeskAt(pages.desk.state, context.req.param('desk'));
    const jql = context.req.query('jql') ?? `project = ${desk.projectKey} ORDER BY created DESC`;
    const found = await search(pages, viewer, jql);
    return beside(pages, context, desk, {
      title: `${desk.projectKey} queue`,
      content: html`<h1>All requests</h1>
        <form class="search" role="search" action="${path(desk)}">
          <label for="jql">JQL</label>
          <input id="jql" name="jql" value="${jql}" spellcheck="false" />
          <button class="button">Search</button>
        </form>
        <div id="queue" data-live>${table(pages, viewer, found)}</div>`,
    });
  });
  app.get('/queues/:desk/apps/:module', (context) => {
    const { state } = pages.desk;
    const desk = serviceDeskAt(state, context.req.param('desk'));
    const page = appPages(pages, context, desk).find(({ key }) => key === context.req.param('module'));
    if (!page) throw new NotThere('The app has no such page beside the queues of this project.');
    return beside(pages, context, desk, {
      title: page.title,
      content: html`<h1>${page.title}</h1>
        ${page.element}`,
      module: page.key,
    });
  });
  return app;
}

/** The app's pages for those who work on this project: Forge opens them to no customer. */
function appPages(pages: Pages, context: Ask, desk: ServiceDesk): Slot[] {
  const viewer = context.get('viewer');
  if (!worksOn({ accountId: viewer.accountId, isApp: false, throughApp: false, user: viewer }, desk))
    return [];
  const module = context.req.param('module') ?? '';
  return modulesAt(pages, viewer, queuePlace(desk, pages.desk.publicUrl() + path(desk, module)));
}

/** A page with the project's queues and the app's pages listed beside it, as Jira Service Management has them. */
function beside(
  pages: Pages,
  context: Ask,
  desk: ServiceDesk,
  { title, content, module }: { title: string; content: Html; module?: string },
) {
  const apps = appPages(pages, context, desk);
  const link = (text: string, key?: string) =>
    html`<li>
      <a href="${path(desk, key)}" ${key === module ? html`aria-current="page"` : ''}>${text}</a>
    </li>`;
  return show(pages, context, {
    title,
    look: 'agent wide',
    watch: desk.projectKey,
    crumbs: [{ text: desk.projectName, href: `/portal/${desk.projectKey}` }],
    body: html`<div class="settings">
      <nav class="settings-nav" aria-label="Queues">
        <h2>Queues</h2>
        <ul>
          ${link('All requests')}
        </ul>
        ${
          apps.length === 0
            ? ''
            : html`<h2>Apps</h2>
                <ul>
                  ${apps.map(({ key, title }) => link(title, key))}
                </ul>`
        }
      </nav>
      <div>${content}</div>
    </div>`,
  });
}

async function search({ desk }: Pages, viewer: User, jql: string): Promise<Issue[]> {
  const asked = { jql, fields: ['key'], maxResults: 100 };
  const { issues = [] } = (await asPerson(desk, viewer, 'POST', '/rest/api/3/search/jql', asked)) as {
    issues?: { id: string }[];
  };
  return issues.flatMap(({ id }) => desk.state.issues.get(id) ?? []);
}

function table({ desk }: Pages, viewer: User, issues: Issue[]): Html {
  if (issues.length === 0) return html`<p class="empty">No request matches.</p>`;
  const name = (id: string | null, none: string) =>
    id === null ? none : (desk.state.users.get(id)?.displayName ?? none);
  const row = (issue: Issue): Html =>
    html`<tr>
      <td><a href="/browse/${issue.key}">${issue.key}</a></td>
      <td><a class="plain-link" href="/browse/${issue.key}">${issue.summary}</a></td>
      <td>${requestTypeAt(desk.state, issue.requestTypeId).name}</td>
      <td>${lozenge(desk.state, issue.status)}</td>
      <td>${issue.priority}</td>
      <td>${name(issue.reporterId, 'Someone')}</td>
      <td>${name(issue.assigneeId, 'Unassigned')}</td>
      <td>${moment(issue.created, viewer)}</td>
    </tr>`;
  const heads = ['Key', 'Summary', 'Request type', 'Status', 'Priority', 'Reporter', 'Assignee', 'Created'];
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="Requests">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${issues.map(row)}
      </tbody>
    </table>
  </div>`;
}
