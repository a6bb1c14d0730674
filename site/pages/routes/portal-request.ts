import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, ServiceDesk } from '../../jsm/entities';
import { transitionsOf } from '../../jsm/workflow';
import { issueAt, requestTypeAt, serviceDeskAt } from '../../lookup';
import { requestActionPlace, requestPlace } from '../../places';
import { asPerson } from '../calls';
import { modulesAt } from '../frames/module-slot';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { comments } from '../parts/activity';
import { adf } from '../parts/adf';
import { lozenge } from '../parts/lozenge';
import { portalHeader } from '../parts/portal-header';
import { shareForms, sharedWith } from '../parts/shared-with';
import type { Ask, Env } from '../session';
import { moment } from '../words';

/** The customer's page of a request: what it says, what was answered, who sees it, and what the app shows. */
export function requestPages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const act = (context: Ask, what: string, body: unknown) =>
    asPerson(
      desk,
      context.get('viewer'),
      'POST',
      `/rest/servicedeskapi/request/${encodeURIComponent(keyIn(context))}/${what}`,
      body,
    );
  const back = (context: Ask) =>
    context.redirect(`/portal/${context.req.param('desk') ?? ''}/${keyIn(context)}`, 303);
  const app = new Hono<Env>();
  app
    .get('/portal/:desk/:key', (context) => page(pages, context))
    .post('/portal/:desk/:key/comment', async (context) => {
      const { text } = await context.req.parseBody<{ text: string }>();
      await act(context, 'comment', { body: text, public: true });
      return back(context);
    })
    .post('/portal/:desk/:key/share', async (context) => {
      const { address = '' } = await context.req.parseBody<Record<string, string>>();
      desk.jsm.share(keyIn(context), context.get('viewer').accountId, address);
      return back(context);
    })
    .post('/portal/:desk/:key/share-organisation', async (context) => {
      const { organisation = '' } = await context.req.parseBody<Record<string, string>>();
      desk.jsm.shareWithOrganization(keyIn(context), context.get('viewer').accountId, organisation);
      return back(context);
    })
    .post('/portal/:desk/:key/unshare', async (context) => {
      const { id = '' } = await context.req.parseBody<Record<string, string>>();
      desk.jsm.unshare(keyIn(context), context.get('viewer').accountId, id);
      return back(context);
    })
    .post('/portal/:desk/:key/transition', async (context) => {
      const { id } = await context.req.parseBody<{ id: string }>();
      await act(context, 'transition', { id });
      return back(context);
    });
  return app;
}

const keyIn = (context: Ask): string => context.req.param('key') ?? '';

async function page(pages: Pages, context: Ask) {
  const { desk } = pages;
  const viewer = context.get('viewer');
  const service = serviceDeskAt(desk.state, context.req.param('desk') ?? '');
  const key = keyIn(context);
  // Jira decides who may see it: 404 alike for a request that is absent and one that is hidden.
  await asPerson(desk, viewer, 'GET', `/rest/servicedeskapi/request/${encodeURIComponent(key)}`);
  const issue = issueAt(desk.state, key);
  const location = `${desk.publicUrl()}/portal/${service.projectKey}/${issue.key}`;
  const modules = modulesAt(pages, viewer, requestPlace(issue, desk.manifest.app.id, location));
  return show(pages, context, {
    title: `${issue.key} ${issue.summary}`,
    look: 'portal',
    watch: issue.key,
    crumbs: [
      { text: service.portalName, href: `/portal/${service.projectKey}` },
      { text: 'Requests', href: `/portal/${service.projectKey}/requests` },
    ],
    body: html`${portalHeader(pages, context, 'view_request', { desk: service, issue })}
      <div class="columns">
        <div class="column-main">
          <h1>${issue.summary}</h1>
          <p class="raised">${reporterOf(pages, issue)} raised this on ${moment(issue.created, viewer)}</p>
          <div class="adf">${adf(issue.description)}</div>
          ${modules.map(({ title, element }) => html`<section class="module-section" aria-label="${title}">${element}</section>`)}
          ${activity(pages, context, issue)}
        </div>
        <aside class="column-side" aria-label="About this request">
          ${side(pages, context, service, issue)}
        </aside>
      </div>`,
  });
}

