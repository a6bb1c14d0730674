import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, ServiceDesk } from '../../jsm/entities';
import { issueAt, NotThere, requestTypeAt } from '../../lookup';
import { issuePlace, type Place } from '../../places';
import { asPerson } from '../calls';
import { modulesAt, type Slot } from '../frames/module-slot';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { changelog, comments } from '../parts/activity';
import { adf } from '../parts/adf';
import { issueDetails } from '../parts/issue-details';
import { linkedWorkItems, type ShownLink } from '../parts/linked-work-items';
import { panelStatus } from '../parts/panel-status';
import type { Ask, Env } from '../session';

const bodyOf = async <T extends Record<string, string>>(context: Ask) => await context.req.parseBody<T>();

/** The agent's view of a request, with the app's issue panels in the right column. */
export function issuePages(pages: Pages): Hono<Env> {
  const path = (context: Ask, rest = '') =>
    `/rest/api/3/issue/${encodeURIComponent(context.req.param('key') ?? '')}${rest}`;
  const call = (context: Ask, method: string, to: string, body: unknown) =>
    asPerson(pages.desk, context.get('viewer'), method, to, body);
  const back = (context: Ask) => context.redirect(`/browse/${context.req.param('key') ?? ''}`, 303);
  const app = new Hono<Env>();
  app
    .get('/browse/:key', (context) => page(pages, context))
    .get('/browse/:key/status/:module', (context) => status(pages, context))
    .post('/browse/:key/comment', async (context) => {
      const { text, audience } = await bodyOf<{ text: string; audience: string }>(context);
      const to = `/rest/servicedeskapi/request/${encodeURIComponent(context.req.param('key'))}/comment`;
      await call(context, 'POST', to, { body: text, public: audience === 'public' });
      return back(context);
    })
    .post('/browse/:key/transition', async (context) => {
      const { id } = await bodyOf<{ id: string }>(context);
      await call(context, 'POST', path(context, '/transitions'), { transition: { id } });
      return back(context);
    })
    .post('/browse/:key/assignee', async (context) => {
      const { assignee } = await bodyOf<{ assignee: string }>(context);
      await call(context, 'PUT', path(context, '/assignee'), {
        accountId: assignee === '' ? null : assignee,
      });
      return back(context);
    })
    .post('/browse/:key/priority', async (context) => {
      const { priority } = await bodyOf<{ priority: string }>(context);
      await call(context, 'PUT', path(context), { fields: { priority: { name: priority } } });
      return back(context);
    });
  return app;
}

/** The issue that the address names, if Jira shows it to this person. */
async function shownIssue({ desk }: Pages, context: Ask) {
  const key = context.req.param('key') ?? '';
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?fields=issuelinks`;
  const answer = await asPerson(desk, context.get('viewer'), 'GET', path);
  const { fields } = answer as { fields: { issuelinks: ShownLink[] } };
  const issue = issueAt(desk.state, key);
  return {
    issue,
    service: desk.state.desks.get(issue.serviceDeskId) as ServiceDesk,
    links: fields.issuelinks,
  };
}

async function page(pages: Pages, context: Ask) {
  const { desk } = pages;
  const viewer = context.get('viewer');
  const { issue, service, links } = await shownIssue(pages, context);
  const panels = modulesAt(pages, viewer, placeOf(pages, service, issue));
  return show(pages, context, {
    title: `[${issue.key}] ${issue.summary}`,
    look: 'agent',
    watch: issue.key,
    crumbs: [{ text: service.projectName, href: `/queues/${service.projectKey}` }],
    body: html`<div class="columns">
      <div class="column-main">
        <p class="issue-key">
          ${issue.key} <span class="muted">${requestTypeAt(desk.state, issue.requestTypeId).name}</span>
        </p>
        <h1>${issue.summary}</h1>
        <section aria-labelledby="description">
          <h2 id="description">Description</h2>
          <div class="adf">${adf(issue.description)}</div>
        </section>
        <div id="links" data-live>${linkedWorkItems(desk.state, links)}</div>
        ${activity(pages, context, issue)}
      </div>
      <aside class="column-side" aria-label="Details">
        ${issueDetails(pages, context, service, issue)} ${panels.map((slot) => panel(issue, slot))}
      </aside>
    </div>`,
  });
}

const placeOf = ({ desk }: Pages, service: ServiceDesk, issue: Issue): Place =>
  issuePlace(desk.state, service, issue, `${desk.publicUrl()}/browse/${issue.key}`);

/** What stands beside a panel's label. A page asks for it by itself, so that a slow function does not hold it up. */
async function status(pages: Pages, context: Ask) {
  const { desk } = pages;
  const viewer = context.get('viewer');
  const { issue, service } = await shownIssue(pages, context);
  const place = placeOf(pages, service, issue);
  const panel = desk.forge
    .modules(place.moduleType, viewer, place.extension)
    .find(({ key }) => key === context.req.param('module'));
  if (!panel) throw new NotThere('The app has no such panel on this request.');
  const shown = await desk.forge.panelStatus({ ...place, moduleKey: panel.key, accountId: viewer.accountId });
  return context.html(shown ? panelStatus(shown) : '');
}

function panel({ key: issueKey }: Issue, { key, title, label, element }: Slot): Html {
  return html`<details class="context-panel" open data-panel="${key}">
    <summary>
      <h2>${label === '' ? title : label}</h2>
      <span data-asks="/browse/${issueKey}/status/${key}"></span>
    </summary>
    ${element}
  </details>`;
}

function activity(pages: Pages, context: Ask, issue: Issue): Html {
  const { state } = pages.desk;
  const viewer = context.get('viewer');
  return html`<section aria-labelledby="activity">
    <h2 id="activity">Activity</h2>
    ${form(
      context,
      `/browse/${issue.key}/comment`,
      html`<div class="field">
          <label for="reply">Comment</label>
          <textarea id="reply" name="text" rows="3" required maxlength="32767"></textarea>
        </div>
        <p class="actions">
          <button class="button button-primary" name="audience" value="public">Reply to customer</button>
          <button class="button" name="audience" value="internal">Add internal note</button>
        </p>`,
    )}
    <div id="comments" data-live>${comments(state, issue.comments, viewer)}</div>
    <details class="history">
      <summary><h3>History</h3></summary>
      <div id="history" data-live>${changelog(state, issue.changelog, viewer)}</div>
    </details>
  </section>`;
}
