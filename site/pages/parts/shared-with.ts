import { html } from 'hono/html';
import type { Issue, ServiceDesk, User } from '../../jsm/entities';
import { mayUnshare } from '../../jsm/share-request';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';
import { personName } from './people';

/** Who sees a request beside its desk: its reporter, participants and organisations, with what takes them off. */
export function sharedWith({ desk }: Pages, context: Ask, issue: Issue): Html {
  const { users, organizations } = desk.state;
  const viewer = context.get('viewer');
  const mayRemove = mayUnshare(desk.jsm, issue, { accountId: viewer.accountId, user: viewer });
  const off = (id: string, name: string) => (mayRemove ? remove(context, issue, id, name) : '');
  const people = issue.participantIds.flatMap((id) => users.get(id) ?? []);
  const reporter = users.get(issue.reporterId);
  return html`<h2 id="shared-with">Shared with</h2>
    <ul class="people shared-with" aria-labelledby="shared-with">
      ${reporter ? html`<li>${personName(reporter)}</li>` : ''}
      ${people.map((user) => html`<li>${personName(user)} ${off(user.accountId, user.displayName)}</li>`)}
      ${issue.organizationIds.map((id) => {
        const name = organizations.get(id)?.name ?? '';
        return html`<li><span>${name}</span> ${off(id, name)}</li>`;
      })}
    </ul>`;
}

function remove(context: Ask, { key }: Issue, id: string, name: string): Html {
  return form(
    context,
    `/portal/${key.split('-')[0] ?? ''}/${key}/unshare`,
    html`<input type="hidden" name="id" value="${id}" /><button
        class="button button-subtle button-compact"
        aria-label="Remove ${name}"
      >
        Remove
      </button>`,
    'inline-form',
  );
}

/** Sharing a request with a person by address or full name, and with one's own organisations. */
export function shareForms(pages: Pages, context: Ask, service: ServiceDesk, issue: Issue): Html {
  const path = `/portal/${service.projectKey}/${issue.key}`;
  const own = organizationsFor(pages, context.get('viewer'), service).filter(
    ({ id }) => !issue.organizationIds.includes(id),
  );
  return html`${form(
    context,
    `${path}/share`,
    html`<div class="field">
        <label for="share">Share with</label
        ><input
          id="share"
          name="address"
          required
          autocomplete="off"
          placeholder="name@company.example"
          aria-describedby="share-hint"
        />
        <p class="hint" id="share-hint">An email address, or the full name of a customer.</p>
      </div>
      <p class="actions"><button class="button">Share</button></p>`,
  )}
  ${own.map(({ id, name }) =>
    form(
      context,
      `${path}/share-organisation`,
      html`<button class="button" name="organisation" value="${id}">Share with ${name}</button>`,
      'inline-form',
    ),
  )}`;
}

/** A customer's own organisations; for who works on the desk, none: they have Jira's own field. */
function organizationsFor({ desk }: Pages, { accountId, role }: User, service: ServiceDesk) {
  if (role !== 'customer') return [];
  return desk.state.organizations
    .peek()
    .filter(({ id, memberIds }) => memberIds.includes(accountId) && service.organizationIds.includes(id));
}
