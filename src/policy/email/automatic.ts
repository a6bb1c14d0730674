import { markAtStart } from '../answers/marks';
import { recognisers } from '../intake/recognisers';
import { isGreeting, isThanks } from './courtesy';
import { isBlank, isMarked, linesOf, seen } from './lines';

/** What mail programs and servers call what they send by themselves. */
const NOTICES = [
  // away
  String.raw`\[?auto(?:matic|mated)?[ -]?(?:reply|response|answer)\]?`,
  'out of (?:the )?office(?: (?:auto-?)?(?:reply|response|message|notice|notification))?|ooo',
  'on (?:(?:annual|parental|maternity|paternity|sick) )?(?:vacation|holidays?|leave)|away from (?:the |my )?office',
  'vacation (?:reply|response|message|notice)',
  'automatische (?:antwort|rückantwort|e-?mail-?antwort)',
  'abwesend|abwesenheit|abwesenheits(?:notiz|nachricht|benachrichtigung|meldung)|außer haus|nicht im (?:büro|haus)',
  'im urlaub|urlaubs(?:notiz|nachricht|benachrichtigung)',
  'réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori sede',
  'resposta automática|automatisch antwoord|afwezigheid|automatiskt svar|frånvaro|autosvar|automatisk svar',
  'automaattinen vastaus|automatyczna odpowiedź|automatická odpověď',
  // bounces
  'undeliver(?:ed|able)(?: (?:mail|message|e-?mail))?(?: returned to sender)?|failure notice|returned mail',
  'mail delivery (?:failed|failure|subsystem)|delivery (?:status )?notification|delivery (?:failure|has failed)',
  'unzustellbar|nicht zustellbar|zustellungsfehler|(?:mail)?zustellung fehlgeschlagen|non remis|no se puede entregar',
  // receipts
  'gelesen(?=:)|lu(?= ?:)|lesebestätigung|read receipt',
].join('|');

const MONTHS =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|märz|apr\\p{L}*|may|mai|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[ck]t\\p{L}*|nov\\p{L}*|de[cz]\\p{L}*';
/** Words that say until when; any other between subject and verb begin some other sentence. */
const WHEN = `(?:derzeit|zurzeit|zur|zeit|momentan|aktuell|leider|heute|morgen|wieder|bis|vom|von|ab|am|zum|den|dem|der|und|einschließlich|inklusive|inkl\\.|nächsten?|kommenden?|woche|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|${MONTHS}|\\d(?:[\\d.:/]{0,9}\\d)?)[.,]?`;
const WHEN_IN_SUBJECT = `(?:${WHEN}|(?:until|till|through|from|to|and|on|the|between|back|returning|today|tomorrow|next|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)|[-–—])[.,]?)`;

const ANSWERED = String.raw`\s{0,3}(?:(?:re|aw)\s?:\s{0,3}){0,3}`;
/** Behind it nothing but a date, and then the end or the subject that is answered; else a person speaks of one. */
const NOTICE = String.raw`(?:${NOTICES})(?: \([^()]{1,40}\))?(?:\s{1,3}${WHEN_IN_SUBJECT}){0,14}\s{0,3}`;
const SUBJECT = new RegExp(
  String.raw`^${ANSWERED}(?:${NOTICE}(?:$|:)|(?:auto|read)\s?:\s{0,3}(?:re|aw)\s?:)`,
  'iu',
);
const HEADING = new RegExp(String.raw`^${NOTICE}:?$`, 'iu');

const AWAY = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:i am|i'm|i will be|i'll be) (?:currently |now |presently )?(?:out of (?:the )?office|away (?:from (?:the |my )?(?:office|desk|e-?mail)|on|until)|on (?:annual |parental |maternity |paternity |sick )?(?:vacation|holidays?|leave|pto)|travell?ing with limited)`,
    String.raw`(?:ich bin|bin|leider bin ich) (?:${WHEN} ){0,12}(?:nicht (?:im (?:büro|haus)|erreichbar|im dienst)|abwesend|außer haus|im urlaub|in elternzeit)`,
    String.raw`(?:je suis|actuellement) (?:actuellement )?(?:absente?|en congés?|hors du bureau)`,
    String.raw`(?:i am|i'm|i will be|i'll be) (?:currently )?away\b`,
  ].join('|')})`,
  'iu',
);
/** A machine says that somebody is away, a person that they will be. */
const SOON = /^[^.!?]{0,80}?(?:(?:from|starting|as of) (?:tomorrow|next)|ab (?:morgen|nächste))/iu;

