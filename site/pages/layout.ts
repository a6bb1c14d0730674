import { html } from 'hono/html';
import type { Html } from './html';
import type { Pages } from './pages';
import { header } from './parts/header';
import type { Ask } from './session';

export interface Crumb {
  text: string;
  href: string;
}

interface Page {
  title: string;
  /** The way here, outermost first, without this page. */
  crumbs?: Crumb[];
  body: Html;
  /** What the page listens for: a request's key, a project's key, or `outbox`. */
  watch?: string;
  status?: 200 | 400 | 403 | 404 | 409 | 500;
  /** A class for the whole page: `portal` or `agent`. */
  look?: string;
}

/** A whole page for whoever asked: head, bar, way here and body. */
export function show(pages: Pages, context: Ask, page: Page): Response | Promise<Response> {
  const { desk } = pages;
  const viewer = context.get('viewer');
  const { pathname, search } = new URL(context.req.url);
  const now = desk.clock.now();
  const bar = header({ state: desk.state, viewer, now, here: pathname + search });
  return context.html(
    html`<!doctype html>
      <html
        lang="en"
        data-theme="light:light dark:dark spacing:spacing typography:typography shape:shape"
        data-color-mode="light"
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} – Local desk</title>
          <link rel="icon" href="/desk/icon.svg" type="image/svg+xml" />
          <script src="/desk/colour-mode.js"></script>
          <link rel="stylesheet" href="/desk/page.css" />
          <script type="module" src="/desk/page.js"></script>
        </head>
        <body
          class="${page.look ?? 'plain'}"
          data-person="${viewer.accountId}"
          data-watch="${page.watch ?? ''}"
          data-offset="${now - Date.now()}"
        >
          <a class="skip" href="#main">Skip to the content</a>
          ${bar} ${crumbs(page.crumbs ?? [])}
          <main id="main" tabindex="-1">${page.body}</main>
        </body>
      </html>`,
    page.status ?? 200,
  );
}

function crumbs(way: Crumb[]): Html | '' {
  if (way.length === 0) return '';
  return html`<nav class="crumbs" aria-label="Breadcrumbs">
    <ol>
      ${way.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
    </ol>
  </nav>`;
}

/** A form that keeps the person of the page it is on, whoever was switched to meanwhile. */
export function form(context: Ask, action: string, fields: Html, className = 'form'): Html {
  return html`<form method="post" action="${action}" class="${className}">
    <input type="hidden" name="person" value="${context.get('viewer').accountId}" />
    ${fields}
  </form>`;
}