const reporterOf = ({ desk }: Pages, { reporterId }: Issue): string =>
  desk.state.users.get(reporterId)?.displayName ?? 'Someone';

function activity(pages: Pages, context: Ask, issue: Issue): Html {
  const said = issue.comments.filter((comment) => comment.public);
  return html`<section aria-labelledby="activity">
    <h2 id="activity">Activity</h2>
    ${form(
      context,
      `${new URL(context.req.url).pathname}/comment`,
      html`<div class="field">
          <label for="reply">Add a comment</label>
          <textarea id="reply" name="text" rows="3" required maxlength="32767"></textarea>
        </div>
        <p class="actions"><button class="button button-primary">Send comment</button></p>`,
    )}
    <div id="comments" data-live>${comments(pages.desk.state, said, context.get('viewer'))}</div>
  </section>`;
}

function side(pages: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const { state } = pages.desk;
  const path = new URL(context.req.url).pathname;
  const type = requestTypeAt(state, issue.requestTypeId);
  return html`<div id="facts" data-live>
      <dl class="facts">
        <dt>Status</dt>
        <dd>${lozenge(state, issue.status)}</dd>
        <dt>Reference</dt>
        <dd>${issue.key}</dd>
        <dt>Request type</dt>
        <dd>${type.name}</dd>
        ${customFields(issue, type.fields)}
        <dt>Answered by</dt>
        <dd>
          ${issue.assigneeId === null ? service.portalName : (state.users.get(issue.assigneeId)?.displayName ?? '')}
        </dd>
      </dl>
      ${transitions(pages, context, issue, path)} ${requestActions(pages, context, issue)}
      ${sharedWith(pages, context, issue)}
    </div>
    ${shareForms(pages, context, service, issue)}`;
}

function customFields(issue: Issue, fields: { id: string; name: string }[]): Html[] {
  const filled = fields.filter(
    ({ id }) => id.startsWith('customfield_') && issue.fields[id] !== undefined && issue.fields[id] !== null,
  );
  return filled.map(
    ({ id, name }) =>
      html`<dt>${name}</dt>
        <dd>${shown(issue.fields[id])}</dd>`,
  );
}

function shown(value: unknown): Html {
  if (typeof value === 'string' || typeof value === 'number') return html`${value}`;
  const { value: option, type } = value as { value?: string; type?: string };
  return type === 'doc' ? adf(value) : html`${option ?? ''}`;
}

/** The app's actions on a request, each of which opens in a dialog. */
function requestActions(pages: Pages, context: Ask, issue: Issue): Html | '' {
  const location = `${pages.desk.publicUrl()}${new URL(context.req.url).pathname}`;
  const actions = modulesAt(pages, context.get('viewer'), requestActionPlace(issue, location));
  if (actions.length === 0) return '';
  return html`<p class="actions">
    ${actions.map(
      ({ title, mounted }) =>
        html`<button type="button" class="button" aria-haspopup="dialog" data-opens="${mounted}">
          ${title}
        </button>`,
    )}
  </p>`;
}

function transitions({ desk }: Pages, context: Ask, issue: Issue, path: string): Html[] {
  if (issue.reporterId !== context.get('viewer').accountId) return [];
  const offered = transitionsOf(desk, issue).filter(({ customerVisible }) => customerVisible);
  return offered.map(({ id, name }) =>
    form(
      context,
      `${path}/transition`,
      html`<input type="hidden" name="id" value="${id}" /><button class="button">
          ${name === 'Resolve' ? 'This is solved' : name}
        </button>`,
      'inline-form',
    ),
  );
}
