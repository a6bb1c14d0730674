import { Hono } from 'hono';
import { html } from 'hono/html';
import { apiTokenOf } from '../../jsm/api-tokens';
import type { User } from '../../jsm/entities';
import { userAt } from '../../lookup';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { personName } from '../parts/people';
import type { Ask, Env } from '../session';

const most = 50;

/** Everybody on the site, to become them, change their language, hide an address, or take an account away. */
export function peoplePages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const deeds: Record<string, (accountId: string) => void> = {
    'hide-address': (id) => desk.jsm.hideAddress(id, true),
    'show-address': (id) => desk.jsm.hideAddress(id, false),
    german: (id) => desk.jsm.setLanguage(id, 'de-DE'),
    english: (id) => desk.jsm.setLanguage(id, 'en-GB'),
    deactivate: (id) => desk.jsm.deactivateAccount(id),
    delete: (id) => desk.jsm.eraseAccount(id),
  };
  const app = new Hono<Env>();
  app
    .get('/people', (context) => show(pages, context, { title: 'People', body: page(pages, context) }))
    .post('/people', async (context) => {
      const { account = '', deed = '', q = '' } = await context.req.parseBody<Record<string, string>>();
      deeds[deed]?.(userAt(desk.state, account).accountId);
      return context.redirect(`/people?q=${encodeURIComponent(q)}`, 303);
    })
    .post('/people/plant', async (context) => {
      const { count = '' } = await context.req.parseBody<Record<string, string>>();
      const wanted = Number(count);
      desk.plantCustomers(Number.isInteger(wanted) && wanted > 0 && wanted <= 20_000 ? wanted : undefined);
      return context.redirect('/people', 303);
    });
  return app;
}

function page(pages: Pages, context: Ask): Html {
  const asked = (context.req.query('q') ?? '').trim();
  const words = asked.toLowerCase();
  const everybody = pages.desk.state.users.peek().filter(({ accountType }) => accountType !== 'app');
  const found = everybody.filter(({ displayName, emailAddress }) =>
    `${displayName} ${emailAddress}`.toLowerCase().includes(words),
  );
  return html`<h1>People</h1>
    <p class="lead">
      ${everybody.length.toLocaleString('en-US')} people have an account here. What an administrator of Jira
      does to one, this page does. Whoever has an Atlassian account has an API token: with the address it
      opens
      <code>/rest</code> to programs.
    </p>
    <form class="search" role="search" action="/people">
      <input name="q" type="search" aria-label="Name or address" value="${asked}" /><button class="button">
        Search
      </button>
    </form>
    ${table(pages, context, found.slice(0, most), asked)}
    ${found.length > most ? html`<p class="hint">${found.length - most} more answer this search.</p>` : ''}
    <p class="actions"><a class="button" href="/customer-access">Customer access</a></p>`;
}

function table({ desk }: Pages, context: Ask, people: User[], asked: string): Html {
  if (people.length === 0) return html`<p class="empty">Nobody here has such a name or address.</p>`;
  const organisations = desk.state.organizations.peek();
  const of = ({ accountId }: User) =>
    organisations.filter(({ memberIds }) => memberIds.includes(accountId)).map(({ name }) => name);
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="People">
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Address</th>
          <th scope="col">API token</th>
          <th scope="col">Organisations</th>
          <th scope="col">Account</th>
        </tr>
      </thead>
      <tbody>
        ${people.map(
          (user) =>
            html`<tr data-account="${user.accountId}">
              <td>
                ${user.active ? html`<a href="/switch?person=${encodeURIComponent(user.accountId)}">${personName(user)}</a>` : personName(user)}
              </td>
              <td>${user.emailAddress}${user.hidesAddress === true ? ' (hidden)' : ''}</td>
              <td>${tokenOf(user)}</td>
              <td>${of(user).join(', ')}</td>
              <td>${user.active ? deeds(context, user, asked) : 'Deactivated'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function tokenOf(user: User): Html | '' {
  const token = apiTokenOf(user);
  return token === undefined ? '' : html`<code>${token}</code>`;
}

function deeds(context: Ask, user: User, asked: string): Html {
  const { accountId, displayName, role, locale } = user;
  const isGerman = locale.startsWith('de');
  return form(
    context,
    '/people',
    html`<input type="hidden" name="account" value="${accountId}" />
      <input type="hidden" name="q" value="${asked}" />
      ${deed(isGerman ? 'english' : 'german', isGerman ? 'To English' : 'To German', displayName)}
      ${role === 'customer' ? customerDeeds(user) : ''}`,
    'inline-form',
  );
}

function customerDeeds({ displayName, hidesAddress }: User): Html {
  const address = hidesAddress === true ? 'show-address' : 'hide-address';
  return html`${deed(address, hidesAddress === true ? 'Show address' : 'Hide address', displayName)}
  ${deed('deactivate', 'Deactivate', displayName)} ${deed('delete', 'Delete', displayName)}`;
}

const deed = (value: string, text: string, name: string): Html =>
  html`<button class="button button-compact" name="deed" value="${value}" aria-label="${text}: ${name}">
    ${text}
  </button>`;
