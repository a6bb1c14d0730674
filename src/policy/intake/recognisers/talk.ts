import type { Recogniser } from '../recognise';
import { either, opening, patternsOf, phrases } from '../words';

// What people say about a fact instead of saying it.

/** Asks us for it: "please tell me which environment", "do you need the error?" without its question mark. */
const asking = phrases`
  (?:please |kindly |pls )?(?:tell|inform|advise|remind) (?:me|us)
  let (?:me|us) know
  (?:can|could|would|will|do|did|have|has) (?:you|someone|somebody|anyone|anybody) (?:please |also |maybe )?(?:tell|confirm|explain|check|change|changed|look|say|need|want|require|let|deploy|update|install)
  (?:wondering|unsure|not sure|unclear|no idea|no clue|don't know|do not know|dunno|can't say|cannot say|can't tell) (?:if|whether|which|what|how|when|where|about)
  (?:if|in case|when|should) you (?:still |also |happen to )?(?:need|want|require|tell|have|like|let|can tell)
  (?:any|more) (?:idea|news|details) (?:which|what|how|on)
  (?:which|what) (?:\w{3,14} )?(?:environment|system|error|message|steps|workaround|changes?) (?:is|are|was|were|do|did|has|have) (?:it|the|you|there|that|this|affected|meant|to)
  (?:is|was|are|were|has) (?:there|anything|something) (?:any |a |an |been )?(?:work-?around|changed|error|way round)
  what (?:is|are|was|were) the (?:exact |full |precise )?(?:error|message|steps|workaround|environment)
  (?:cannot|can't|could not|couldn't|can not) (?:tell|say) (?:you|if|whether|which|what|how|either|more|exactly|for sure)
  (?:i'd|we'd|i would|we would|i will|we will|i'll|we'll|i|we) (?:have to|need to|must) (?:ask|check|look|find|call|wait for)
  (?:sagen|teilen|geben|schreiben|verraten) sie (?:uns|mir|bitte)
  lassen sie (?:es )?(?:uns|mich) wissen
  (?:bitte )?(?:um|eine) (?:kurze )?(?:info|rückmeldung|auskunft|mitteilung)
  (?:weiß|wissen|weiss) (?:ich |wir )?(?:leider |noch )?nicht
  (?:keine ahnung|nicht sicher|unklar)
  (?:falls|wenn|sobald|sollten) sie (?:noch |auch |mir |uns |den |die |das |weitere )?(?:\w{1,20} ){0,2}(?:brauchen|benötigen|möchten|wollen|sagen)
`;

/** Promises it for later, or says that it is not at hand. */
const promising = phrases`
  (?:i|we)(?: will|'ll| shall| am going to| are going to| can| could|'m going to|'re going to| hope to| try to)(?: also| then| gladly| happily| try to| of course)? (?:send|provide|attach|add|share|forward|post|update|get back|follow up|upload|include|collect|gather|paste|deliver|supply|write|look|check|pass|submit|hand|note|tell|ask|find out|report|answer|reply|call|come back|let)
  (?:will|to) follow
  and (?:will|shall) (?:then )?(?:pass|send|forward|let|post|add|attach|give|tell|report)
  (?:send|provide|attach|share|forward|post|upload|deliver) (?:it|them|that|this|those|the rest|more) (?:later|tomorrow|soon|as soon|when|on request|if)
  (?:don't|do not|didn't|did not|not|haven't|have not) (?:yet )?(?:have|got|had|note[d]?|write|written|wrote|copied|copy|save[d]?|kept|keep|make|made|take|taken|took|captured)(?: \w{1,12}){0,6} (?:at hand|to hand|handy|yet|down|with me|right now|anymore|any more|screenshot|in front of)
  (?:not|never) (?:at|to) hand
  (?:reiche|reichen|schicke|schicken|sende|senden|liefere|liefern) (?:ich|wir)(?: \w{1,12}){0,4} (?:nach|morgen|später|gleich|noch)
  (?:werde|werden|kann|können) (?:ich |wir )(?:\w{1,16} ){0,5}(?:nachreichen|nachliefern|schicken|senden|liefern|zusenden|besorgen|nachschauen|melden)
  (?:ich|wir) (?:werde|werden|kann|können) (?:\w{1,16} ){0,5}(?:nachreichen|nachliefern|schicken|senden|liefern|zusenden|besorgen|nachschauen|melden)
  (?:folgt|folgen|nachgereicht)
  (?:gerade |leider |momentan )?nicht (?:zur hand|notiert|aufgeschrieben|parat|griffbereit|gemerkt)
`;

/** An answer that nobody has: "Cause: still unknown". What goes on, as "unknown host", is another matter. */
const notKnown = opening`
  (?:(?:the|its|die|der) )?(?:(?:exact |root ){0,2}cause |reason |(?:genaue )?ursache |grund )?(?:(?:is|are|was|ist|sind|wird|bisher|currently|still|as yet|yet|so far|also|noch|derzeit|aktuell|momentan|leider|uns|at present|at the moment) ){0,4}(?:unknown|not (?:yet )?(?:known|clear|identified|determined|found|established)|unclear|undetermined|(?:under|in) (?:active |further |internal )?investigation|(?:being|to be) (?:investigated|determined|confirmed|analysed|analyzed|checked)|investigating|no idea|unbekannt|unklar|offen|nicht (?:bekannt|geklärt|gefunden)|(?:untersucht|geprüft|ermittelt|analysiert)|in (?:klärung|prüfung|untersuchung|arbeit)|keine ahnung)(?= {0,3}(?:$|[\n.,;:!?)-]|(?:at|as|yet|so|to|for|but|by|and|since|until|right|currently|ongoing|noch|bisher|derzeit|bis|und|aber|von|durch)\b))
  (?:(?:we|our team|the team|they) (?:are|is)|wir)(?: \w{2,12}){0,1} (?:investigating|looking into|analysing|analyzing|prüfen|untersuchen)
  no (?:root )?(?:cause|reason) (?:has been |have been |was |is |could be |can be )?(?:yet )?(?:identified|found|known|determined|established)
  keine (?:ursache|erklärung) (?:gefunden|bekannt|erkennbar|ermittelt)
`;

export const asks = either(...patternsOf(asking));
export const promises = either(...patternsOf(promising));
/** Asks for it or promises it. */
export const asksOrPromises = either(asks, promises);

/** Says that nobody knows, which is no answer, unlike that there is none. */
export const unknown: Recogniser = { labels: [], cues: [{ says: notKnown, evenAsked: true }] };

/** What speaks of a fact without saying it. */
export const talk: Recogniser = {
  labels: [],
  cues: [
    { says: notKnown, evenAsked: true },
    { says: [...asking, ...promising], evenAsked: true, evenQuoted: true },
  ],
};
