import PostalMime from 'postal-mime';
import { isHtml, textOfHtml } from './mail/html';

/** A mail as it came, as plain text, with what its own header says. */
export interface MailBody {
  from?: string;
  subject?: string;
  body: string;
}

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:|^[ \t]/;
const SAYS_MIME = /^mime-version:/im;
const SAYS_WHOSE = /^(?:from|date|message-id):/im;
/** Only mail programs write these; a customer may write "Received: today" or "Content-Type: application/json". */
const OF_MAIL_ONLY = [
  /^message-id:\s{0,3}<[^<>\s]{1,900}@/im,
  /^received:\s{1,3}(?:from|by|\()/im,
  /^content-type:\s{0,3}(?:text\/(?:plain|html)|multipart\/|message\/)/im,
  /^(?:content-transfer-encoding|return-path|delivered-to|dkim-signature|x-mailer):/im,
];
const MAX_HEADER = 60_000;

/**
 * The text of a mail body: of a whole MIME message its plain part where that has words, else its HTML part; of HTML its
 * paragraphs; plain text as it stands.
 */
export async function readMailBody(body: string): Promise<MailBody> {
  if (!isWholeMessage(body)) return { body: plain(body) };
  const {
    from,
    subject,
    text = '',
    html = '',
  } = await PostalMime.parse(bytesOf(withFixedLines(body.trimStart())));
  return {
    ...(from?.address !== undefined && { from: `${from.name} <${from.address}>` }),
    ...(subject !== undefined && { subject }),
    body: text.trim() === '' ? plain(html) : text,
  };
}

function plain(text: string): string {
  return isHtml(text) ? textOfHtml(text) : text;
}

function isWholeMessage(body: string): boolean {
  const start = body.slice(0, MAX_HEADER).replace(/^\s{1,20}/, '');
  const end = start.search(/\r?\n[ \t]*\r?\n/);
  const header = end < 0 ? start : start.slice(0, end);
  if (!header.split(/\r?\n/).every((line) => HEADER_LINE.test(line))) return false;
  return SAYS_MIME.test(header) || (SAYS_WHOSE.test(header) && isOfMailOnly(header));
}

/** A message's own number says whose it is, too, so beside it another of these lines must stand. */
function isOfMailOnly(header: string): boolean {
  const found = OF_MAIL_ONLY.filter((line) => line.test(header)).length;
  return found > (/^(?:from|date):/im.test(header) ? 0 : 1);
}

/** Flowed lines stay as they are: joined, an answer would run into the quotation above it. */
function withFixedLines(message: string): string {
  return message.replace(/^content-type:.{0,500}(?:\r?\n[ \t].{0,500}){0,9}/gim, (header) =>
    header.replace(/format="?flowed"?/i, 'format=fixed'),
  );
}

/** The message's bytes: a line of JSON holds characters, which stood for bytes where a one-byte charset is declared. */
function bytesOf(message: string): Uint8Array {
  const isOneByte =
    /charset="?(?:iso-8859|windows-125)/i.test(message) && /^[\p{ASCII}\u0080-\u00FF]*$/u.test(message);
  return isOneByte ? Buffer.from(message, 'latin1') : Buffer.from(message, 'utf8');
}
