import { Hono } from 'hono';
import { html } from 'hono/html';
import { JiraError } from '../../jsm/errors';
import { accountAt } from '../../jsm/mail-address';
import { SIGN_UP } from '../../jsm/sign-up';
import { jiraSentence } from '../calls';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { personName } from '../parts/people';
import { homeOf } from '../permissions';
import { type Ask, become, type Env } from '../session';

const LOG_IN = '/servicedesk/customer/user/login';

/** Where somebody who is not signed in is sent first, to come back to this page afterwards. */
export function logInFor({ req }: Ask): string {
  const { pathname, search } = new URL(req.url);
  return `${LOG_IN}?to=${encodeURIComponent(pathname + search)}`;
}

/** Signing up on the portal, in its four steps (address, mail, name, signed in), and logging in. */
export function signUpPages(pages: Pages): Hono<Env> {
  const { desk } = pages;
  const app = new Hono<Env>();
  app
    .get(SIGN_UP, (context) => showForm(pages, context, 'Sign up', addressForm(context, '')))
    .post(SIGN_UP, async (context) => {
      const { address = '', desk: on = '' } = await context.req.parseBody<Record<string, string>>();
      return orAgain(pages, context, 'Sign up', (sentence) => {
        if (sentence !== undefined) return addressForm(context, sentence, address);
        desk.jsm.askToSignUp(address, on === '' ? undefined : on);
        return linkSent(address);
      });
    })
    .get(`${SIGN_UP}/:token`, (context) => {
      const { address } = desk.jsm.signUpOf(context.req.param('token'));
      return showForm(pages, context, 'Finish signing up', nameForm(context, address, ''));
    })
    .post(`${SIGN_UP}/:token`, async (context) => {
      const token = context.req.param('token');
      const { name = '' } = await context.req.parseBody<Record<string, string>>();
      const { address } = desk.jsm.signUpOf(token);
      try {
        const user = desk.jsm.finishSignUp(token, name);
        become(context, user.accountId);
        const home = homeOf(desk.state, user);
        return context.redirect(home === '/' ? '/portal' : home, 303);
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        return showForm(pages, context, 'Finish signing up', nameForm(context, address, jiraSentence(error)));
      }
    })
    .get(LOG_IN, (context) => showForm(pages, context, 'Log in', logInForm(pages, context, '')))
    .post(LOG_IN, async (context) => {
      const { address = '', to = '' } = await context.req.parseBody<Record<string, string>>();
      const user = accountAt(desk.jsm, address);
      if (user?.active !== true) {
        const sentence = 'No active account here has this address.';
        return showForm(pages, context, 'Log in', logInForm(pages, context, sentence));
      }
      become(context, user.accountId);
      return context.redirect(/^\/(?![/\\])/.test(to) ? to : homeOf(desk.state, user), 303);
    });
  return app;
}

function showForm(pages: Pages, context: Ask, title: string, body: Html) {
  return show(pages, context, {
    title,
    look: 'portal',
    crumbs: [{ text: 'Help centre', href: '/portal' }],
    body: html`<div class="narrow">
      <h1>${title}</h1>
      ${body}
    </div>`,
  });
}

/** What `work` shows; when Jira refuses, what it shows with Jira's sentence. */
function orAgain(pages: Pages, context: Ask, title: string, work: (sentence?: string) => Html) {
  try {
    return showForm(pages, context, title, work());
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return showForm(pages, context, title, work(jiraSentence(error)));
  }
}

function addressForm(context: Ask, sentence: string, address = ''): Html {
  return form(
    context,
    SIGN_UP,
    html`<input type="hidden" name="desk" value="${context.req.query('desk') ?? ''}" />
      ${field('address', 'Email address', address, html`type="email" required autocomplete="email"`)}
      <p class="form-message" role="alert">${sentence}</p>
      <p class="actions">
        <button class="button button-primary">Send link</button>
        <a class="button button-subtle" href="${LOG_IN}">Log in instead</a>
      </p>`,
  );
}

function linkSent(address: string): Html {
  return html`<p class="lead">
      Check your email: a link to finish signing up is on its way to <strong>${address}</strong>.
    </p>
    <p class="hint">On this desk mail goes no further than the outbox.</p>
    <p class="actions"><a class="button" href="/outbox?service=mail">Open the outbox</a></p>`;
}

function nameForm(context: Ask, address: string, sentence: string): Html {
  return form(
    context,
    new URL(context.req.url).pathname,
    html`<p class="lead">Your account will be for <strong>${address}</strong>.</p>
      ${field('name', 'Full name', '', html`required autocomplete="name"`)}
      ${field('password', 'Password', '', html`type="password" minlength="8" autocomplete="new-password" aria-describedby="password-hint"`)}
      <p class="hint" id="password-hint">This desk asks nobody for it again and does not keep it.</p>
      <p class="form-message" role="alert">${sentence}</p>
      <p class="actions"><button class="button button-primary">Sign up</button></p>`,
  );
}

function logInForm({ desk }: Pages, context: Ask, sentence: string): Html {
  const to = context.req.query('to') ?? '';
  const some = desk.state.users
    .peek()
    .filter(({ role, active }) => role === 'customer' && active)
    .slice(0, 12);
  return html`${form(
      context,
      LOG_IN,
      html`<input type="hidden" name="to" value="${to}" />
        ${field('address', 'Email address', '', html`type="email" required autocomplete="email"`)}
        <p class="form-message" role="alert">${sentence}</p>
        <p class="actions">
          <button class="button button-primary">Log in</button>
          <a class="button button-subtle" href="${SIGN_UP}">Sign up instead</a>
        </p>`,
    )}
    <h2>Or as one of these people</h2>
    <ul class="people">
      ${some.map((user) => html`<li><a href="/switch?person=${user.accountId}&amp;to=${encodeURIComponent(to === '' ? homeOf(desk.state, user) : to)}">${personName(user)}</a></li>`)}
    </ul>`;
}

function field(id: string, label: string, value: string, extra: Html): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label><input id="${id}" name="${id}" value="${value}" ${extra} />
  </div>`;
}
