// What people write to a desk instead of an answer: that it goes on, that it is over, that they wait.
const GOES_ON = [
  String.raw`still (?:\p{L}+ ){0,2}(?:broken|down|not|failing|fails|failed|happening|happens|the same|waiting|slow|occurring|occurs|stuck|no|an issue|a problem)`,
  String.raw`^(?:it|this|that)(?:'s| is| does)?(?: not|n't)? (?:still )?(?:works?|working)(?: yet| at all| here)?[\s.!]*$`,
  '(?:got|gets|getting|become|becoming) (?:even )?worse|same (?:problem|issue|error) (?:again|as before)',
  '(?:immer noch|noch immer|weiterhin|nach wie vor) (?:\\p{L}+ )?(?:kaputt|nicht|defekt|gestört|offen|kein|keine|langsam|down|das gleiche|dasselbe)',
  '(?:geht|funktioniert|läuft|klappt) (?:noch |einfach )?nicht[\\s.!]*$|wird (?:immer )?schlimmer',
];
const IS_OVER = [
  String.raw`(?:works?|working|running|up|fine|back)(?: \p{L}+)? again|(?:it|everything|all)(?:'s| is| are)? (?:works?|working|fine|back|ok|okay|good)(?: now| already)?[\s.!]*$`,
  String.raw`(?:is|are|was|been|problem|issue)(?: now| already)? (?:fixed|solved|resolved|gone)|(?:can|may|please) close`,
  '(?:geht|läuft|funktioniert|klappt)(?: \\p{L}+){0,2} wieder|wieder (?:da|ok|in ordnung)|(?:hat sich|ist|schon|bereits) (?:erledigt|gelöst|behoben)',
];
const URGES = [
  String.raw`(?:please|pls|kindly) (?:\p{L}+ )?(?:help|hurry|fix|solve|respond|reply|answer|escalate|prioriti[sz]e|call|act|do something)|hurry up`,
  'asap|as soon as possible|(?:is|so|very|really|extremely|most) urgent|urgent(?:ly)?[\\s.!]*$',
  "any (?:update|updates|news|progress)|how (?:much )?long(?:er)?|when will|(?:we|i)(?: are|'re| am|'m)? (?:still )?wait(?:ing)?(?: for| since)?|need (?:this|it|help|an? answer|an? solution) (?:now|today|urgently|quickly|fast|soon|back)",
  'bitte (?:\\p{L}+ ){0,2}(?:beeilen|schnell|schnellstens|dringend|helfen|melden|antworten|kümmern|beheben|lösen|rückmeldung|hilfe)|beeil\\p{L}*',
  'sehr dringend|ist (?:\\p{L}+ )?dringend|dringend[\\s.!]*$|eilt|so schnell wie möglich|schnellstmöglich',
  'gibt es (?:\\p{L}+ ){0,2}(?:neues|neuigkeiten|news|update)|(?:wir|ich) warten?|warten (?:\\p{L}+ )?(?:seit|auf)|wie lange|wann (?:wird|geht|kommt|ist)',
];
const COMPLAINS = [
  'unacceptable|ridiculous|not acceptable|disappoint\\p{L}*|frustrat\\p{L}*|fed up|a joke|useless|(?:nobody|no one) (?:answers|helps|replies|responds|cares)',
  'no (?:answer|reply|reaction|progress) (?:from you|yet|so far)',
  'inakzeptabel|unverschämt|unmöglich|frechheit|enttäusch\\p{L}*|(?:niemand|keiner) (?:antwortet|hilft|reagiert|meldet)|keine (?:antwort|reaktion|rückmeldung)',
];
const THANKS = [
  String.raw`^(?:(?:ok|okay|many|great|super)[ ,.!]{1,3})?(?:thanks|thank you|thx|cheers|merci|danke|dankeschön|(?:vielen|besten|herzlichen) dank)(?: [\p{L}' ]{0,80})?[\s.!]*$`,
];
const REMARK = new RegExp(
  String.raw`(?<!\p{L})(?:${[...GOES_ON, ...IS_OVER, ...URGES, ...COMPLAINS, ...THANKS].join('|')})(?!\p{L})`,
  'imu',
);

const MAX_LENGTH = 500;

/**
 * Whether a text complains, urges, thanks, or says that the problem goes on or is over: "still broken!", "any news".
 */
export function isRemark(text: string): boolean {
  return REMARK.test(text.slice(0, MAX_LENGTH).replaceAll('’', "'"));
}
