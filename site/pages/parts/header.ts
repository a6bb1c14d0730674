import { html } from 'hono/html';
import type { User } from '../../jsm/entities';
import { worksOn } from '../../jsm/people';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { timeOfDay, zoneName } from '../words';
import { visitor } from '../visitor';
import { avatar } from './people';

interface Parts {
  state: State;
  viewer: User;
  now: number;
  /** Path and query of this page, to come back to after a switch. */
  here: string;
}

/** The bar over every page: where one can go, the desk's time, and who one is. */
export function header(parts: Parts): Html {
  const { state, viewer, now, here } = parts;
  const customer = viewer.role === 'customer';
  const desks = state.desks.all();
  const asked = { accountId: viewer.accountId, isApp: false, throughApp: false, user: viewer };
  const worked = desks.filter((desk) => worksOn(asked, desk));
  return html`<header class="top">
    <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>Local desk</a>
    <nav aria-label="Main">
      <ul>
        ${desks.map((desk) => item(`/portal/${desk.projectKey}`, `${desk.projectKey} portal`, here))}
        ${worked.map((desk) => item(`/queues/${desk.projectKey}`, `${desk.projectKey} queue`, here))}
        ${viewer.role === 'admin' ? desks.map((desk) => item(`/settings/${desk.projectKey}`, `${desk.projectKey} settings`, here)) : ''}
        ${customer ? '' : item('/on-call', 'On call', here)}
        ${customer ? '' : item('/automation', 'Automation', here)} ${item('/outbox', 'Outbox', here)}
        ${item('/mail', 'Write a mail', here)} ${item('/phone', 'Telephone', here)}
      </ul>
    </nav>
    <div class="top-end">
      <a class="desk-time" href="/clock" title="The desk’s clock. Open it to move time.">
        <span class="visually-hidden">Desk time</span>
        <time id="desk-time" data-now="${now}" data-zone="${viewer.timeZone}" data-locale="${viewer.locale}"
          >${timeOfDay(now, viewer)}</time
        >
        <span class="desk-zone">${zoneName(now, viewer)}</span>
      </a>
      <button
        type="button"
        class="button button-subtle"
        id="colour-mode"
        aria-label="Switch between light and dark"
      >
        <span aria-hidden="true">◐</span>
      </button>
      ${menu(parts)}
    </div>
  </header>`;
}

function item(href: string, text: string, here: string): Html {
  const current = here === href || here.startsWith(`${href}/`) || here.startsWith(`${href}?`);
  return html`<li><a href="${href}" ${current ? html`aria-current="page"` : ''}>${text}</a></li>`;
}

const groups = [
  ['customer', 'Customers'],
  ['agent', 'Agents'],
  ['admin', 'Administrators'],
] as const;

/** How many of a kind the menu offers: the rest are on the page of all people. */
const most = 12;

function menu({ state, viewer, here }: Parts): Html {
  const people = state.users.peek().filter(({ accountType, active }) => accountType !== 'app' && active);
  return html`<details class="who">
    <summary>
      ${avatar(viewer)}<span class="who-name">${viewer.displayName}</span
      ><span class="visually-hidden">, switch person</span>
    </summary>
    <div class="menu">
      ${groups.map(
        ([role, title]) =>
          html`<h2>${title}</h2>
            <ul>
              ${offered(people, role, viewer).map((one) => choice(one, where(state, one), viewer, here))}
            </ul>`,
      )}
      <h2>Anybody else</h2>
      <ul>
        ${choice(visitor, 'sees what the portal shows to all', viewer, here)}
        <li><a href="/people">All people</a></li>
      </ul>
    </div>
  </details>`;
}

/** The first of a kind, and whoever looks. */
function offered(people: User[], role: User['role'], { accountId }: User): User[] {
  const all = people.filter((one) => one.role === role);
  return all.filter((one, index) => index < most || one.accountId === accountId);
}

function choice(one: User, place: string, viewer: User, here: string): Html {
  const address = `/switch?to=${encodeURIComponent(here)}&person=${encodeURIComponent(one.accountId)}`;
  const current = one.accountId === viewer.accountId ? html`aria-current="true"` : '';
  return html`<li>
    <a href="${address}" ${current}
      >${avatar(one)}<span>${one.displayName}<small>${place}</small></span></a
    >
  </li>`;
}

/** What tells people apart: the company a customer belongs to, the project an agent works on. */
function where(state: State, { accountId, role, emailAddress }: User): string {
  if (role === 'admin') return 'all projects';
  if (role === 'agent') {
    const works = state.desks.all().filter(({ agentIds }) => agentIds.includes(accountId));
    return works.map(({ projectName }) => projectName).join(', ');
  }
  const companies = state.organizations.peek().filter(({ memberIds }) => memberIds.includes(accountId));
  return companies.length === 0 ? emailAddress : companies.map(({ name }) => name).join(', ');
}
