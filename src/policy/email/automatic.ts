// One line is looked at a time, so nothing here depends on how the lines were wrapped.
const SUBJECT =
  /^(?:\s{0,3}(?:re|aw|fwd?|wg)\s?:){0,3}\s{0,3}(?:\[?auto(?:matic|mated)?[ -]?(?:reply|response|answer|generated)|auto:|out of (?:the )?office|ooo\b|on (?:vacation|holiday|leave)|vacation (?:reply|response|notice)|away from (?:the )?office|automatische (?:antwort|rückantwort|e-?mail-?antwort)|abwesen(?:d|heit)|außer haus|nicht im (?:büro|haus)|im urlaub|urlaubs(?:notiz|benachrichtigung)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori sede|resposta automática|automatisch antwoord|afwezigheid|automatiskt svar|frånvaro|autosvar|automatisk svar|automaattinen vastaus|automatyczna odpowiedź|automatická odpověď|undeliver(?:ed|able)|undelivered mail|mail delivery (?:failed|failure|subsystem)|delivery (?:status notification|failure|has failed)|returned mail|failure notice|unzustellbar|nicht zustellbar|zustellungsfehler|zustellung fehlgeschlagen|mailzustellung|non remis|no se puede entregar|read:|gelesen:|lu ?:|lesebestätigung|read receipt)/iu;

/** Words that say until when; any other between subject and verb begin some other sentence. */
const WHEN =
  '(?:derzeit|zurzeit|zur|zeit|momentan|aktuell|leider|heute|morgen|wieder|bis|vom|von|ab|am|zum|den|dem|der|und|einschließlich|inklusive|inkl\\.|nächsten?|kommenden?|woche|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jan\\p{L}*|feb\\p{L}*|märz|apr\\p{L}*|mai|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|nov\\p{L}*|dez\\p{L}*|\\d[\\d.:/]{0,9})[.,]?';

const OPENINGS = [
  // away
  String.raw`(?:i am|i'm|i’m|i will be|i'll be) (?:currently |now |presently )?(?:out of (?:the )?office|away (?:from (?:the |my )?(?:office|desk|e-?mail)|on|until)|on (?:annual |parental |maternity |paternity |sick )?(?:vacation|holidays?|leave|pto)|travell?ing with limited)`,
  String.raw`(?:thank you|thanks) for your (?:e-?mail|message|mail)[.,!]? (?:i am|i'm|i’m|i will be) (?:currently )?(?:out|away|on (?:vacation|holiday|leave))`,
  String.raw`(?:ich bin|bin|leider bin ich) (?:${WHEN} ){0,12}(?:nicht (?:im (?:büro|haus)|erreichbar|im dienst)|abwesend|außer haus|im urlaub|in elternzeit)`,
  String.raw`(?:vielen dank|danke) für ihre (?:e-?mail|nachricht|mail)[.,!]? (?:ich bin|leider bin ich) (?:${WHEN} ){0,12}(?:nicht|abwesend|im urlaub|außer haus)`,
  String.raw`(?:je suis|actuellement) (?:actuellement )?(?:absente?|en congés?|hors du bureau)`,
  // machines
  String.raw`(?:this is an?|\[?this) (?:automatic|automated|auto-?generated|automatically generated)[^.\n]{0,30}(?:reply|response|message|e-?mail|answer|notification)`,
  String.raw`(?:dies|das|hierbei|es) (?:ist|handelt es sich um)[^.\n]{0,12} (?:automatische?|automatisch (?:erstellte|erzeugte|generierte|versendete))n?r? (?:antwort|e-?mail|nachricht|mitteilung)`,
  String.raw`(?:automatische|automatisch generierte) (?:antwort|abwesenheitsnotiz|nachricht)`,
  String.raw`(?:automatic|auto) ?-?reply\b|abwesenheitsnotiz|out of office (?:reply|message|notice)`,
  // bounces
  String.raw`(?:this is the mail system at host|i'm sorry to have to inform you that your message|your message (?:could not|couldn't|wasn't|was not) be? ?delivered|delivery to the following recipients? (?:failed|has been delayed)|delivery has failed to these recipients|the following (?:address(?:es)?|message to)[^.\n]{0,40}(?:failed|had permanent|was undeliverable)|a message that you sent could not be delivered|address not found|message not delivered|undeliverable:)`,
  String.raw`(?:ihre nachricht|die folgende nachricht|diese nachricht)[^.\n]{0,60}(?:nicht (?:zugestellt|übermittelt)|konnte nicht)`,
].join('|');
const OPENING = new RegExp(String.raw`^(?:${OPENINGS})`, 'iu');

/** A machine says so at once; a person may mention an automatic reply further down. */
const LINES_LOOKED_AT = 6;
const MAX_LINE = 300;

/** Whether a subject says that no person wrote: out of office, automatic reply, bounce, receipt. */
export function isAutomaticSubject(subject: string): boolean {
  return SUBJECT.test(subject.slice(0, MAX_LINE));
}

/** Whether the first lines of a text say that no person wrote it. */
export function isAutomatic(text: string): boolean {
  const lines: string[] = [];
  for (const [line] of text.slice(0, 20_000).matchAll(/[^\r\n]+/g)) {
    const trimmed = line
      .slice(0, MAX_LINE)
      .replace(/^[\s*_>"'[(]{0,12}/, '')
      .trim();
    if (trimmed !== '') lines.push(trimmed);
    if (lines.length === LINES_LOOKED_AT) break;
  }
  return lines.some((line) => sentencesOf(line).some((sentence) => OPENING.test(sentence)));
}

function sentencesOf(line: string): string[] {
  const greeted = line.replace(
    /^(?:hi|hello|dear|hallo|guten tag|sehr geehrte)[^,.!]{0,60}[,.!]\s{0,3}/iu,
    '',
  );
  return [line, greeted, ...line.split(/(?<=[.!?]) /)];
}
