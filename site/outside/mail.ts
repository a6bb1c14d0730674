import type { OutboxEntry } from '../contracts';

interface Mail {
  to: string;
  from: string;
  subject: string;
  text: string;
  issueKey?: string;
}

/** A mail that the desk sent, as the outbox keeps it. */
export function mailEntry(mail: Mail): Omit<OutboxEntry, 'id' | 'at'> {
  const { to, from, subject, text, issueKey } = mail;
  const headers: Record<string, string> = { from, to, subject, ...(issueKey && { 'x-issue-key': issueKey }) };
  return {
    service: 'mail',
    to,
    title: subject,
    request: { method: 'SEND', url: `mailto:${to}`, headers, body: text },
    answer: { status: 250, body: 'Ok' },
  };
}
