import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issue, RequestType, ServiceDesk, User } from '../../jsm/entities';
import { requestTypeAt, serviceDeskAt } from '../../lookup';
import { asPerson } from '../calls';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { lozenge } from '../parts/lozenge';
import type { Env } from '../session';
import { moment } from '../words';

/** The portal: the help centre of a service project and a customer's own list of requests. */
export function portalPages(pages: Pages): Hono<Env> {
  const { state } = pages.desk;
  const app = new Hono<Env>();
  app
    .get('/portal/:desk', (context) => {
      const desk = serviceDeskAt(state, context.req.param('desk'));
      return show(pages, context, { title: desk.portalName, look: 'portal', body: helpCentre(pages, desk) });
    })
    .get('/portal/:desk/requests', async (context) => {
      const desk = serviceDeskAt(state, context.req.param('desk'));
      const viewer = context.get('viewer');
      return show(pages, context, {
        title: 'Requests',
        look: 'portal',
        watch: desk.projectKey,
        crumbs: [{ text: desk.portalName, href: `/portal/${desk.projectKey}` }],
        body: requestList(pages, viewer, await requestsOf(pages, viewer, desk)),
      });
    })
    .get('/servicedesk/customer/portals', (context) => context.redirect('/'))
    .get('/servicedesk/customer/portal/:id/:key?', (context) => {
      const desk = state.desks.get(context.req.param('id'));
      const key = context.req.param('key');
      return context.redirect(`/portal/${desk?.projectKey ?? ''}${key === undefined ? '' : `/${key}`}`);
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

function helpCentre({ desk }: Pages, service: ServiceDesk): Html {
  const offered = desk.state.requestTypes
    .all()
    .filter(({ serviceDeskId, hidden }) => serviceDeskId === service.id && !hidden);
  const groups = [...new Set(offered.map(({ group }) => group))];
  return html`<div class="portal-head">
      <h1>${service.portalName}</h1>
      <p class="lead">${service.welcome}</p>
      <p><a class="button" href="/portal/${service.projectKey}/requests">Your requests</a></p>
    </div>
    ${groups.map(
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
