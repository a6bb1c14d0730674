import { Hono } from 'hono';
import { plainFailure } from './failures';
import { bridge } from './frames/bridge';
import { ownHost, ownOrigin } from './own-address';
import type { Pages } from './pages';
import { mayOpen, wantsLogin } from './permissions';
import { errorPage, noSuchPage, notAllowed } from './problem';
import { assetFiles } from './routes/assets';
import { automationPages } from './routes/automation';
import { clockPages } from './routes/clock';
import { customerAccessPages } from './routes/customer-access';
import { healthPages } from './routes/health';
import { issuePages } from './routes/issue';
import { livePages } from './routes/live';
import { mailPages } from './routes/mail';
import { onCallPages } from './routes/on-call';
import { outboxPages } from './routes/outbox';
import { peoplePages } from './routes/people';
import { phonePages } from './routes/phone';
import { portalPages } from './routes/portal';
import { createPages } from './routes/portal-create';
import { requestPages } from './routes/portal-request';
import { profilePages } from './routes/profile';
import { queuePages } from './routes/queue';
import { restApi } from './routes/rest';
import { servicesPages } from './routes/services';
import { settingsPages } from './routes/settings';
import { logInFor, signUpPages } from './routes/sign-up';
import { startPages } from './routes/start';
import { switchPages } from './routes/switch';
import { webTriggers } from './routes/web-triggers';
import { workflowPages } from './routes/workflow';
import { type Env, person } from './session';

/** Every page of the desk. `assets` is the folder with the pages' own scripts and styles. */
export function pageServer(pages: Pages, assets: string): Hono<Env> {
  const { publicUrl, state } = pages.desk;
  const app = new Hono<Env>();
  app.use(ownHost(publicUrl), ownOrigin(publicUrl));
  app.route('/', assetFiles(assets));
  app.route('/', webTriggers(pages));
  app.route('/', restApi(pages));
  app.route('/', bridge(pages));
  app.use(person(state));
  app.use(async (context, next) => {
    if (mayOpen(context.get('viewer'), context.req.path)) return next();
    if (wantsLogin(context.get('viewer'), context.req.path)) return context.redirect(logInFor(context));
    return notAllowed(pages, context);
  });
  app.route('/', personsPages(pages));
  app.notFound((context) => noSuchPage(pages, context));
  // Whose page it is may not be known here, so this is no page.
  app.onError(plainFailure(pages.noted));
  return app;
}

/** The pages that are someone's. */
function personsPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error, context) => errorPage(pages, context, error));
  // A page's own path comes before the one that takes any request key.
  for (const routes of [
    startPages,
    switchPages,
    clockPages,
    healthPages,
    livePages,
    outboxPages,
    phonePages,
    servicesPages,
    mailPages,
    automationPages,
    onCallPages,
    queuePages,
    settingsPages,
    workflowPages,
    issuePages,
    signUpPages,
    profilePages,
    customerAccessPages,
    peoplePages,
    createPages,
    portalPages,
    requestPages,
  ]) {
    app.route('/', routes(pages));
  }
  return app;
}
