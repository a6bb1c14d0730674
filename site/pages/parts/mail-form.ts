import { html } from 'hono/html';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';
import type { WrittenMail } from './mail-reply';

/** The form of a mail to a desk. */
export function mailForm({ desk }: Pages, context: Ask, draft: WrittenMail): Html {
  const people = desk.state.users
    .peek()
    .filter(({ emailAddress }) => emailAddress !== '')
    .slice(0, 50);
  const receivers = desk.state.desks.all().flatMap(({ mail }) => mail?.address ?? []);
  return form(
    context,
    '/mail',
    html`<input type="hidden" name="inReplyTo" value="${draft.inReplyTo}" />
      ${line('from', 'From', draft.from, html`type="email" required list="people"`)}
      <datalist id="people">
        ${people.map(({ emailAddress, displayName }) => html`<option value="${emailAddress}">${displayName}</option>`)}
      </datalist>
      ${line('name', 'Name', draft.name, html`required autocomplete="off"`)}
      ${line('to', 'To', draft.to, html`type="email" required list="receivers"`)}
      <datalist id="receivers">
        ${receivers.map((address) => html`<option value="${address}"></option>`)}
      </datalist>
      ${line('cc', 'Cc', draft.cc, html`list="people" autocomplete="off" aria-describedby="mail-cc-hint"`, copyHint)}
      ${line('subject', 'Subject', draft.subject, html`required maxlength="255"`)}
      <div class="field">
        <label for="mail-text">Text</label
        ><textarea
          id="mail-text"
          name="text"
          rows="14"
          required
          ${draft.inReplyTo === '' ? '' : html`autofocus`}
        >
${draft.text}</textarea>
      </div>
      ${automatic}
      <p class="actions"><button class="button button-primary">Send the mail</button></p>`,
  );
}

const copyHint = html`<p class="hint" id="mail-cc-hint">
  Several with commas between them. Whoever the sender may share a request with becomes a participant.
</p>`;

const automatic = html`<p class="choice">
    <input type="checkbox" id="mail-automatic" name="automatic" aria-describedby="mail-automatic-hint" />
    <label for="mail-automatic">It is an automatic reply and says so</label>
  </p>
  <p class="hint" id="mail-automatic-hint">
    Adds the header <code>Auto-Submitted: auto-replied</code>. Without it the desk cannot tell.
  </p>`;

function line(id: keyof WrittenMail, label: string, value: string, extra: Html, hint: Html | '' = ''): Html {
  return html`<div class="field">
    <label for="mail-${id}">${label}</label
    ><input id="mail-${id}" name="${id}" value="${value}" ${extra} />${hint}
  </div>`;
}
