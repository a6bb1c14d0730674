import { Hono } from 'hono';
import { html } from 'hono/html';
import type { MailResult } from '../../jsm/mail-in';
import type { MailDraft } from '../../seed/example-mail';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import type { Ask, Env } from '../session';

/** Writes a mail to a desk as anyone, known to it or not. */
export function mailPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app
    .get('/mail', (context) => {
      const wanted = context.req.query('example') !== undefined;
      const draft = wanted ? pages.desk.seed.exampleMail : emptyDraft(pages, context);
      return show(pages, context, { title: 'Write a mail', body: page(pages, context, draft) });
    })
    .post('/mail', async (context) => {
      const draft = await context.req.parseBody<Record<string, string> & MailDraft>();
      const { from: address, name, to, subject, text } = draft;
      const result = pages.desk.jsm.receiveMail({ from: { name, address }, to, subject, text });
      const done = result.result === 'created' || result.result === 'commented';
      const body = page(pages, context, done ? emptyDraft(pages, context) : draft, result);
      return show(pages, context, { title: 'Write a mail', body, status: done ? 200 : 409 });
    });
  return app;
}

function emptyDraft({ desk }: Pages, context: Ask): MailDraft {
  const { emailAddress, displayName } = context.get('viewer');
  const to = desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? [])[0] ?? '';
  return { from: emailAddress, name: displayName, to, subject: '', text: '' };
}

function page({ desk }: Pages, context: Ask, draft: MailDraft, result?: MailResult): Html {
  const senders = desk.state.users.all().filter(({ emailAddress }) => emailAddress !== '');
  const receivers = desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? []);
  const field = (id: keyof MailDraft, label: string, extra: Html): Html =>
    html`<div class="field">
      <label for="mail-${id}">${label}</label
      ><input id="mail-${id}" name="${id}" value="${draft[id]}" required ${extra} />
    </div>`;
  return html`<div class="narrow">
    <h1>Write a mail</h1>
    <p class="lead">What you send here arrives at the service project as a mail would.</p>
    ${result === undefined ? '' : outcome(result)}
    ${form(
      context,
      '/mail',
      html`${field('from', 'From', html`type="email" list="senders"`)}
        <datalist id="senders">
          ${senders.map(({ emailAddress, displayName }) => html`<option value="${emailAddress}">${displayName}</option>`)}
        </datalist>
        ${field('name', 'Name', html`autocomplete="off"`)}
        ${field('to', 'To', html`type="email" list="receivers"`)}
        <datalist id="receivers">
          ${receivers.map((address) => html`<option value="${address}"></option>`)}
        </datalist>
        ${field('subject', 'Subject', html`maxlength="255"`)}
        <div class="field">
          <label for="mail-text">Text</label
          ><textarea id="mail-text" name="text" rows="14" required>${draft.text}</textarea>
        </div>
        <p class="actions"><button class="button button-primary">Send the mail</button></p>`,
    )}
  </div>`;
}

function outcome(result: MailResult): Html {
  if ('reason' in result) {
    return html`<p class="message message-warning" role="alert">
      The desk took no request from this mail. ${result.reason}
    </p>`;
  }
  const { key } = result;
  const what = result.result === 'created' ? 'became the request' : 'was added as a comment to';
  const project = key.split('-')[0] ?? '';
  return html`<p class="message message-success" role="status">
    The mail ${what} ${key}. Look at it <a href="/portal/${project}/${key}">as the customer</a> or
    <a href="/browse/${key}">as an agent</a>; the answer is in the <a href="/outbox?service=mail">outbox</a>.
  </p>`;
}
