import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { readFault, serviceFaults } from '../parts/service-faults';
import type { Ask, Env } from '../session';
import { fullMoment } from '../words';

const minute = 60_000;
const longest = 7 * 24 * 60;

/** The desk's clock, and the weather: late events, doubled events, services that are down. */
export function clockPages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const back = (context: Ask) => context.redirect('/clock', 303);
  const app = new Hono<Env>();
  app
    .get('/clock', (context) => show(pages, context, { title: 'Clock', body: page(pages, context) }))
    .post('/clock', async (context) => {
      const { minutes } = await context.req.parseBody<{ minutes: string }>();
      const wanted = Number(minutes);
      if (!Number.isFinite(wanted) || wanted <= 0 || wanted > longest) {
        const sentence = `Time moves forward, by up to ${longest} minutes at once. “${minutes}” is not that.`;
        return show(pages, context, { title: 'Clock', status: 400, body: page(pages, context, sentence) });
      }
      await desk.advance(wanted * minute);
      return back(context);
    })
    .post('/clock/events', async (context) => {
      const { delay, duplicates } = await context.req.parseBody<{ delay: string; duplicates: string }>();
      desk.forge.events.delaySeconds = within(Number(delay), 0, 900);
      desk.forge.events.duplicates = within(Number(duplicates), 0, 5);
      return back(context);
    })
    .post('/clock/bursts', async (context) => {
      const { bursts } = await context.req.parseBody<{ bursts: string }>();
      desk.jsm.bursts.enforce(bursts === 'on');
      return back(context);
    })
    .post('/clock/points', async (context) => {
      const { points } = await context.req.parseBody<{ points: string }>();
      desk.jsm.points.enforce(points === 'on');
      return back(context);
    })
    .post('/clock/services', async (context) => {
      const asked = readFault(await context.req.parseBody<Record<string, string>>());
      if (asked) desk.outside.setFault(asked.service, asked.fault);
      return back(context);
    });
  return app;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Number.isFinite(value) ? Math.round(value) : least, least), most);

function page(pages: Pages, context: Ask, sentence = ''): Html {
  const { clock, scheduler } = pages.desk;
  const viewer = context.get('viewer');
  const next = scheduler.nextDue();
  return html`<div class="narrow">
    <h1>Clock and weather</h1>
    <section aria-labelledby="time">
      <h2 id="time">Time</h2>
      <p class="big-time" id="now" data-live>${fullMoment(clock.now(), viewer)}</p>
      <p class="muted">
        ${next === undefined ? 'Nothing is waiting for its time.' : `The next thing that waits is due ${fullMoment(next, viewer)}.`}
      </p>
      <div class="actions">
        ${jump(context, 5, '+5 minutes')} ${jump(context, 15, '+15 minutes')} ${jump(context, 60, '+1 hour')}
      </div>
      ${form(
        context,
        '/clock',
        html`<div class="field">
            <label for="minutes">Minutes</label
            ><input id="minutes" name="minutes" type="number" min="1" max="${longest}" required />
          </div>
          <button class="button">Move the clock</button>
          <p class="form-message" role="alert">${sentence}</p>`,
        'row-form',
      )}
      <p class="hint">
        What falls due on the way runs at its own time: queued jobs, scheduled triggers, late events.
      </p>
    </section>
    ${weather(pages, context)}
  </div>`;
}

function jump(context: Ask, minutes: number, text: string): Html {
  return form(
    context,
    '/clock',
    html`<button class="button" name="minutes" value="${minutes}">${text}</button>`,
    'inline-form',
  );
}

function weather(pages: Pages, context: Ask): Html {
  const { delaySeconds, duplicates } = pages.desk.forge.events;
  return html`<section aria-labelledby="events">
      <h2 id="events">Product events</h2>
      <p class="hint">Forge may deliver an event minutes late and more than once.</p>
      ${form(
        context,
        '/clock/events',
        html`<div class="field">
            <label for="delay">Seconds late</label
            ><input id="delay" name="delay" type="number" min="0" max="900" value="${delaySeconds}" />
          </div>
          <div class="field">
            <label for="duplicates">Extra copies</label
            ><input id="duplicates" name="duplicates" type="number" min="0" max="5" value="${duplicates}" />
          </div>
          <button class="button">Set</button>`,
        'row-form',
      )}
    </section>
    <section aria-labelledby="services">
      <h2 id="services">Services</h2>
      ${serviceFaults(pages, context)}
    </section>
    ${bursts(pages, context)} ${points(pages, context)}`;
}

function bursts({ desk }: Pages, context: Ask): Html {
  const on = desk.jsm.bursts.enforced();
  const waited = Object.values(desk.jsm.bursts.refused()).reduce((sum, count) => sum + count, 0);
  return html`<section aria-labelledby="bursts">
    <h2 id="bursts">Jira’s burst limits</h2>
    <p class="hint">
      An app may ask each endpoint some fifty to a hundred times a second, for customers five times. The
      limits are ${on ? `on; calls told to wait so far: ${waited}` : 'off'}.
    </p>
    ${form(
      context,
      '/clock/bursts',
      html`<button class="button" name="bursts" value="${on ? 'off' : 'on'}">
        Turn the limits ${on ? 'off' : 'on'}
      </button>`,
    )}
  </section>`;
}

function points({ desk }: Pages, context: Ask): Html {
  const on = desk.jsm.points.enforced();
  const { quota, spent } = desk.jsm.points.hour();
  const figure = (count: number) => count.toLocaleString('en-US');
  return html`<section aria-labelledby="points">
    <h2 id="points">Jira’s hourly points</h2>
    <p class="hint">
      An app may spend ${figure(quota)} points an hour: one for a call and one for each object that it reads.
      The quota is
      ${on ? `on; spent since the full hour: ${figure(spent)}, calls told to wait: ${figure(desk.jsm.points.refused())}` : 'off'}.
    </p>
    ${form(
      context,
      '/clock/points',
      html`<button class="button" name="points" value="${on ? 'off' : 'on'}">
        Turn the quota ${on ? 'off' : 'on'}
      </button>`,
    )}
  </section>`;
}
