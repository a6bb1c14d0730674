import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, ServiceDesk } from '../../jsm/entities';
import { issueAt, requestTypeAt, userAt } from '../../lookup';
import { issuePlace } from '../../places';
import { asPerson } from '../calls';
import { modulesAt, type Slot } from '../frames/module-slot';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { changelog, comments } from '../parts/activity';
import { adf } from '../parts/adf';
import { linkedWorkItems, type ShownLink } from '../parts/linked-work-items';
import { lozenge } from '../parts/lozenge';
import { personName } from '../parts/people';
import { slaLines } from '../parts/slas';
import type { Ask, Env } from '../session';
import { moment } from '../words';

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

async function page(pages: Pages, context: Ask) {
  const { desk } = pages;
  const viewer = context.get('viewer');
  const key = context.req.param('key') ?? '';
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?fields=issuelinks`;
  const seen = (await asPerson(desk, viewer, 'GET', path)) as { fields: { issuelinks: ShownLink[] } };
  const issue = issueAt(desk.state, key);
  const service = desk.state.desks.get(issue.serviceDeskId) as ServiceDesk;
  const panels = modulesAt(
    pages,
    viewer,
    issuePlace(desk.state, service, issue, `${desk.publicUrl()}/browse/${issue.key}`),
  );
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
        <div id="links" data-live>${linkedWorkItems(desk.state, seen.fields.issuelinks)}</div>
        ${activity(pages, context, issue)}
      </div>
      <aside class="column-side" aria-label="Details">
        ${details(pages, context, service, issue)} ${panels.map(panel)}
      </aside>
    </div>`,
  });
}

function panel({ key, title, label, status, element }: Slot): Html {
  return html`<details class="context-panel" open data-panel="${key}">
    <summary>
      <h2>${label === '' ? title : label}</h2>
      ${status === '' ? '' : html`<span class="lozenge">${status}</span>`}
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

function details(pages: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const { state, clock } = pages.desk;
  const viewer = context.get('viewer');
  const reporter = state.users.get(issue.reporterId);
  return html`<div id="details" data-live>
    <div class="transitions">${lozenge(state, issue.status)} ${transitions(pages, context, issue)}</div>
    <dl class="facts">
      <dt>Assignee</dt>
      <dd>${assignee(pages, context, service, issue)}</dd>
      <dt>Priority</dt>
      <dd>${priority(pages, context, issue)}</dd>
      <dt>Reporter</dt>
      <dd>${reporter ? personName(reporter) : 'Someone'}<small>${reporter?.emailAddress ?? ''}</small></dd>
      <dt>Request participants</dt>
      <dd>${participants(pages, issue)}</dd>
      <dt>Organisations</dt>
      <dd>${organisations(pages, issue)}</dd>
      <dt>Channel</dt>
      <dd>${issue.channel}</dd>
      <dt>Created</dt>
      <dd>${moment(issue.created, viewer)}</dd>
      ${slaLines(service, issue, clock.now(), viewer)}
    </dl>
  </div>`;
}

function participants({ desk }: Pages, { participantIds }: Issue): string | Html[] {
  if (participantIds.length === 0) return 'None';
  return participantIds.map((id) => personName(userAt(desk.state, id)));
}

function organisations({ desk }: Pages, { reporterId }: Issue): string {
  const names = desk.state.organizations
    .all()
    .filter(({ memberIds }) => memberIds.includes(reporterId))
    .map(({ name }) => name);
  return names.length === 0 ? 'None' : names.join(', ');
}

function transitions({ desk }: Pages, context: Ask, { key, status }: Issue): Html[] {
  const offered = desk.state.transitions
    .all()
    .filter(({ from, to }) => (from.length === 0 || from.includes(status)) && to !== status);
  return offered.map(({ id, name }) =>
    form(
      context,
      `/browse/${key}/transition`,
      html`<input type="hidden" name="id" value="${id}" /><button class="button button-compact">
          ${name}
        </button>`,
      'inline-form',
    ),
  );
}

function assignee({ desk }: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const people = [...service.agentIds, ...service.adminIds].flatMap((id) => desk.state.users.get(id) ?? []);
  const options = people.map(({ accountId, displayName }) =>
    option(accountId, displayName, issue.assigneeId === accountId),
  );
  return picker(
    context,
    issue.key,
    'assignee',
    'Assignee',
    html`${option('', 'Unassigned', issue.assigneeId === null)} ${options}`,
  );
}

function priority({ desk }: Pages, context: Ask, issue: Issue): Html {
  const options = desk.state.priorities.all().map(({ name }) => option(name, name, issue.priority === name));
  return picker(context, issue.key, 'priority', 'Priority', html`${options}`);
}

const option = (value: string, text: string, selected: boolean): Html =>
  html`<option value="${value}" ${selected ? html`selected` : ''}>${text}</option>`;

/** A choice that is saved as soon as it is made; without script, by its button. */
function picker(context: Ask, key: string, name: string, label: string, options: Html): Html {
  return form(
    context,
    `/browse/${key}/${name}`,
    html`<select name="${name}" aria-label="${label}" data-saves>
        ${options}</select
      ><noscript><button class="button button-compact">Save</button></noscript>`,
    'inline-form',
  );
}
