import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { Html } from '../html';

/** A mail; one from a mailbox of a desk can be answered. */
export function letter({ id, title, request }: OutboxEntry, mailboxes: string[]): Html {
  const answerable = mailboxes.includes(request.headers['from'] ?? '');
  return html`<article class="letter">
    <h2>${title}</h2>
    <p class="muted">From ${request.headers['from'] ?? ''}</p>
    <pre>${linked(String(request.body))}</pre>
    ${answerable ? html`<p class="actions"><a class="button" href="/mail?reply=${id}">Reply</a></p>` : ''}
  </article>`;
}

/** A text with its web addresses as links. */
export function linked(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
