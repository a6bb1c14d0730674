import { Hono } from 'hono';
import { html } from 'hono/html';
import type { CustomerPermissions } from '../../jsm/customer-access';
import type { Organization, ServiceDesk } from '../../jsm/entities';
import { JiraError } from '../../jsm/errors';
import { jiraSentence } from '../calls';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import type { Ask, Env } from '../session';

const most = 30;

/** What administrators set for customers by hand: Jira has no REST operation for any of it. */
export function customerAccessPages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const app = new Hono<Env>();
  const fields = (context: Ask) => context.req.parseBody<Record<string, string>>();
  const set = (context: Ask, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      return page(pages, context, jiraSentence(error));
    }
    return context.redirect('/customer-access', 303);
  };
  app
    .get('/customer-access', (context) => page(pages, context))
    .post('/customer-access', async (context) => {
      const { domains = '' } = await fields(context);
      return set(context, () => desk.jsm.setAllowedDomains(domainsIn(domains)));
    })
    .post('/customer-access/organisation', async (context) => {
      const { organisation = '', domains = '' } = await fields(context);
      return set(context, () => desk.jsm.setOrganizationDomains(organisation, domainsIn(domains)));
    })
    .post('/customer-access/project', async (context) => {
      const { id = '', access, sharing } = await fields(context);
      const permissions: CustomerPermissions = {
        access: access === 'restricted' ? access : 'open',
        customerSharing: sharing === 'organization' || sharing === 'anyone' ? sharing : 'customers',
      };
      return set(context, () => desk.jsm.setPermissions(id, permissions));
    });
  return app;
}

const domainsIn = (text: string): string[] => text.split(/[\s,;]+/);

function page(pages: Pages, context: Ask, sentence = '') {
  const { jsm, state } = pages.desk;
  const organisations = state.organizations.peek();
  return show(pages, context, {
    title: 'Customer access',
    status: sentence === '' ? 200 : 400,
    body: html`<div class="narrow">
      <h1>Customer access</h1>
      <p class="lead">
        What administrators of Jira set by hand. It counts for new accounts alone, and no app can read it.
      </p>
      <p class="form-message" role="alert">${sentence}</p>
      <section aria-labelledby="allowed">
        <h2 id="allowed">Who may have an account</h2>
        ${form(context, '/customer-access', domains('allowed-domains', 'Only these email domains', jsm.allowedDomains(), 'Empty: everybody. Several with a space between them.'))}
      </section>
      <section aria-labelledby="projects">
        <h2 id="projects">Customer permissions</h2>
        ${state.desks.all().map((one) => permissions(context, one))}
      </section>
      <section aria-labelledby="organisations">
        <h2 id="organisations">Email domains of organisations</h2>
        ${organisations.slice(0, most).map((one) => organisation(context, one))}
        ${organisations.length > most ? html`<p class="hint">${organisations.length - most} more are not shown.</p>` : ''}
      </section>
    </div>`,
  });
}

function organisation(context: Ask, { id, name, domains: own = [] }: Organization): Html {
  return form(
    context,
    '/customer-access/organisation',
    html`<input type="hidden" name="organisation" value="${id}" />
      ${domains(`domains-${id}`, name, own, 'New customers with one of these join. Ten at most.')}`,
  );
}

function domains(id: string, label: string, value: string[], hint: string): Html {
  return html`<div class="field">
      <label for="${id}">${label}</label
      ><input
        id="${id}"
        name="domains"
        value="${value.join(' ')}"
        autocomplete="off"
        aria-describedby="${id}-hint"
      />
      <p class="hint" id="${id}-hint">${hint}</p>
    </div>
    <p class="actions"><button class="button" aria-label="Save: ${label}">Save</button></p>`;
}

const accesses = [
  ['open', 'Everybody with an account'],
  ['restricted', 'Only customers whom the team added'],
] as const;
const sharings = [
  ['organization', 'People of their organisations'],
  ['customers', 'Any customer of the project'],
  ['anyone', 'Anyone, who then gets an account'],
] as const;

function permissions(context: Ask, desk: ServiceDesk): Html {
  const { id, projectName, access = 'open', customerSharing = 'customers' } = desk;
  return form(
    context,
    '/customer-access/project',
    html`<fieldset>
      <legend>${projectName}</legend>
      <input type="hidden" name="id" value="${id}" />
      ${choice(`access-${id}`, 'access', 'Who may raise requests', accesses, access)}
      ${choice(`sharing-${id}`, 'sharing', 'With whom customers may share', sharings, customerSharing)}
      <p class="actions">
        <button class="button" aria-label="Save: ${projectName}">Save</button>
      </p>
    </fieldset>`,
  );
}

function choice(
  id: string,
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label
    ><select id="${id}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`)}
    </select>
  </div>`;
}
