import { Hono } from 'hono';
import { html } from 'hono/html';
import { notPlayed } from '../../behaviour';
import { plantedDesks } from '../../seed/past/plant-requests';
import type { Trail } from '../../seed/tour';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { mrkdwn } from '../parts/mrkdwn';
import type { Ask, Env } from '../session';

/** The first page: what a newcomer tries first, and what else is here. */
export function startPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app
    .get('/', (context) => show(pages, context, { title: 'Start here', body: body(pages, context) }))
    .post('/past/plant', async (context) => {
      const { count = '' } = await context.req.parseBody<Record<string, string>>();
      const wanted = Number(count);
      const { desk } = pages;
      // Another seed each time, or the second thousand would repeat the first.
      const seed = desk.state.issues.peek().length + 1;
      desk.plantRequests(
        Number.isInteger(wanted) && wanted > 0 && wanted <= 20_000 ? wanted : undefined,
        seed,
      );
      return context.redirect('/queues/ST', 303);
    });
  return app;
}

function body({ desk }: Pages, context: Ask): Html {
  const { displayName } = context.get('viewer');
  return html`<div class="start">
    <h1>A support desk on your own machine</h1>
    <p class="lead">
      Service projects, their customers and agents, and one app that runs here as it would on Atlassian’s
      cloud. Nothing leaves this machine. You are <strong>${displayName}</strong>; the menu at the top right
      makes you anyone else.
    </p>
    ${desk.seed.tour.map(trail)}
    <section aria-labelledby="more">
      <h2 id="more">What else is here</h2>
      <ul class="cards">
        ${settingsCards(desk)}
        ${card('/on-call', 'On call', 'Who is on call, and the alerts of Jira Service Management.')}
        ${card('/clock', 'Clock and weather', 'Move time, delay or double events, make a service fail.')}
        ${card('/services', 'Services outside', 'What to enter for Slack, PagerDuty, Zoom, a webhook and the telephone.')}
        ${card('/phone', 'Telephone', 'Call a desk, hear what the app says, and press keys.')}
        ${card('/people', 'People', 'Everybody on the site: become them, hide an address, take an account away.')}
        ${card('/customer-access', 'Customer access', 'Which addresses may have an account, and which join an organisation.')}
        ${card('/portal', 'Help centre', 'What customers see, and somebody who is not signed in.')}
        ${card('/health', 'Health', 'What the app logged, what it was refused, and what the desk does not model, as JSON.')}
      </ul>
    </section>
    ${played(desk)} ${planting(desk, context)}
  </div>`;
}

/** What of a real site's answers this desk plays, and what it cannot. */
function played({ behave }: Pages['desk']): Html | '' {
  const answered = Object.keys(behave.answers).length;
  if (answered === 0) return '';
  const left = notPlayed(behave);
  return html`<section aria-labelledby="behave">
    <h2 id="behave">As a real site does</h2>
    <p>This desk follows ${answered} answers${behave.site === undefined ? '' : ` of ${behave.site}`}.</p>
    ${
      left.length === 0
        ? ''
        : html`<p>Not played:</p>
            <ul>
              ${left.map(({ question, why }) => html`<li><code>${question}</code>: ${why}</li>`)}
            </ul>`
    }
  </section>`;
}

/** Buttons that fill the desk with a past and with people. */
function planting({ state }: Pages['desk'], context: Ask): Html {
  const names = plantedDesks.map((id) => state.desks.get(id)?.projectName ?? '').join(' and ');
  return html`<section aria-labelledby="past">
      <h2 id="past">A past to look back on</h2>
      <p>
        Made-up requests of the last three months for ${names}, done with and given the priority that agents
        ended them at: something for a back-test to read.
      </p>
      ${form(
        context,
        '/past/plant',
        html`<p class="actions">
          <button class="button" name="count" value="1000">Plant 1,000 past requests</button>
        </p>`,
      )}
    </section>
    <section aria-labelledby="crowd">
      <h2 id="crowd">Many customers</h2>
      <p>
        Made-up people of some four hundred organisations, most of them with an address of their own
        organisation, for ${state.desks.get('1')?.projectName ?? ''}.
      </p>
      ${form(
        context,
        '/people/plant',
        html`<p class="actions">
          <button class="button" name="count" value="5000">Plant 5,000 customers</button>
        </p>`,
      )}
    </section>`;
}

function trail({ title, steps }: Trail, index: number): Html {
  const id = `trail-${index + 1}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ol class="steps">
      ${steps.map(step)}
    </ol>
  </section>`;
}

function step({ title, text, links }: Trail['steps'][number], index: number): Html {
  return html`<li class="step">
    <span class="step-number" aria-hidden="true">${index + 1}</span>
    <div>
      <h3>${title}</h3>
      <p>${mrkdwn(text)}</p>
      <p class="actions">
        ${links.map(({ label, to, as }, place) => html`<a class="button ${place === 0 ? 'button-primary' : ''}" href="${as === undefined ? to : becoming(as, to)}">${label}</a>`)}
      </p>
    </div>
  </li>`;
}

function settingsCards({ state }: Pages['desk']): Html[] {
  const admin = state.users.all().find(({ role }) => role === 'admin');
  if (!admin) return [];
  const text = `What the app lets an administrator set for this project, as ${admin.displayName}.`;
  return state.desks
    .all()
    .map(({ projectKey, projectName }) =>
      card(becoming(admin.accountId, `/settings/${projectKey}`), `${projectName}: settings`, text),
    );
}

const becoming = (person: string, to: string): string =>
  `/switch?person=${encodeURIComponent(person)}&to=${encodeURIComponent(to)}`;

function card(href: string, title: string, text: string): Html {
  return html`<li class="card">
    <a href="${href}">${title}</a>
    <p>${text}</p>
  </li>`;
}
