import { Hono } from 'hono';
import { html } from 'hono/html';
import type { User } from '../../jsm/entities';
import { OPERATIONS } from '../../jsm/ops/access';
import type { Alert } from '../../jsm/ops/entities';
import { NotThere } from '../../lookup';
import { asPerson } from '../calls';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { alertCard } from '../parts/alert';
import { newAlertForm } from '../parts/new-alert';
import { scheduleCard } from '../parts/schedule';
import type { Ask, Env } from '../session';

/** JSM Operations: the alerts, newest first, and who is on call. */
export function onCallPages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const app = new Hono<Env>();
  app
    .get('/on-call', (context) =>
      show(pages, context, {
        title: 'On call',
        look: 'agent',
        watch: 'alerts',
        body: html`<h1>On call</h1>
          <p class="lead">
            Operations of Jira Service Management: alerts that were raised, whom they woke, and who is on
            call.
          </p>
          ${schedules(pages, context)}
          <section aria-labelledby="alerts-title">
            <h2 id="alerts-title">Alerts</h2>
            ${newAlertForm(desk.state, context)}
            <div id="alerts" data-live>${alerts(pages, context)}</div>
          </section>`,
      }),
    )
    .post('/on-call/new-alert', async (context) => {
      const { message, responder, priority } = await context.req.parseBody<Record<string, string>>();
      const responders = [{ type: 'schedule', id: responder }];
      const alert = { message, priority, responders };
      await asPerson(desk, context.get('viewer'), 'POST', `${OPERATIONS}/alerts`, alert);
      return context.redirect('/on-call', 303);
    })
    .post('/on-call/alerts', async (context) => {
      const { alert: id, deed } = await context.req.parseBody<{ alert: string; deed: string }>();
      const alert = desk.state.alerts.get(id);
      if (!alert || !['acknowledge', 'close'].includes(deed)) throw new NotThere('There is no such alert.');
      const person = answering(pages, alert, context.get('viewer'));
      await asPerson(desk, person, 'POST', `${OPERATIONS}/alerts/${id}/${deed}`);
      return context.redirect('/on-call', 303);
    })
    .post('/on-call/schedules', async (context) => {
      const { schedule, onCall } = await context.req.parseBody<{ schedule: string; onCall: string }>();
      desk.jsm.putOnCall(schedule, onCall === '' ? [] : [onCall]);
      desk.changes.tell({ what: 'alerts' });
      return context.redirect('/on-call', 303);
    });
  return app;
}

function schedules({ desk }: Pages, context: Ask): Html {
  return html`<section aria-labelledby="schedules-title">
    <h2 id="schedules-title">Schedules</h2>
    <ul class="on-call-list schedules">
      ${desk.state.schedules.all().map((schedule) => scheduleCard(desk.state, context, schedule))}
    </ul>
  </section>`;
}

function alerts(pages: Pages, context: Ask): Html {
  const all = pages.desk.state.alerts.all();
  if (all.length === 0) return html`<p class="empty">No alert was raised yet.</p>`;
  const newestFirst = all.toSorted((one, other) => Number(other.tinyId) - Number(one.tinyId));
  return html`<ol class="on-call-list">
    ${newestFirst.map((alert) =>
      alertCard(pages.desk.state, context, alert, answering(pages, alert, context.get('viewer'))),
    )}
  </ol>`;
}

/** Whose buttons these are: of the first whom the alert woke, or else of whoever looks. */
function answering({ desk }: Pages, { notifiedIds }: Alert, viewer: User): User {
  return desk.state.users.get(notifiedIds[0] ?? '') ?? viewer;
}
