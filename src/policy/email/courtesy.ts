/** A name, a team or a title after a greeting: a few words, no sentence. */
const ADDRESSEE = String.raw`(?:[ ,]{1,2}[\p{L}.'’&-]{1,30}){0,5}[ ,.!:–-]{0,3}`;

const GREETING = new RegExp(
  String.raw`^(?:hi|hey|hello|hallo|dear|good (?:morning|afternoon|evening|day)|greetings|morning|guten (?:tag|morgen|abend)|sehr geehrter?|liebe[rs]?|moin|servus|grüezi|grüß (?:gott|dich)|bonjour|bonsoir|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|buongiorno|ciao|ol[áa]|bom dia|boa tarde|hej|hei|goedemorgen|goedemiddag|beste|geachte|cześć|dzień dobry|dobrý den)${ADDRESSEE}$`,
  'iu',
);

const CLOSING_WORDS = [
  // English
  String.raw`(?:(?:best|kind|kindest|warm|warmest|many)[ ,]{1,2}){0,2}regards`,
  String.raw`(?:yours |very )?(?:sincerely|truly|faithfully)(?: yours)?`,
  'best(?: wishes)?|all the best|cheers|respectfully|cordially|br|rgds|take care|with thanks',
  // German
  'mit (?:freundlichen|freundlichem|besten|herzlichen|vielen|lieben) gr(?:ü|u|ue)(?:ß|ss)(?:en)?',
  '(?:(?:viele|liebe|beste|schöne|herzliche|freundliche|besten|schönen|herzlichen|lieben) )?gr(?:ü|ue)(?:ß|ss)e?n?(?: aus [\\p{L} ]{2,30})?',
  'hochachtungsvoll|mfg|lg|vg|bg',
  // French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Norwegian, Danish, Finnish, Czech
  'cordialement|bien cordialement|bien à vous|salutations|sincères salutations|meilleures salutations',
  '(?:très )?bonne (?:fin de )?(?:journée|soirée|semaine)',
  '(?:thanks|thank you|many thanks) (?:and|&) (?:best |kind |warm )?regards|danke und (?:viele |beste |liebe )?gr(?:ü|ue)(?:ß|ss)e',
  '(?:saludos|un saludo|atentamente|saludos cordiales)',
  '(?:cordiali|distinti) saluti|saluti',
  'atenciosamente|cumprimentos|com os melhores cumprimentos|abraços?',
  'met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg',
  'pozdrawiam|z poważaniem|pozdrowienia',
  'med vänlig(?:a)? hälsning(?:ar)?|vänliga hälsningar|hälsningar|mvh',
  '(?:med )?vennlig hilsen|(?:med )?venlig hilsen|hilsen',
  'ystävällisin terveisin|terveisin',
  's pozdravem',
].join('|');
const BARE_CLOSING = new RegExp(String.raw`^(?:${CLOSING_WORDS})[ ,.!]{0,3}$`, 'iu');
const CLOSING = new RegExp(String.raw`^(?:${CLOSING_WORDS})${ADDRESSEE}$`, 'iu');

const THANKS = new RegExp(
  String.raw`^(?:(?:many |a lot of )?thanks|thank you|thx|tia|cheers|(?:vielen |besten |herzlichen |schönen |lieben )?dank|danke(?: schön| sehr)?|merci|gracias|grazie|obrigad[oa]|bedankt|dank je|tack|takk|tak|kiitos|dziękuję)(?: (?:again|a lot|so much|very much|a million|you|in advance|for (?:your|the|all|any) (?:[\p{L}]{1,15} ?){1,3}|and (?:best |kind )?regards|und (?:viele |beste |liebe )?gr(?:ü|ue)(?:ß|ss)e|im voraus|vorab|nochmals?|für (?:ihre|deine|eure|die) (?:[\p{L}]{1,15} ?){1,2}|beaucoup|d'avance|mille))?${ADDRESSEE}$`,
  'iu',
);

const NOTHING_NEW =
  /^(?:see|as) (?:above|below|attached|attachment)|^(?:siehe|wie) (?:oben|unten|anhang)|^s\. ?o\.|^(?:ok|okay|done|noted|erledigt|verstanden|got it|will do|understood|alles klar|mach(?:e)? ich)[.! ]{0,3}$/iu;

/** No courtesy is longer than this, so that a pattern never walks through a long line. */
const MAX_COURTESY = 100;

function says(pattern: RegExp, line: string): boolean {
  const text = line.slice(0, MAX_COURTESY + 1).trim();
  return text.length <= MAX_COURTESY && pattern.test(text);
}

/** Whether a line only greets: "Hello team," */
export function isGreeting(line: string): boolean {
  return says(GREETING, line);
}

/** Whether a line is the formula that closes a letter: "Best regards", "Viele Grüße". */
export function isClosing(line: string): boolean {
  return says(CLOSING, line);
}

/** Whether a line is such a formula with no name behind it. */
export function isBareClosing(line: string): boolean {
  return says(BARE_CLOSING, line);
}

/** Whether a line only thanks: "Thank you for your help!" */
export function isThanks(line: string): boolean {
  return says(THANKS, line);
}

/** Whether a line points elsewhere or only confirms: "see above", "ok". */
export function saysNothingNew(line: string): boolean {
  return says(NOTHING_NEW, line);
}
