import { isBlank, isMarked, seen } from './lines';

// "On Monday, Kim wrote:" as mail programs say it. The sources are the programs' own translations.
const BEFORE_NAME = [
  'schrieb', // German: Am 3. Mai schrieb Kim:
  'schreef', // Dutch
  'skrev', // Danish, Norwegian, Swedish
  'skreiv',
  'escribió',
  'escreveu',
  'a écrit',
  'ha scritto',
  'napisał(?:\\(a\\)|a)?',
  'wrote',
];
const AFTER_NAME = [
  'wrote|writes',
  'schrieb|schrieb folgendes|geschrieben|schreibt',
  '(?:a )?écrit',
  'escribi[óo]',
  '(?:ha )?scritto',
  'escreveu',
  'schreef|geschreven',
  'skrev|skreiv',
  'kirjoitti',
  'napisał(?:\\(a\\)|a)?|pisze',
  'napsal(?:\\(a\\)|a)?|napísal(?:\\(a\\)|a)?|je napisa(?:o|la|l)(?:/la)?|je napisal\\(a\\)',
  '(?:ezt )?írta(?: \\(időpont:.{1,60}\\))?',
  'a scris',
  'va escriure|ha escrit',
  'yazdı|şunları yazdı',
  'написала?|написал\\(а\\)|пишет|писала?|написав|написа',
  'έγραψε',
  'đã viết|menulis|kirjutas|rašė|rakstīja',
  'كتب|כתב(?:ה)?|‏כתב/ה|เขียนว่า',
].join('|');
/** These follow a name without a space. */
const AFTER_NAME_CLOSELY = '写道|寫道|写到|のメッセージ|書きました|さんが書き(?:込み|ました)|님이 작성|작성';
/** Of a mail that was sent rather than written; too common a word without an address. */
const SENT = /@.{1,200}\b(?:sent|gesendet|verzond|sendte|skickade|envoyé|envi[óo]u?|inviato):$/iu;

const STARTS =
  /^[\s*_-]{0,20}(?:on|am|vom|le|el|il giorno|il|in data|em|op|den|d\.|på|pe|w dniu|dnia|dne|dňa|dana|dne|v|pada|vào|la|în data|am|ku|el dia|вы|в|на|στις|sent from)[\s,.:]|^[\s*_-]{0,20}[在于於]/iu;
const WEEKDAY =
  /^[\s*_-]{0,20}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mo|di|mi|do|fr|sa|so)[.,]|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mer|jeu|ven|sam|dim|lør|søn|man|tir|ons|tor|fre|lör|sön|ma|ti|ke|to|pe|la|su|pt|pon|wt|śr|czw|sob|niedz|ne|po|út|st|čt|pá|so|пн|вт|ср|чт|пт|сб|вс|seg|ter|qua|qui|sex|sáb|dom|gio|mié|jue|vie|do|wo|vr|za|zo)[.,]? )/iu;
const DATE =
  /\d{4}[-/.年년]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d{2}\b|\d{1,2}(?:st|nd|rd|th)?[. ]{1,2}\p{L}{3,}|\p{L}{3,} \d{1,2}\b/u;
const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,190}/;
const IN_BRACKETS = /<[^<>@]{1,64}@[^<>]{1,190}>/;
const DATED_START =
  /^[\s*_-]{0,12}(?:\d{4}[-/.年년]\s?\d{1,2}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2},? )/u;

const ENDS_WITH_VERB = new RegExp(
  String.raw`(?:^|[\s>\])"'，、,.-])(?:${AFTER_NAME})\s?[:：]?\s{0,3}-{0,8}$|(?:${AFTER_NAME_CLOSELY})\s?[:：]$`,
  'iu',
);
const VERB_THEN_NAME = new RegExp(String.raw`[\s,](?:${BEFORE_NAME.join('|')})\s.{1,200}[:：]$`, 'iu');
const ENDS_WITH_ADDRESS = /<[^<>]{0,20}[^\s<>@]{1,64}@[^\s<>@]{1,190}>\s{0,3}[:：]?$/u;
/** "From Kim <kim@example.com>:" after a date, and "Kim <kim@example.com> wrote:". */
const FROM_ADDRESS = /\bfrom\s.{0,80}<[^<>]{3,200}>\s?:$/iu;
const DASHED = new RegExp(String.raw`^-{2,8}\s.{1,120}\s(?:${AFTER_NAME})\s?:?\s?-{2,8}$`, 'iu');
const NAMED = new RegExp(String.raw`<[^<>@]{0,200}@[^<>]{1,200}>\s?(?:${AFTER_NAME})\s?[:：]$`, 'iu');
/** "Kim Roe schrieb am 4. Mai 2026 um 09:10:" and "Kim Roe on 4 May 2026 at 09:10 wrote:". */
const NAME_FIRST = new RegExp(
  String.raw`^.{2,80}\s(?:(?:${BEFORE_NAME.join('|')}|hat)\s(?:am|on|op|den|el|le|em|il)\s.{0,20}\d.{1,80}:|(?:on|am)\s.{0,20}\d.{3,60}\s(?:wrote|schrieb):)$`,
  'iu',
);
const USENET = /^(?:in (?:article|message) <[^<>]{3,200}>.{0,120}|\S{1,60}@\S{1,100} \(.{1,80}\)) writes:$/iu;

