import { html } from 'hono/html';
import { JiraError } from '../jsm/errors';
import { NotThere } from '../lookup';
import { jiraSentence, Refused } from './calls';
import { noteFailure } from './failures';
import { show } from './layout';
import type { Pages } from './pages';
import { personName } from './parts/people';
import { whoMayOpen } from './permissions';
import type { Ask } from './session';

type Status = 400 | 403 | 404 | 500;

/** The page for an address that nothing is at. */
export function noSuchPage(pages: Pages, context: Ask) {
  return problem(pages, context, 404, 'There is no such page', 'The address may have a mistake in it.');
}

/** The page for an error. What neither Jira refused nor a wrong address explains is noted for /health. */
export function errorPage(pages: Pages, context: Ask, error: Error) {
  if (error instanceof NotThere) return problem(pages, context, 404, 'Not found', error.message);
  if (error instanceof Refused || error instanceof JiraError) {
    const status = error.status === 404 ? 404 : error.status === 403 ? 403 : 400;
    return problem(pages, context, status, 'Jira did not do that', jiraSentence(error));
  }
  noteFailure(pages.noted, context, error);
  return problem(pages, context, 500, 'The desk failed', error.message);
}

/** The page for someone whom this one is not for: who to be instead. */
export function notAllowed(pages: Pages, context: Ask) {
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

function problem(pages: Pages, context: Ask, status: Status, title: string, sentence: string) {
  const body = html`<div class="narrow">
    <h1>${title}</h1>
    <p class="lead">${sentence}</p>
    <p class="actions"><a class="button" href="/">Start page</a></p>
  </div>`;
  return show(pages, context, { title, status, body });
}
