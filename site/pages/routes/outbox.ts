import { Hono } from 'hono';
import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { User } from '../../jsm/entities';
import { userAt } from '../../lookup';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { slackMessage } from '../parts/slack';
import type { Env } from '../session';
import { moment, timeOfDay } from '../words';

const tabs = [
  ['all', 'Everything'],
  ['slack', 'Slack'],
  ['mail', 'Mail'],
  ['webhook', 'Web hooks'],
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
          <p class="lead">Everything that left the desk. Nothing of it reached the internet.</p>
          <nav class="tabs" aria-label="Services">
            <ul>
              ${tabs.map(([id, text]) => html`<li><a href="/outbox${id === 'all' ? '' : `?service=${id}`}" ${id === chosen ? html`aria-current="page"` : ''}>${text}</a></li>`)}
            </ul>
          </nav>
          <div id="entries" data-live>${list(pages, entries, context.get('viewer'))}</div>`,
      });
    })
    .get('/outbox.json', (context) => context.json(pages.desk.outside.entries()));
  return app;
}

/** Who posts to Slack: the app, by the name of its account. */
const botName = ({ desk }: Pages): string => userAt(desk.state, desk.seed.appAccountId).displayName;

function list(pages: Pages, entries: OutboxEntry[], viewer: User): Html {
  if (entries.length === 0) return html`<p class="empty">Nothing has left the desk yet.</p>`;
  const bot = botName(pages);
  const mailboxes = pages.desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? []);
  return html`<ol class="outbox">
    ${[...entries].reverse().map((entry) => item(entry, viewer, bot, mailboxes))}
  </ol>`;
}

function item(entry: OutboxEntry, viewer: User, bot: string, mailboxes: string[]): Html {
  const { at, service, to, title, request, answer } = entry;
  const failed = answer.status >= 400 || (answer.body as { ok?: boolean } | undefined)?.ok === false;
  return html`<li class="card outbox-entry" data-service="${service}" data-to="${to}">
    <p class="outbox-head">
      <span class="lozenge lozenge-${service}">${service}</span> <strong>${to}</strong>
      <time datetime="${new Date(at).toISOString()}">${moment(at, viewer)} (${timeOfDay(at, viewer)})</time>
      ${failed ? html`<span class="lozenge lozenge-failed">Failed, ${answer.status}</span>` : ''}
    </p>
    ${service === 'slack' ? slackMessage(request.body, bot) : ''}
    ${service === 'mail' ? letter(entry, mailboxes) : ''}
    ${service === 'slack' || service === 'mail' ? '' : html`<p>${title}</p>`}
    <details>
      <summary>Request and answer as JSON</summary>
      <pre tabindex="0"><code>${JSON.stringify({ request, answer }, null, 2)}</code></pre>
    </details>
  </li>`;
}

/** A mail; one from a mailbox of a desk can be answered. */
function letter({ id, title, request }: OutboxEntry, mailboxes: string[]): Html {
  const answerable = mailboxes.includes(request.headers['from'] ?? '');
  return html`<article class="letter">
    <h2>${title}</h2>
    <p class="muted">From ${request.headers['from'] ?? ''}</p>
    <pre>${linked(String(request.body))}</pre>
    ${answerable ? html`<p class="actions"><a class="button" href="/mail?reply=${id}">Reply</a></p>` : ''}
  </article>`;
}

/** A text with its web addresses as links. */
function linked(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