const MACHINE = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:this is an?|this) (?:automatic|automated|auto-?generated|automatically generated)[^.\n]{0,30}(?:reply|response|message|e-?mail|answer|notification)`,
    String.raw`(?:dies|das|hierbei|es) (?:ist|handelt es sich um)[^.\n]{0,12} (?:automatische?|automatisch (?:erstellte|erzeugte|generierte|versendete))n?r? (?:antwort|e-?mail|nachricht|mitteilung)`,
    String.raw`this message was created automatically`,
    // bounces and receipts
    String.raw`this is the (?:mail system at host|qmail)|i'm sorry to have to inform you that your message`,
    String.raw`your message (?:to:|(?:could not|couldn't|wasn't|was not) (?:be )?delivered)|ihre nachricht an:`,
    String.raw`delivery to the following recipients? (?:failed|has been delayed)|delivery has failed to these recipients`,
    String.raw`the following (?:address(?:es)?|message to)[^.\n]{0,40}(?:failed|had permanent|was undeliverable)`,
    String.raw`a message that you sent could not be delivered|undeliverable:`,
    String.raw`(?:address not found|message not delivered)[\s*.]{0,6}(?:$|your message|there was)`,
    String.raw`(?:ihre|die folgende|diese) nachricht[^!?\n]{0,90} nicht (?:zugestellt|übermittelt)`,
  ].join('|')})`,
  'iu',
);

const GREETED =
  /^(?:hi|hello|dear|hallo|guten (?:tag|morgen)|sehr geehrte)(?![\p{L}])[^,.!]{0,60}[,.!]\s{0,3}/iu;
const THANKED =
  /^(?:many )?(?:thank you|thanks|(?:vielen |herzlichen |besten )?dank|danke)(?![\p{L}])[^,.!?]{0,80}[,.!]\s{0,3}/iu;

const MAX_TEXT = 20_000;
const MAX_LINE = 300;
/** A sentence may be wrapped over this many lines. */
const LINES_LOOKED_AT = 3;

/** What a person says of a problem and no bounce does; a notice of absence names people, numbers and times. */
const OF_A_PROBLEM = labelsOf('environment', 'steps', 'changes', 'impact', 'workaround');
const OF_AN_ERROR = labelsOf('errors');

/** Whether a subject says that no person wrote: out of office, automatic reply, bounce, receipt. */
export function isAutomaticSubject(subject: string): boolean {
  return SUBJECT.test(subject.slice(0, MAX_LINE));
}

/**
 * Whether the first sentence of a text, past greeting and thanks, says that no person wrote it. A person may mention a
 * holiday, too: who answers below a number or beside a label is one.
 */
export function isAutomatic(text: string): boolean {
  const lines = linesOf(text.slice(0, MAX_TEXT)).filter((line) => !isBlank(line) && !isMarked(line));
  const own = lines.filter((line) => !isGreeting(line) && !isThanks(line));
  const said = own
    .slice(0, LINES_LOOKED_AT)
    .map((line) => seen(line).slice(0, MAX_LINE).replaceAll('’', "'"))
    .join(' ')
    .replace(/^[\s*_"'[(]{1,12}/, '')
    .replace(GREETED, '')
    .replace(THANKED, '');
  if (HEADING.test(seen(own[0])) || MACHINE.test(said))
    return !own.some((line) => isLabelled(line, OF_A_PROBLEM));
  return AWAY.test(said) && !SOON.test(said) && !own.some((line, at) => isAnswer(line, at));
}

function isAnswer(line: string, at: number): boolean {
  return (
    markAtStart(line, at) !== undefined || isLabelled(line, OF_A_PROBLEM) || isLabelled(line, OF_AN_ERROR)
  );
}

function isLabelled(line: string, labels: ReadonlySet<string>): boolean {
  const label = /^[\s#*_•-]{0,8}([^:=]{2,50})[:=]/u.exec(line)?.[1]?.replace(/[\s*_]{1,4}$/, '');
  return label !== undefined && labels.has(label.toLowerCase());
}

function labelsOf(...facts: string[]): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => recognisers[fact]?.labels ?? []));
}
