import type { OutboxEntry } from '../../contracts';
import type { User } from '../../jsm/entities';

/** A mail being written, as the mail page's form holds it. */
export interface WrittenMail {
  from: string;
  name: string;
  to: string;
  cc: string;
  subject: string;
  text: string;
  /** The key of the request that this answers; empty for a new mail. */
  inReplyTo: string;
}

/**
 * The answer to a mail that the desk sent, as its reader's mail program begins it: room to write, then the quotation.
 */
export function replyTo(entry: OutboxEntry, reader: User, senderName: string): WrittenMail {
  const { headers, body } = entry.request;
  const to = headers['from'] ?? '';
  const subject = /^re:/i.test(entry.title) ? entry.title : `Re: ${entry.title}`;
  const said = attribution(entry.at, `${senderName} <${to}>`, reader);
  return {
    from: reader.emailAddress,
    name: reader.displayName,
    to,
    cc: '',
    subject,
    text: `\n\n${said}\n${quoted(String(body))}`,
    inReplyTo: headers['x-issue-key'] ?? '',
  };
}

// Mail programs introduce a quotation in the language of whoever uses them.
function attribution(at: number, sender: string, { locale, timeZone }: User): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(locale, { timeZone, ...day }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(at);
  return locale.startsWith('de')
    ? `Am ${date} um ${time} Uhr schrieb ${sender}:`
    : `On ${date} at ${time}, ${sender} wrote:`;
}

/** A text as a quotation: every line behind `>`, lines that are quoted already one deeper. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
}
