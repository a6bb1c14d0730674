import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, RequestType, ServiceDesk, User } from '../../jsm/entities';
import { SIGN_UP } from '../../jsm/sign-up';
import { requestTypeAt, serviceDeskAt } from '../../lookup';
import { asPerson } from '../calls';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { lozenge } from '../parts/lozenge';
import { portalHeader } from '../parts/portal-header';
import type { Ask, Env } from '../session';
import { isVisitor } from '../visitor';
import { moment } from '../words';
import { PROFILE } from './profile';
import { logInFor } from './sign-up';

/** The portal: the help centre of a service project and a customer's own list of requests. */
export function portalPages(pages: Pages): Hono<Env> {
  const { state } = pages.desk;
  const app = new Hono<Env>();
  app
    .get('/portal', (context) =>
      show(pages, context, { title: 'Help centre', look: 'portal', body: helpCentre(pages, context) }),
    )
    .get('/portal/:desk', (context) => {
      const desk = serviceDeskAt(state, context.req.param('desk'));
      return show(pages, context, {
        title: desk.portalName,
        look: 'portal',
        crumbs: [{ text: 'Help centre', href: '/portal' }],
        body: html`${portalHeader(pages, context, 'portal', { desk })} ${frontPage(pages, context, desk)}`,
      });
    })
    .get('/portal/:desk/requests', async (context) => {
      const desk = serviceDeskAt(state, context.req.param('desk'));
      const viewer = context.get('viewer');
      return show(pages, context, {
        title: 'Requests',
        look: 'portal',
        watch: desk.projectKey,
        crumbs: [{ text: desk.portalName, href: `/portal/${desk.projectKey}` }],
        body: html`${portalHeader(pages, context, 'my_requests', { desk })}
        ${requestList(pages, viewer, await requestsOf(pages, viewer, desk))}`,
      });
    })
    .get('/servicedesk/customer/portals', (context) => context.redirect('/portal'))
    .get('/servicedesk/customer/portal/:id/:key?', (context) => {
      const desk = state.desks.get(context.req.param('id'));
      const key = context.req.param('key');
      return context.redirect(
        `/portal/${desk?.projectKey ?? 'unknown'}${key === undefined ? '' : `/${key}`}`,
      );
    });
  return app;
}

/** Requests the portal lists for this person, newest first, as Jira answers them. */
async function requestsOf({ desk }: Pages, viewer: User, { id }: ServiceDesk): Promise<Issue[]> {
  const path = `/rest/servicedeskapi/request?serviceDeskId=${id}&requestOwnership=ALL_REQUESTS&limit=100`;
  const { values = [] } = (await asPerson(desk, viewer, 'GET', path)) as { values?: { issueId: string }[] };
  const issues = values.flatMap(({ issueId }) => desk.state.issues.get(issueId) ?? []);
  return issues.sort((one, other) => other.created - one.created);
}

/** The help centre: every portal of the site. */
function helpCentre(pages: Pages, context: Ask): Html {
  const all = pages.desk.state.desks.all();
  return html`${portalHeader(pages, context, 'help_center')}
    <div class="portal-head"><h1>Help centre</h1></div>
    <ul class="cards">
      ${all.map(
        ({ projectKey, portalName, welcome }) =>
          html`<li class="card">
            <a href="/portal/${projectKey}">${portalName}</a>
            <p>${welcome}</p>
          </li>`,
      )}
    </ul>`;
}

/** A portal: to somebody who is not signed in, its name and the way in; what it offers is for its customers. */
function frontPage(pages: Pages, context: Ask, service: ServiceDesk): Html {
  const out = isVisitor(context.get('viewer'));
  return html`<div class="portal-head">
      <h1>${service.portalName}</h1>
      <p class="lead">${service.welcome}</p>
      <p class="actions">${out ? waysIn(context, service) : ownPages(service)}</p>
    </div>
    ${out ? '' : offer(pages, service)}`;
}

const waysIn = (context: Ask, { id }: ServiceDesk): Html =>
  html`<a class="button button-primary" href="${SIGN_UP}?desk=${id}">Sign up</a>
    <a class="button" href="${logInFor(context)}">Log in</a>`;

const ownPages = ({ projectKey }: ServiceDesk): Html =>
  html`<a class="button" href="/portal/${projectKey}/requests">Your requests</a>
    <a class="button button-subtle" href="${PROFILE}">Your profile</a>`;

function offer({ desk }: Pages, service: ServiceDesk): Html {
  const offered = desk.state.requestTypes
    .all()
    .filter(({ serviceDeskId, hidden }) => serviceDeskId === service.id && !hidden);
  const groups = [...new Set(offered.map(({ group }) => group))];
  return html`${groups.map(
    (group) =>
      html`<section>
        <h2>${group}</h2>
        <ul class="cards">
          ${offered.filter((type) => type.group === group).map((type) => typeCard(service, type))}
        </ul>
      </section>`,
  )}`;
}

function typeCard({ projectKey }: ServiceDesk, { id, name, description }: RequestType): Html {
  return html`<li class="card card-icon">
    <span class="type-icon type-icon-${Number(id) % 3}" aria-hidden="true"></span>
    <div>
      <a href="/portal/${projectKey}/create/${id}">${name}</a>
      <p>${description}</p>
    </div>
  </li>`;
}

function requestList({ desk }: Pages, viewer: User, requests: Issue[]): Html {
  const row = (issue: Issue): Html =>
    html`<tr>
      <td><a href="/portal/${issue.key.split('-')[0] ?? ''}/${issue.key}">${issue.key}</a></td>
      <td>${issue.summary}</td>
      <td>${requestTypeAt(desk.state, issue.requestTypeId).name}</td>
      <td>${lozenge(desk.state, issue.status)}</td>
      <td>${desk.state.users.get(issue.reporterId)?.displayName ?? ''}</td>
      <td>${moment(issue.updated, viewer)}</td>
    </tr>`;
  return html`<h1>Requests</h1>
    <div id="request-list" data-live>
      ${
        requests.length === 0
          ? html`<p class="empty">
              You have no requests here yet. What you raise, and what others share with you, is listed on this
              page.
            </p>`
          : html`<div class="table-scroll" tabindex="0" role="group" aria-label="Requests">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Reference</th>
                    <th scope="col">Summary</th>
                    <th scope="col">Request type</th>
                    <th scope="col">Status</th>
                    <th scope="col">Requester</th>
                    <th scope="col">Updated</th>
                  </tr>
                </thead>
                <tbody>
                  ${requests.map(row)}
                </tbody>
              </table>
            </div>`
      }
    </div>`;
}
