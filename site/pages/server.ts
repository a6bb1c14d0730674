import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { JiraError } from '../jsm/errors';
import { NotThere } from '../lookup';
import { Refused } from './calls';
import { bridge } from './frames/bridge';
import { show } from './layout';
import type { Pages } from './pages';
import { personName } from './parts/people';
import { mayOpen, whoMayOpen } from './permissions';
import { clockPages } from './routes/clock';
import { healthPages } from './routes/health';
import { issuePages } from './routes/issue';
import { livePages } from './routes/live';
import { mailPages } from './routes/mail';
import { outboxPages } from './routes/outbox';
import { portalPages } from './routes/portal';
import { createPages } from './routes/portal-create';
import { requestPages } from './routes/portal-request';
import { queuePages } from './routes/queue';
import { settingsPages } from './routes/settings';
import { startPages } from './routes/start';
import { switchPages } from './routes/switch';
import { webTriggers } from './routes/web-triggers';
import { type Env, person } from './session';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Every page of the desk. `assets` is the folder with the pages' own scripts and styles. */
export function pageServer(pages: Pages, assets: string): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/desk/:file{.+}', (context) => {
    const file = context.req.param('file').replaceAll('..', '');
    const body = readFileSync(join(assets, file), 'utf8');
    return context.body(body, 200, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'cache-control': 'no-cache',
    });
  });
  // Pages that name no icon of their own, such as a web trigger's, make browsers ask for this one.
  app.get('/favicon.ico', (context) => context.redirect('/desk/icon.svg'));
  app.route('/', webTriggers(pages));
  app.route('/', bridge(pages));
  app.use(person(pages.desk.state));
  app.use(async (context, next) => {
    if (mayOpen(context.get('viewer'), context.req.path)) return next();
    return notAllowed(pages, context);
  });
  // A page's own path comes before the one that takes any request key.
  for (const routes of [
    startPages,
    switchPages,
    clockPages,
    healthPages,
    livePages,
    outboxPages,
    mailPages,
    queuePages,
    settingsPages,
    issuePages,
    createPages,
    portalPages,
    requestPages,
  ]) {
    app.route('/', routes(pages));
  }
  app.notFound((context) =>
    problem(pages, context, 404, 'There is no such page', 'The address may have a mistake in it.'),
  );
  app.onError((error, context) => {
    if (error instanceof NotThere) return problem(pages, context, 404, 'Not found', error.message);
    if (error instanceof Refused || error instanceof JiraError) {
      const status = error.status === 404 ? 404 : error.status === 403 ? 403 : 400;
      return problem(pages, context, status, 'Jira did not do that', error.message);
    }
    pages.noted.add(`page ${context.req.path}: ${error.stack ?? error.message}`);
    return problem(pages, context, 500, 'The desk failed', error.message);
  });
  return app;
}

type Ask = Parameters<typeof show>[1];

function problem(pages: Pages, context: Ask, status: 400 | 403 | 404 | 500, title: string, sentence: string) {
  const body = html`<div class="narrow">
    <h1>${title}</h1>
    <p class="lead">${sentence}</p>
    <p class="actions"><a class="button" href="/">Start page</a></p>
  </div>`;
  return show(pages, context, { title, status, body });
}

function notAllowed(pages: Pages, context: Ask) {
  const { pathname, search } = new URL(context.req.url);
  const others = whoMayOpen(pages.desk.state, pathname);
  const body = html`<div class="narrow">
    <h1>This page is not for ${context.get('viewer').displayName}</h1>
    <p class="lead">Open it as one of these people instead:</p>
    <ul class="people">
      ${others.map((user) => html`<li><a href="/switch?person=${user.accountId}&amp;to=${encodeURIComponent(pathname + search)}">${personName(user)}</a></li>`)}
    </ul>
  </div>`;
  return show(pages, context, { title: 'Not allowed', status: 403, body });
}
