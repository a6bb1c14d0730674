import { Hono } from 'hono';
import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { MailResult } from '../../jsm/mail-in';
import { NotThere } from '../../lookup';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import { mailForm } from '../parts/mail-form';
import { peopleIn } from '../parts/mail-people';
import { type WrittenMail, replyTo } from '../parts/mail-reply';
import type { Ask, Env } from '../session';

const blank: WrittenMail = { from: '', name: '', to: '', cc: '', subject: '', text: '', inReplyTo: '' };

/** Writes a mail to a desk as anyone, known to it or not, or answers one that the desk sent. */
export function mailPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app
    .get('/mail', (context) => write(pages, context, draftFor(pages, context)))
    .post('/mail', async (context) => {
      const { automatic, ...filled } = await context.req.parseBody<Record<string, string>>();
      const sent: WrittenMail = { ...blank, ...filled };
      const result = receive(pages, sent, automatic !== undefined);
      const taken = result.result === 'created' || result.result === 'commented';
      return write(pages, context, taken ? emptyDraft(pages, context) : sent, result);
    });
  return app;
}

function write(pages: Pages, context: Ask, draft: WrittenMail, result?: MailResult) {
  const title = draft.inReplyTo === '' ? 'Write a mail' : 'Answer a mail';
  const refused = result !== undefined && 'reason' in result;
  return show(pages, context, {
    title,
    status: refused ? 409 : 200,
    body: html`<div class="narrow">
      <h1>${title}</h1>
      <p class="lead">What you send here arrives at the service project as a mail would.</p>
      ${result === undefined ? '' : outcome(result)} ${mailForm(pages, context, draft)}
    </div>`,
  });
}

function receive({ desk }: Pages, sent: WrittenMail, automatic: boolean): MailResult {
  const { from: address, name, to, cc, subject, text, inReplyTo } = sent;
  return desk.jsm.receiveMail({
    from: { name, address },
    ...{ to, subject, text, inReplyTo },
    cc: peopleIn(cc),
    headers: automatic ? { 'Auto-Submitted': 'auto-replied' } : {},
  });
}

/** What the address asks for: the seed's example, the answer to a mail in the outbox, or an empty mail. */
function draftFor(pages: Pages, context: Ask): WrittenMail {
  const empty = emptyDraft(pages, context);
  const reply = context.req.query('reply');
  if (reply !== undefined) return replyDraft(pages, reply);
  return context.req.query('example') === undefined ? empty : { ...empty, ...pages.desk.seed.exampleMail };
}

function replyDraft({ desk }: Pages, id: string): WrittenMail {
  const entry = desk.outside.entries().find((one) => one.id === id && one.service === 'mail');
  const reader = entry && desk.state.users.all().find(({ emailAddress }) => emailAddress === entry.to);
  if (!entry || !reader) throw new NotThere('The outbox has no such mail to answer.');
  return replyTo(entry, reader, senderOf(desk.state.desks.all(), entry));
}

function senderOf(desks: { portalName: string; mail?: { address: string } }[], entry: OutboxEntry): string {
  const address = entry.request.headers['from'];
  return desks.find(({ mail }) => mail?.address === address)?.portalName ?? 'Jira';
}

function emptyDraft({ desk }: Pages, context: Ask): WrittenMail {
  const { emailAddress, displayName } = context.get('viewer');
  const to = desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? [])[0] ?? '';
  return { ...blank, from: emailAddress, name: displayName, to };
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
