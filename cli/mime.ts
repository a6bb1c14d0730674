import PostalMime from 'postal-mime';
import { isHtml, textOfHtml } from './mail/html';

/** A mail as it came, as plain text, with what its own header says. */
export interface MailBody {
  from?: string;
  subject?: string;
  body: string;
}

/** The first lines of a whole message: header lines, one of which only mail programs write. */
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
const MIME_HEADER =
  /^(?:mime-version|content-type|received|message-id|return-path|delivered-to|dkim-signature|x-mailer):/im;
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
  return HEADER_LINE.test(header) && MIME_HEADER.test(header);
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
