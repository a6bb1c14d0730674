import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ServiceDesk, Status } from '../../jsm/entities';
import { JiraError } from '../../jsm/errors';
import { statusesOf } from '../../jsm/workflow';
import { serviceDeskAt } from '../../lookup';
import { jiraSentence } from '../calls';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { lozenge } from '../parts/lozenge';
import { slaForms } from '../parts/sla-forms';
import { transitionTable } from '../parts/transitions';
import type { Ask, Env } from '../session';

const categories = [
  ['new', 'To do'],
  ['indeterminate', 'In progress'],
  ['done', 'Done'],
] as const;

/**
 * What administrators of a project click in Jira: its workflow's statuses and transitions, and when its SLAs count to
 * what.
 */
export function workflowPages(pages: Pages): Hono<Env> {
  const { state, jsm } = pages.desk;
  const app = new Hono<Env>();
  const set = async (
    context: Ask,
    work: (desk: ServiceDesk, said: (field: string) => string) => void,
  ): Promise<Response> => {
    const desk = serviceDeskAt(state, context.req.param('desk') ?? '');
    const fields = await context.req.parseBody<Record<string, string>>();
    try {
      work(desk, (field) => fields[field] ?? '');
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      return page(pages, context, desk, jiraSentence(error));
    }
    return context.redirect(`/workflow/${desk.projectKey}`, 303);
  };
  app
    .get('/workflow/:desk', (context) =>
      page(pages, context, serviceDeskAt(state, context.req.param('desk'))),
    )
    .post('/workflow/:desk/add', (context) =>
      set(context, (desk, said) => {
        const category = categories.find(([key]) => key === said('category'))?.[0] ?? 'new';
        jsm.addStatus(desk.id, { name: said('name'), category });
      }),
    )
    .post('/workflow/:desk/remove', (context) =>
      set(context, (desk, said) => jsm.removeStatus(desk.id, said('name'))),
    )
    .post('/workflow/:desk/transition', (context) =>
      set(context, (desk, said) => {
        const from = said('from');
        jsm.addTransition(desk.id, { to: said('to'), ...(from !== '' && { from }) });
      }),
    )
    .post('/workflow/:desk/goals', (context) =>
      set(context, (desk, said) => {
        const sla = desk.slas.find(({ id }) => id === said('sla'));
        const goals = Object.keys(sla?.goalMinutes ?? {}).map((name) => [name, Number(said(`goal ${name}`))]);
        jsm.setSlaGoals(desk.id, said('sla'), Object.fromEntries(goals) as Record<string, number>);
      }),
    )
    .post('/workflow/:desk/sla', (context) =>
      set(context, (desk, said) => jsm.startSlaAt(desk.id, said('sla'), said('status'))),
    );
  return app;
}

function page(pages: Pages, context: Ask, desk: ServiceDesk, sentence = '') {
  const statuses = statusesOf(pages.desk.state, desk);
  const isOwn = desk.statuses !== undefined;
  return show(pages, context, {
    title: `Workflow and SLAs, ${desk.projectName}`,
    look: 'agent',
    status: sentence === '' ? 200 : 400,
    crumbs: [{ text: desk.projectName, href: `/settings/${desk.projectKey}` }],
    body: html`<div class="narrow">
      <h1>Workflow and SLAs</h1>
      <p class="lead">What an administrator of Jira clicks together by hand. No app can.</p>
      <p class="form-message" role="alert">${sentence}</p>
      <section aria-labelledby="statuses">
        <h2 id="statuses">Statuses</h2>
        <ul class="people">
          ${statuses.map((status) => html`<li>${statusLine(pages, context, desk, status)}</li>`)}
        </ul>
        ${isOwn ? adding(context, desk) : html`<p class="hint">This workflow is shared by several projects. It stays as it is.</p>`}
      </section>
      <section aria-labelledby="transitions">
        <h2 id="transitions">Transitions</h2>
        <p class="hint">A new status can be reached from every other. Draw the ways out of it here.</p>
        ${transitionTable(pages, context, desk, statuses)}
      </section>
      <section aria-labelledby="slas">
        <h2 id="slas">SLAs</h2>
        ${slaForms(context, desk, statuses)}
      </section>
    </div>`,
  });
}

function statusLine({ desk: { state } }: Pages, context: Ask, desk: ServiceDesk, { name }: Status): Html {
  const removable = desk.statuses !== undefined && desk.statuses[0] !== name;
  if (!removable) return lozenge(state, name);
  return form(
    context,
    `/workflow/${desk.projectKey}/remove`,
    html`${lozenge(state, name)}
      <button class="button button-compact" name="name" value="${name}" aria-label="Remove ${name}">
        Remove
      </button>`,
    'inline-form',
  );
}

function adding(context: Ask, { projectKey }: ServiceDesk): Html {
  return form(
    context,
    `/workflow/${projectKey}/add`,
    html`<div class="field">
        <label for="name">New status</label
        ><input id="name" name="name" required maxlength="60" autocomplete="off" />
      </div>
      <div class="field">
        <label for="category">Category</label
        ><select id="category" name="category">
          ${categories.map(([key, text]) => html`<option value="${key}">${text}</option>`)}
        </select>
      </div>
      <button class="button">Add</button>`,
    'row-form',
  );
}