/** A colon, or what few programs end with instead; cheap to see, so it is looked at first. */
const ENDS_LIKE_ONE = /(?:[:：>-]|wrote|sent)\s{0,3}$/iu;

/** How many lines a program may wrap such a sentence over, empty ones between them included. */
const MOST_LINES = 6;

/** How many lines from here on say who wrote what follows: "On Monday, Kim wrote:"; 0 when they do not. */
export function attributionAt(lines: readonly string[], at: number): number {
  const first = seen(lines[at]);
  if (isMarked(lines[at])) return 0;
  if (isWhole(first)) return 1;
  const isDated = DATED_START.test(first) || WEEKDAY.test(first);
  return isDated || STARTS.test(first) ? lengthOf(lines, at, isDated) : 0;
}

/** Ways that are known by one line alone. */
function isWhole(line: string): boolean {
  if (DASHED.test(line) || NAMED.test(line) || USENET.test(line)) return true;
  if (NAME_FIRST.test(line)) return /\d{4}/.test(line);
  return IN_BRACKETS.test(line) && line.endsWith(':') && attributes(line, false);
}

function lengthOf(lines: readonly string[], at: number, isDated: boolean): number {
  let sentence = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    if (!mayContinue(sentence, lines, at + count - 1)) return 0;
    sentence = `${sentence} ${seen(lines[at + count - 1])}`.trim();
    if (attributes(sentence, isDated)) return count;
    // Names and dates come first: two lines without either begin some other sentence.
    if (count > 1 && !/[\d@]/.test(sentence)) return 0;
  }
  return 0;
}

function attributes(sentence: string, isDated: boolean): boolean {
  if (!ENDS_LIKE_ONE.test(sentence.slice(-12))) return false;
  const saysWhen = DATE.test(sentence);
  if (!saysWhen && !ADDRESS.test(sentence)) return false;
  if (SENT.test(sentence) || ENDS_WITH_VERB.test(sentence) || VERB_THEN_NAME.test(sentence)) return true;
  return saysWhen && isDated && (ENDS_WITH_ADDRESS.test(sentence) || FROM_ADDRESS.test(sentence));
}

/** A sentence goes over an empty line only towards an address, which some programs set apart. */
function mayContinue(sentence: string, lines: readonly string[], at: number): boolean {
  const line = lines[at];
  const opens = sentence.split('<').length > sentence.split('>').length;
  if (isBlank(line)) return /^</.test(seen(lines[at + 1]));
  if (isMarked(line)) return opens;
  return true;
}

/**
 * Where in a line such a sentence begins behind own words, as in "Thanks! On Mon, 4 May 2026 at 09:10, Kim wrote:".
 * Undefined when none does.
 */
export function attributionWithin(line: string): number | undefined {
  if (line.length > 400 || !ENDS_WITH_VERB.test(line.trimEnd())) return undefined;
  for (const { index } of line.matchAll(/(?<=\S)(?:\s|-{2,8}\s?)(?:On|Am|Le|El|Il|Em|Op)\s/gu)) {
    const rest = line.slice(index).replace(/^[\s-]{1,10}/, '');
    const isDated = /^\S{1,3}\s(?:\p{L}{2,10}[.,]{0,2}\s)?(?:\p{L}{3,10}\.?\s)?\d/u.test(rest);
    if (isDated && /\d{4}|\d:\d\d/.test(rest) && /[\p{L}\p{N}]/u.test(line.slice(0, index))) return index;
  }
  return undefined;
}
