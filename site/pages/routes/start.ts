import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import type { Ask, Env } from '../session';

const as = (person: string, to: string): string => `/switch?person=${person}&to=${encodeURIComponent(to)}`;

function step(number: number, title: string, text: Html, links: [string, string][]): Html {
  return html`<li class="step">
    <span class="step-number" aria-hidden="true">${number}</span>
    <div>
      <h3>${title}</h3>
      ${text}
      <p class="actions">
        ${links.map(([href, label], index) => html`<a class="button ${index === 0 ? 'button-primary' : ''}" href="${href}">${label}</a>`)}
      </p>
    </div>
  </li>`;
}

const portalSteps = [
  step(
    1,
    'Raise a P1 as a customer',
    html`<p>
      You are Nadia Osei of Northwind Traders, a premium customer. Choose <strong>P1</strong>, say what is
      down in production, and send it. Her request page then shows what happens, step by step.
    </p>`,
    [[as('customer-nadia', '/portal/ST/create/11'), 'Report a problem as Nadia']],
  ),
  step(
    2,
    'See who was woken',
    html`<p>
      The outbox holds everything that left the desk: the Slack message to <code>#p1-oncall</code>, as Slack
      would draw it, and each mail.
    </p>`,
    [['/outbox', 'Open the outbox']],
  ),
  step(
    3,
    'Answer it, and look again as the customer',
    html`<p>
      Press the button in the Slack message, or open the newest request as Amir Khan, the agent on call, and
      press <strong>I’m on it</strong>. The ladder stops, and Nadia sees who has it.
    </p>`,
    [
      [as('agent-amir', '/queues/ST'), 'Open the queue as Amir'],
      [as('customer-nadia', '/portal/ST/requests'), 'Nadia’s requests'],
    ],
  ),
];

const mailSteps = [
  step(
    1,
    'Write the mail of a P1',
    html`<p>You are Thandi Nkosi of Karoo Telecom. The mail names company, contact, phone and “P1”.</p>`,
    [['/mail?example=p1', 'Write the P1 mail']],
  ),
  step(
    2,
    'Read the answer',
    html`<p>
      The reply carries the number to call, a call code and the meeting link. The on-call channel has been
      paged.
    </p>`,
    [['/outbox', 'Open the outbox']],
  ),
  step(
    3,
    'Let time pass',
    html`<p>Nobody answers? Move the clock ten minutes and see the next step of the ladder go out.</p>`,
    [
      ['/clock', 'Open the clock'],
      [as('agent-johan', '/queues/IO'), 'Open the queue as Johan'],
    ],
  ),
];

/** The first page: what a newcomer tries first, and what else is here. */
export function startPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (context) => show(pages, context, { title: 'Start here', body: body(pages, context) }));
  return app;
}

function body({ desk }: Pages, context: Ask): Html {
  const { displayName } = context.get('viewer');
  return html`<div class="start">
    <h1>A support desk on your own machine</h1>
    <p class="lead">
      Two service projects, their customers and agents, and one app that runs here as it would on Atlassian’s
      cloud. Nothing leaves this machine. You are <strong>${displayName}</strong>; the menu at the top right
      makes you anyone else.
    </p>
    <section aria-labelledby="portal-path">
      <h2 id="portal-path">Try this first: a P1 from the portal</h2>
      <ol class="steps">
        ${portalSteps}
      </ol>
    </section>
    <section aria-labelledby="mail-path">
      <h2 id="mail-path">The same by mail</h2>
      <ol class="steps">
        ${mailSteps}
      </ol>
    </section>
    <section aria-labelledby="more">
      <h2 id="more">What else is here</h2>
      <ul class="cards">
        ${desk.state.desks.all().map((one) => card(as('admin-alex', `/settings/${one.projectKey}`), `${one.projectName}: settings`, 'The policy that runs on this project and where pages go, as Alex, the administrator.'))}
        ${card('/clock', 'Clock and weather', 'Move time, delay or double events, take Slack down.')}
        ${card('/health', 'Health', 'What the app logged, what it was refused, and what the desk does not model, as JSON.')}
      </ul>
    </section>
  </div>`;
}

function card(href: string, title: string, text: string): Html {
  return html`<li class="card">
    <a href="${href}">${title}</a>
    <p>${text}</p>
  </li>`;
}
