import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, User } from '../../jsm/entities';
import { requestTypeAt, serviceDeskAt } from '../../lookup';
import { asPerson } from '../calls';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { lozenge } from '../parts/lozenge';
import type { Env } from '../session';
import { moment } from '../words';

/** An agent's queue: what a JQL search finds, open requests first. */
export function queuePages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/queues/:desk', async (context) => {
    const viewer = context.get('viewer');
    const { projectKey, projectName } = serviceDeskAt(pages.desk.state, context.req.param('desk'));
    const jql = context.req.query('jql') ?? `project = ${projectKey} ORDER BY created DESC`;
    const found = await search(pages, viewer, jql);
    return show(pages, context, {
      title: `${projectKey} queue`,
      look: 'agent',
      watch: projectKey,
      crumbs: [{ text: projectName, href: `/portal/${projectKey}` }],
      body: html`<h1>All requests</h1>
        <form class="search" role="search" action="/queues/${projectKey}">
          <label for="jql">JQL</label>
          <input id="jql" name="jql" value="${jql}" spellcheck="false" />
          <button class="button">Search</button>
        </form>
        <div id="queue" data-live>${table(pages, viewer, found)}</div>`,
    });
  });
  return app;
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
      <td>${issue.summary}</td>
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
