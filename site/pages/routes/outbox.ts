import { Hono } from 'hono';
import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { incidentCard } from '../parts/incident';
import { letter } from '../parts/letter';
import { presserFor, slackEntry } from '../parts/slack-entry';
import { meetingCard, webhookCard } from '../parts/vendor-cards';
import type { Ask, Env } from '../session';
import { moment, timeOfDay } from '../words';

const tabs = [
  ['all', 'Everything'],
  ['slack', 'Slack'],
  ['pagerduty', 'PagerDuty'],
  ['zoom', 'Zoom'],
  ['webhook', 'Webhooks'],
  ['mail', 'Mail'],
  ['other', 'Other'],
] as const;

/** What the outside world received: every message, mail and call that left the desk, newest first. */
export function outboxPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app
    .get('/outbox', (context) => {
      const chosen = context.req.query('service') ?? 'all';
      const entries = pages.desk.outside
        .entries()
        .filter(({ service }) => chosen === 'all' || service === chosen);
      return show(pages, context, {
        title: 'Outbox',
        watch: 'outbox',
        body: html`<h1>Outbox</h1>
          <p class="lead">
            Everything that left the desk. Nothing of it reached the internet.
            <a href="/services">What to enter for each service</a>
          </p>
          <nav class="tabs" aria-label="Services">
            <ul>
              ${tabs.map(([id, text]) => html`<li><a href="/outbox${id === 'all' ? '' : `?service=${id}`}" ${id === chosen ? html`aria-current="page"` : ''}>${text}</a></li>`)}
            </ul>
          </nav>
          <div id="entries" data-live>${list(pages, context, entries)}</div>`,
      });
    })
    .get('/outbox.json', (context) => context.json(pages.desk.outside.entries()))
    .post('/outbox/slack', async (context) => {
      const { channel = '', ts = '', action = '' } = await context.req.parseBody<Record<string, string>>();
      const by = presserFor(pages, context.get('viewer'));
      await pages.desk.pressInSlack({ channel, ts, actionId: action, by });
      return context.redirect('/outbox?service=slack', 303);
    })
    .post('/outbox/pagerduty', async (context) => {
      const { incident = '', status } = await context.req.parseBody<Record<string, string>>();
      if (status === 'acknowledged' || status === 'resolved') {
        pages.desk.outside.pagerduty.act(incident, status);
        pages.desk.changes.tell({ what: 'outbox' });
      }
      return context.redirect('/outbox?service=pagerduty', 303);
    });
  return app;
}

function list(pages: Pages, context: Ask, entries: OutboxEntry[]): Html {
  if (entries.length === 0) return html`<p class="empty">Nothing has left the desk yet.</p>`;
  return html`<ol class="outbox">
    ${[...entries].reverse().map((entry) => item(pages, context, entry))}
  </ol>`;
}

function item(pages: Pages, context: Ask, entry: OutboxEntry): Html {
  const viewer = context.get('viewer');
  const { at, service, to, request, answer } = entry;
  const failed = answer.status >= 400 || (answer.body as { ok?: boolean } | undefined)?.ok === false;
  return html`<li class="card outbox-entry" data-service="${service}" data-to="${to}">
    <p class="outbox-head">
      <span class="lozenge lozenge-${service}">${service}</span> <strong>${to}</strong>
      <time datetime="${new Date(at).toISOString()}">${moment(at, viewer)} (${timeOfDay(at, viewer)})</time>
      ${failed ? html`<span class="lozenge lozenge-failed">Failed, ${answer.status}</span>` : ''}
    </p>
    ${asItsService(pages, context, entry)}
    <details>
      <summary>Request and answer as JSON</summary>
      <pre tabindex="0"><code>${JSON.stringify({ request, answer }, null, 2)}</code></pre>
    </details>
  </li>`;
}

/** What left the desk, as the service that received it shows it. */
function asItsService(pages: Pages, context: Ask, entry: OutboxEntry): Html | '' {
  const { desk } = pages;
  const { service, title, answer } = entry;
  if (service === 'slack') return slackEntry(pages, context, entry);
  if (service === 'mail')
    return letter(
      entry,
      desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? []),
    );
  if (service === 'webhook') return webhookCard(entry);
  const made = answer.status === 201 ? (answer.body as { incident?: { id: string }; id?: number }) : {};
  const incident = desk.outside.pagerduty.incident(made.incident?.id ?? '');
  if (incident) return incidentCard(context, incident);
  const meeting = service === 'zoom' && desk.outside.zoom.meeting(made.id ?? 0);
  return meeting ? meetingCard(meeting, context.get('viewer')) : html`<p>${title}</p>`;
}
