import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Action, ActionRun, ActionVerb } from '../../contracts';
import type { Issue } from '../../jsm/entities';
import { NotThere } from '../../lookup';
import { actionPlace } from '../../places';
import { asPerson } from '../calls';
import { actionForm } from '../frames/module-slot';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { inputFields, typedInputs, valueOf } from '../parts/action-inputs';
import { actionRun } from '../parts/action-run';
import { fillSmartValues } from '../smart-values';
import type { Ask, Env } from '../session';

// Automation asks nobody before it runs an action, whatever its verb; whoever writes the rule should know it.
const verbs: Record<ActionVerb, string> = {
  GET: 'Changes nothing',
  CREATE: 'Creates',
  UPDATE: 'Changes',
  DELETE: 'Deletes',
  TRIGGER: 'Sets something going',
};

/** What was sent, and how it ended. */
interface Tried {
  sent: Record<string, string>;
  run: ActionRun;
}

/** A rule of Automation by hand: the app's actions, each with its inputs, run for a request as whoever looks. */
export function automationPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app
    .get('/automation', (context) => page(pages, context))
    // Where a switch of person leads from a run.
    .get('/automation/:action', (context) => context.redirect('/automation'))
    .post('/automation/:action', async (context) => {
      const action = actionAt(pages, context.req.param('action'));
      const sent = await context.req.parseBody<Record<string, string>>();
      const run = await runAction(pages, context, action, sent);
      return page(pages, context, { [action.key]: { sent, run } });
    });
  return app;
}

function actionAt({ desk }: Pages, key: string): Action {
  const found = desk.forge.actions().find((action) => action.key === key);
  if (!found) throw new NotThere(`The app offers no action “${key}” to Automation.`);
  return found;
}

async function runAction(
  { desk }: Pages,
  context: Ask,
  action: Action,
  sent: Record<string, string>,
): Promise<ActionRun> {
  const known: Record<string, string> = sent['request'] ? { 'issue.key': sent['request'] } : {};
  const inputs: Record<string, unknown> = {};
  for (const [name, typed] of Object.entries(typedInputs(action, sent))) {
    const filled = fillSmartValues(typed, known);
    if ('unknown' in filled) return { result: 'refused', messages: [unfilled(filled.unknown)] };
    const input = action.inputs[name];
    if (input) inputs[name] = valueOf(input, filled.text);
  }
  return desk.forge.runAction(action.key, context.get('viewer'), inputs);
}

const unfilled = (smartValue: string): string =>
  smartValue === '{{issue.key}}'
    ? 'Choose the request that the rule runs for: {{issue.key}} is its key.'
    : `The local desk fills no smart value but {{issue.key}}, so it cannot fill ${smartValue}.`;

async function page(pages: Pages, context: Ask, tried: Record<string, Tried> = {}) {
  const actions = pages.desk.forge.actions();
  const requests = await visibleRequests(pages, context);
  return show(pages, context, {
    title: 'Automation',
    look: 'agent',
    body: html`<div class="narrow">
      <h1>Automation</h1>
      <p class="lead">
        What the app adds to the rules of Jira Automation. Here a rule is run by hand, with your account as
        the one that is connected to the action.
      </p>
      ${
        actions.length === 0
          ? html`<p class="empty">The app offers no action to Automation.</p>`
          : actions.map((action) => section(pages, context, action, requests, tried[action.key]))
      }
    </div>`,
  });
}

/** The requests that the viewer may see, newest first. */
async function visibleRequests({ desk }: Pages, context: Ask): Promise<Issue[]> {
  // Jira searches nothing without a bound.
  const asked = { jql: 'created >= -365d ORDER BY created DESC', fields: ['key'], maxResults: 50 };
  const { issues = [] } = (await asPerson(
    desk,
    context.get('viewer'),
    'POST',
    '/rest/api/3/search/jql',
    asked,
  )) as { issues?: { id: string }[] };
  return issues.flatMap(({ id }) => desk.state.issues.get(id) ?? []);
}

function section(
  pages: Pages,
  context: Ask,
  action: Action,
  requests: Issue[],
  tried: Tried | undefined,
): Html {
  const { key, name, verb, description } = action;
  const sent = tried?.sent ?? {};
  const location = `${pages.desk.publicUrl()}/automation`;
  const own = actionForm(
    pages,
    context.get('viewer'),
    action,
    actionPlace(typedInputs(action, sent), location),
  );
  return html`<section class="card action" aria-labelledby="action-${key}">
    <h2 id="action-${key}">${name}</h2>
    <p><span class="lozenge">${verbs[verb]}</span></p>
    <p>${description}</p>
    ${
      own === undefined
        ? ''
        : html`<section
            class="action-form"
            aria-labelledby="action-${key} form-${key}"
            data-fills="run-${key}"
          >
            <h3 id="form-${key}">In the rule</h3>
            ${own.element}
          </section>`
    }
    <section aria-labelledby="action-${key} run-${key}-title">
      <h3 id="run-${key}-title">Run it</h3>
      ${form(
        context,
        `/automation/${key}`,
        html`<div id="run-${key}">
          ${requestField(key, requests, sent['request'] ?? '')} ${inputFields(action, sent)}
          <p class="actions"><button class="button button-primary">Run the action</button></p>
        </div>`,
      )}
      ${tried === undefined ? '' : actionRun(action, tried.run)}
    </section>
  </section>`;
}

function requestField(key: string, requests: Issue[], chosen: string): Html {
  return html`<div class="field">
    <label for="${key}-request">The rule runs for</label>
    <select id="${key}-request" name="request">
      <option value="">No request</option>
      ${requests.map((one) => html`<option value="${one.key}" ${one.key === chosen ? html`selected` : ''}>${one.key} ${one.summary}</option>`)}
    </select>
  </div>`;
}
