import { Parser } from 'htmlparser2';
import { TextPage } from './text-page';

const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'svg',
  'object',
  'select',
  'noscript',
]);
/** Elements without an end. */
const VOID = new Set('br hr img input meta link base area col embed source track wbr'.split(' '));

/** Elements in which mail programs put what they quote. */
const QUOTATION =
  /\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|OutlookMessageHeader|ms-outlook-mobile-reference-message|ecxgmail_quote)\b/;
/** Marks after which everything is quotation, although no element holds it. */
const REST_IS_QUOTATION =
  /^(?:x_)?(?:divRplyFwdMsg|stopSpelling|appendonsend|OLK_SRC_BODY_SECTION|replySplit|mail-editor-reference-message-container)$/;
/** Outlook draws a line in one of these colours above the header of the mail it answers. */
const OUTLOOK_LINE = /border-top:\s?solid #(?:B5C4DF|E1E1E1)/i;

/** No mail is nested deeper; the parser takes longer the deeper it is. */
const DEEPEST = 2000;
const CHUNK = 4096;

const BEGINS =
  /^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!doctype html|<!--|<(?:html|head|body|div|p|table|span|font|meta|style|br|h[1-6]|ul|ol|blockquote|center|b|strong)\b[^>]{0,500}>)/i;
const BLOCK = /<(div|p|table|blockquote|ul|ol|pre|h[1-6])(?:\s[^<>]{0,500})?>/gi;

/**
 * Whether a text is HTML rather than plain: it begins with an element, or holds a page's own elements or a block from
 * its beginning to its end. A plain mail may mention `<br>` or a `<Name>`.
 */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2000);
  if (BEGINS.test(start) || /<(?:html|body)\b[^>]{0,500}>/i.test(start)) return true;
  const opened = new Set(Array.from(start.matchAll(BLOCK), ([, name = '']) => name.toLowerCase()));
  return [...opened].some((name) => text.search(new RegExp(`</${name}>`, 'i')) >= 0);
}

/**
 * The text of an HTML mail: paragraphs and lists as lines, what is quoted marked with "> ", scripts, styles and
 * comments left out. Broken HTML is read as far as it goes, in time proportional to its length.
 */
export function textOfHtml(html: string): string {
  const page = new TextPage();
  const open: { name: string; quotedFrom?: number }[] = [];
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (DROPPED.has(name)) dropped += 1;
      if (dropped === 0) page.begin(name);
      const quotes =
        dropped === 0 && (isQuotation(name, attributes) || (name === 'blockquote' && page.hasJustAttributed));
      // A mail that is only passed on has nothing above the line.
      if (dropped === 0 && startsQuotation(name, attributes) && page.hasWords) page.quote();
      if (!VOID.has(name)) open.push({ name, ...(quotes && { quotedFrom: page.quote() }) });
    },
    ontext(text) {
      if (dropped === 0) page.write(text, open.at(-1)?.name === 'pre');
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const closed = open.pop();
      if (DROPPED.has(name)) dropped -= 1;
      else if (dropped === 0) page.end(name);
      if (closed?.quotedFrom !== undefined) page.unquote(closed.quotedFrom);
    },
  });
  for (let at = 0; at < html.length && open.length < DEEPEST; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return page.text();
}

type Attributes = Record<string, string | undefined>;

/** A plain block quotation only indents; those of mail programs say where it is from or draw a line beside it. */
function isQuotation(
  name: string,
  { class: classes = '', type = '', cite, style = '' }: Attributes,
): boolean {
  if (type === 'cite' || QUOTATION.test(classes.slice(0, 300))) return true;
  return name === 'blockquote' && (cite !== undefined || /border-left/i.test(style.slice(0, 300)));
}

function startsQuotation(name: string, { id = '', style = '' }: Attributes): boolean {
  return REST_IS_QUOTATION.test(id) || (name === 'div' && OUTLOOK_LINE.test(style.slice(0, 300)));
}
