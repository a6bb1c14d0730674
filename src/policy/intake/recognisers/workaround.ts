import type { Recogniser } from '../recognise';
import { either, oneOf, phrases, words } from '../words';
import { advice, order } from './advice';
import { asksOrPromises } from './talk';

const evading = oneOf(`
  restarting rebooting reloading refreshing retrying reinstalling clearing deleting switching disabling enabling using
  reconnecting resetting increasing decreasing downgrading reverting rolling recreating logging relogging replugging
  unplugging changing killing redeploying moving incognito another different other several various both everything all every
  with from on via it again already some a the two three multiple numerous
`);

/** People who can do something about it; a server that restarted did it by itself. */
const crew =
  /(?:our|my|the) (?:\w{3,14} )?(?:team|teams|staff|people|colleagues?|users?|admins?|engineers?|agents?|drivers|office|shop|desk|shift|department)|staff/;

const named = phrases`
  (?:as|using|with|found|have|has|had|is|exists|a|an|the|our|my|this|that|only|known|possible|temporary|current|following|manual|good|one|by|your|helpful|simple) (?:\w{3,14} )?(?:work-?arounds?|workarround|way (?:a)?round it|work-?around)
  work-?arounds? (?:is|was|are|would be|works|worked|for|that|exists|available|we|helps?|so far|in place|used|until|to|does|did|via|with|by|found|:)
  (?:work|worked|working|works|get|got|getting) (?:a)?round (?:it|this|that|the|by)
  (?:temporary|interim|quick|short[- ]term|stopgap|makeshift|emergency) (?:fix|solution|remedy|measure|patch)
  (?:behelf|behelfslösung|notlösung|umgehungslösung|übergangslösung|zwischenlösung|provisorium|notbetrieb|ersatzweise|behelfsweise|behelfsmäßig|workaround)
  (?:umgehung|umgehen|umgangen) (?:ist|wäre|besteht|indem|es|das|wir|lässt|kann|können|durch|mit)
  (?:lässt|läßt) sich (?:\S{1,16} ){0,3}umgehen
  behelfen (?:wir )?uns
`;

/** There is none, or what was tried did not help: an answer too. */
const none = phrases`
  (?:no|not any|without(?: any| a)?|never a|not a|neither a)(?: \w{3,14}){0,2} (?:work-?arounds?|way (?:a)?round|alternative|fallback|plan b|bypass|remedy)
  (?:nothing|none of (?:it|this|that|these|them)|neither|no restart|not even (?:a )?\w{3,14}) (?:we (?:do|did|tried|try) |i (?:do|did|tried|try) |you do |of this |of that |of it |so far |has |have |really |else |that we tried |)(?:helps?|helped|made (?:any|a) difference|makes (?:any|a) difference|changed anything|brought|fixe[sd] it|solve[sd] it)
  (?:did|does|do|would|has|have)(?: not|n't) (?:really |actually |seem to |even )?(?:help|helped|change anything|make (?:any|a) difference|made (?:any|a) difference|solve|fix|fixed|cure|improve|bring)
  (?:to no avail|without success|no success|no luck|no effect|no improvement|no difference|without (?:any )?(?:effect|improvement|luck)|in vain|unsuccessful(?:ly)?|still the same|same result|makes no difference|made no difference|(?:still|brought) no change)
  (?:cannot|can't|can not|could not) (?:be )?(?:work|worked|get|got) (?:a)?round
  (?:keine|keinen|kein|keinerlei|ohne)(?: \S{3,16}){0,2} (?:umgehung|umgehungslösung|workaround|ausweg|alternative|alternativen|ausweichmöglichkeit|notlösung|behelf|ersatz)
  (?:hilft|half|hat|haben|bringt|brachte|brachten)(?: \S{2,14}){0,4} (?:nicht|nichts|nix|nicht geholfen|nichts gebracht|nichts geholfen|keine besserung|keine abhilfe|keinen erfolg|keine änderung|nicht weiter)
  (?:ohne erfolg|erfolglos|vergeblich|keine besserung|ohne besserung|keine abhilfe|nichts hilft|nichts geholfen|hilft nicht|hilft nichts|bringt nichts|umgehung:? (?:keine|nein)|gleiche[sr]? (?:ergebnis|problem)|keine wirkung|ohne wirkung)
`;

/** What was tried, and what they do instead. */
const done = phrases`
  # tried
  (?:tried|tested|attempted|trying)(?: already| to| also| it| that| everything| this)? ${evading}
  (?:tried|attempted|trying) to (?:already )?(?:restart|reboot|reinstall|clear|reset|revert|downgrade|roll back|rollback|switch|disable|delete|recreate|reconnect|change|increase|update|use|repair|rebuild|move|kill|upgrade|turn)
  (?:i|we|he|she|they|already|and|have|${crew})(?: have| has| had|'ve| also| even| just| then| already| of course| both| now){0,3} (?:restarted|rebooted|reinstalled|cleared|reset|downgraded|reverted|rolled back|failed over|recreated|redeployed|power[- ]cycled|repaired|re-paired|replugged|reconnected|fell back|fallen back|rerouted|re-routed|bypassed|diverted|redirected|paused|suspended|isolated|swapped|doubled|re-ran|reran)
  (?:i|we|they|he|she|${crew})(?: have| has| had|'ve| also| even| just| then| already| now| all){0,3} (?:switched|moved|disabled|deactivated|turned off|stopped|put|set|increased|scaled|shifted|pinned|changed) (?:\S{1,16} ){0,5}(?:to the old|to the (?:backup|secondary|standby|other|second|spare|old|previous)|to (?:backup|manual|paper|phone|4g|lte|mobile|plan b)|back|off|instead|manually|temporarily|for now|meanwhile|as a precaution|until)
  (?:haben|habe|hat|wurde|wurden|bereits|schon|ein|auch|der|nach)(?: \S{1,20}){0,6} (?:neu ?gestartet|neugestartet|durchgestartet|zurückgerollt|zurückgesetzt|zurückgespielt|umgeschaltet|ausgewichen|neu ?installiert|geleert|gebootet|rebootet|versucht|ausprobiert|probiert|umgeleitet|deaktiviert|abgeschaltet|getauscht|gewechselt|umgestellt auf)
  (?:neustart|reboot|neuinstallation|cache leeren|abmelden und (?:wieder )?anmelden) (?:hilft|half|bringt|brachte|löst|behebt|und|hat)
  (?:hilft|geht|klappt|funktioniert|läuft)(?: \S{2,14}){0,5} (?:nach|mit|über|per|wenn|nur) (?:einem |einen |dem |den |der |ein |eine |einer |das |die |wir |man |ich )?(?:\S{2,16} )?(?:neustart|reboot|reload|neu laden|f5|umweg|handy|telefon|browser|firefox|chrome|edge|safari|backup|ersatz|manuell|hand)
  # what helps, at least for a while
  (?:restart|reboot|reload|refresh|retry|retrying|restarting|rebooting|reloading|refreshing|reconnecting|reinstalling|second (?:attempt|try)|killing|deleting|clearing|logging (?:out|off)|re-?login|f5|incognito|private (?:window|mode)|power cycle|rollback|rolling back|recreating|redeploying|turning it off|hard refresh|switching|failover|redial|replugging|re-plugging)(?: \w{1,14}){0,7} (?:helps?|helped|fixes|fixed|solves|solved|cures|cured|works?|worked|clears|cleared|brings|brought|makes it work|resolves|resolved|does the trick|did the trick|usually|for (?:a|an|some|about))
  (?:works?|worked|helps?|is fine|goes through|went through|succeeds?|recovers?|comes back|came back|fine again|ok again|working again|possible)(?: \w{2,12}){0,2} (?:after|if|when|once|only if|only with|by|via|through|over|on the (?:second|third)|with the old|with an old|using|at the second|as soon as)(?: \w{1,14}){0,5} (?:restart\w{0,3}|reboot\w{0,3}|reload\w{0,3}|retr\w{1,4}|refresh\w{0,3}|second|third|again|manually|clear\w{0,3}|disabl\w{2,3}|switch\w{0,3}|old|another|different|other|backup|incognito|private|vpn|mobile|hotspot|phone|hand|app|excel|console|cli|api|direct|directly|reconnect\w{0,3}|try|attempt|log\w{0,4}|kill\w{0,3}|delet\w{0,3}|export\w{0,3}|manual)
  # what they do instead
  (?:meanwhile|in the meantime|in the mean time|for now|until then|for the time being|so far|temporarily|at the moment|currently|right now|until it|until this|until you|as long as|till then|for today|since then|interim)(?:,)?(?: \w{2,14}){0,3} (?:we|i|they|people|staff|users|customers|agents|drivers|colleagues|teams?|everyone|our \w{3,14}|the \w{3,14})(?: \w{2,10}){0,2} (?:us(?:e|es|ed|ing)|switch\w{0,3}|runs?|running|writ(?:e|ing)|enter\w{0,3}|handl(?:e|ing)|book\w{0,3}|send\w{0,3}|print\w{0,3}|f[ae]ll|take|taking|keep\w{0,3}|copy\w{0,3}|restart\w{0,3}|export\w{0,3}|mov(?:e|ed|ing)|upload\w{0,3}|process\w{0,3}|redirect\w{0,3}|typ(?:e|ing)|record\w{0,3}|scan\w{0,4}|work (?:with|on|from|around)|working (?:with|on paper|from|around)|disabled|turned)
  (?:we|i|they|people|staff|users|customers|agents|drivers|colleagues|everyone)(?: \w{2,14}){0,8} (?:meanwhile|in the meantime|for now|for the time being|until then|temporarily|by hand|manually|on paper|via phone|by phone|by fax|with excel|in excel|instead)
  (?:we|i|you|one|they|users|customers|people)(?: \w{2,10}){0,2} (?:can|could) (?:still |also |instead |at least )(?:use|reach|work|access|log ?in|pay|order|print|send|export|go|get|do|call|read|write|login|enter|connect|process|book)
  (?:backup|secondary|standby|fallback|spare|redundant|old|second|other|alternative|mobile|lte|4g|5g|emergency)(?:-| )(?:line|link|system|server|connection|node|site|path|instance|cluster|gateway|provider|router|tunnel|hotspot|terminal|printer|machine|version|portal|account|leitung)s? (?:works?|is fine|is ok|runs|running|took over|takes over|is used|is in use|instead|for now|meanwhile)
  (?:switched|switch|switching|moved|failed|fell|fall|falling|changed|went|rerouted|fail|running|run|revert(?:ed)?) (?:over |back |us |everything |all |traffic |it |our |the |them |\w{2,12} ){0,4}(?:to|on|over|via|onto) (?:the |our |a |an |their )?(?:backup|secondary|standby|fallback|old|previous|second|other|alternative|mobile|manual|paper|lte|4g|emergency|spare|redundant|replica|dr)
  (?:by hand|per hand|von hand|manually|händisch|manuell)(?: \S{1,14}){0,5} (?:works?|instead|for now|as long|meanwhile|until|eintragen|nachtragen|erfassen|buchen|übertragen|nachpflegen|ausfüllen|verschicken|starten|anlegen|auslösen|schreiben|geht|gebucht|erfasst|ausgestellt|eingetragen|übertragen)
  (?:derzeit|solange|so lange|inzwischen|zwischenzeitlich|vorübergehend|bis dahin|derweil|aktuell|momentan|im moment|fürs erste|währenddessen|unterdessen|in der zwischenzeit|vorerst|notfalls|übergangsweise|temporär|zur not|stattdessen)(?: \S{1,24}){0,8} (?:nutzen|benutzen|verwenden|weichen|arbeiten|buchen|schreiben|erfassen|schicken|fahren|behelfen|über|per|auf|manuell|hand|papier|telefon|excel|mail|handy|umgeschaltet|deaktiviert|ausgewichen|helfen|nehmen|drucken)
  (?:wir|ich|sie|kollegen|mitarbeiter|die \w{3,16})(?: \S{1,20}){0,3} (?:nutzen|benutzen|verwenden|weichen|arbeiten|buchen|schreiben|erfassen|schicken|fahren|behelfen|nutze|benutze|verwende|nehmen|drucken|starten|tragen)(?: \S{1,20}){0,6} (?:derzeit|solange|so lange|inzwischen|zwischenzeitlich|vorübergehend|derweil|vorerst|stattdessen|manuell|händisch|von hand|per hand|papier|aus|ein ersatz\w{0,12}|backup\w{0,12}|übergangsweise|täglich neu|jeden morgen neu|neu)
  ausweichen auf
  weichen (?:\S{1,20} ){0,6}(?:aus|auf)
`;

/** Somebody does something else for the time being, or for good. */
const instead = phrases`
  (?:meanwhile|in the meantime|in the mean time|for now|for the time being|until then|until (?:it|this|that|the fix|a fix)(?: is|'s| has been| gets)? (?:fixed|solved|repaired|back|done|released|there|deployed|available)|temporarily|provisionally|as a stopgap|interim|one by one|by hand|manually|out of band|on paper|over the phone|by phone|by post|each night|every night|every morning|twice a day)
  (?:bis dahin|so lange|solange|inzwischen|zwischenzeitlich|vorerst|bis auf weiteres|vorübergehend|stattdessen|übergangsweise|notfalls|ersatzweise|von hand|per hand|händisch|auf papier|per post|einzeln|derweil|unterdessen|einen umweg|umweg über|behelfen|täglich neu|jeden morgen|jede nacht|manuell)
  (?:we|i|they|people|and|staff|us|our|through|via|with|over|on|using|use|it|them|customers)(?: \S{1,20}){1,9} instead
`;

/** At the moment somebody does something, rather than something being broken. */
const atTheMoment = phrases`
  (?:at the moment|currently|right now|so far|now|these days|since then|today|this week|derzeit|momentan|im moment|aktuell|zur zeit|zurzeit|seither|jetzt|heute|daher)(?:,)?(?: \S{1,16}){0,2} (?:we|i|our (?:staff|people|team|agents|colleagues)|people|staff|wir|ich|die kollegen)(?: \S{1,14}){0,1} (?:use|run|restart|write|type|enter|copy|print|phone|call|send|book|route|read|check|correct|keep|tell|record|export|reset|do|log|pull|go|set|nutzen|verwenden|schreiben|tippen|buchen|drucken|schicken|lesen|rechnen|übertragen|fahren|notieren|machen|starten|erfassen|tragen|nehmen|arbeiten|trage|schreibe|nutze|verwende|mache|drucke|starte|buche|kopiere|kopieren|exportieren|telefonieren|umgehen)
  (?:wir|ich|sie|leute|kollegen|mitarbeiter|fahrer|kunden)(?: \S{1,14}){0,1} (?:nutzen|verwenden|schreiben|tippen|buchen|drucken|schicken|lesen|rechnen|übertragen|fahren|notieren|machen|starten|erfassen|tragen|nehmen|arbeiten|trage|schreibe|nutze|verwende|mache|drucke|starte|buche)(?: \S{1,14}){0,2} (?:derzeit|momentan|im moment|aktuell|zur zeit|zurzeit|jetzt|daher|halt|deshalb|deswegen|also|so lange)
  (?:we|i|they|people|agents|drivers|colleagues|technicians|operators|support|ops|users|everybody|everyone|${crew})(?: now| just| therefore| simply| always| all| have to| must| has to| had to){0,2} (?:restarts?|restarted|phones?|phoned|types? (?:it|them|in)|writes? (?:it|them|in|down|on)|prints? (?:it|them|the|on)|resets? (?:it|them|the|each|every)|corrects?|copies|copy|reenters?|re-enters?|retypes?|re-types?|faxes|exports?|sets? (?:it|them|the)|paste[sd]?|use[sd]? (?:the (?:old|paper|phone|phones?|web|desktop|backup|second|other|app|api|cli|console|export|csv|mobile)|their|paper|phones?|a (?:script|spreadsheet|second|different|list|private)|an? old|old|excel|incognito|another)|fell back|works? (?:with|on|from) (?:the (?:old|other|second|backup)|paper|a copy|phones|home)|book (?:it|them) |moved? (?:them|it|everything|all)|redirect(?:ed|s)?|rerouted?|disabled|switched|turned (?:it|the \w{3,14}) off|deactivated|excluded|pinned|capped|doubled|stopped (?:the|using|it|all)|raised the|wrote a (?:script|small|rule|job)|built a)
`;

/** And that does it. */
const works = phrases`
  (?:that|this|which|it|das|so|damit|dann|es|dort|da|these|those)(?: then| usually| always| mostly| sort of| also| at least| still){0,2} (?:works|helps|helped|does it|did it|hilft|half|klappt|reicht|does the trick|did the trick|goes through|went through|is enough|holds|is acceptable|is stable)
  (?:stable|works|fine|ok|okay|good enough|acceptable|running|usable|go on|goes on|get by|gets by|manageable|bearable|geht|gut|klappt|reicht) (?:that way|like that|for us|this way|for (?:a|about|some|an|two|three|the) (?:\w{2,8} )?(?:minutes?|hours?|days?|while|day|time)|so)
  (?:with|without|ohne|mit|in|from|via|over|through|über|per|on|aus|nach|after|using)(?: \S{1,20}){1,6},? (?:it works|works fine|works|it is fine|is fine|are fine|it goes|goes through|geht es|geht's|klappt es|funktioniert es|läuft es|geht|klappt|funktioniert|läuft|keine probleme|no problem|they work|everything works|all works|all is fine|gehen)
  (?:gets?|getting|comes?|got) (?:it|them|us) (?:back|going|unstuck|moving|working|running)
  (?:keep|keeps|kept|keeping) (?:us|it|things|them|everything|the \w{3,12}) (?:alive|going|running|afloat|up|working|open|moving)
  (?:we are|we're|i am|i'm|they are|everybody is|wir sind|sind)(?: now| all| jetzt)? (?:on|auf|über) (?:4g|5g|lte|mobile|paper|papier|the backup|backup|emergency|ersatz\w{0,10}|notbetrieb|the old|manual)
  (?:way out|umgeht|umgehen wir|umgangen|herum)
`;

/** Work that is done in another way than usual; calling us and waiting is none. */
const verrichten = oneOf(`
  nutzen nutze nutzt verwenden verwende verwendet arbeiten arbeite arbeitet buchen buche bucht drucken drucke druckt erfassen
  erfasse erfasst übertragen übertrage überträgt starten starte startet kopieren kopiere kopiert exportieren exportiere
  notieren notiere notiert tippen tippe tippt leiten leite leitet schalten schalte schaltet weichen weiche weicht fahren
`);

/** What follows from a fault for those who have to go on with their work. */
const coping = phrases`
  (?:so|hence|therefore|thus|that's why|that is why|which is why|instead) (?:now |instead |for now )?(?:we|i|they|people|staff|users|customers|our \w{3,14}|the \w{3,14}) (?:now |just |have to |must |had to |currently |always |simply )?(?!(?:are|am|were|is|was|need|would|think|guess|have|had|has|want|assume|know|suspect|believe|hope|decided|open|opened|ask|assumed|called|call|write|thought|see|saw|will|shall|get|got|checked|looked|can see|may|might|should)\b)\w{3,}
  (?:we|i|they|users|staff|people|agents|customers|you|one|everybody|everyone)(?: then| now| always| just)? (?:have to|must|need to|has to|had to|keep having to) (?:re-\w{3,10}|re(?:start|boot|load|enter|open|connect|do|type|send|try|fresh|create|set|print|log)\w{0,3}|log ?(?:in|out|off)|enter|type|copy|use|click|repeat|try|write|send|export|print|phone|do|go|wait (?:for|a|about|until|some)|kill|delete|switch|clear|close|correct|fix|book|check|read)
  (?:daher|deshalb|deswegen|darum|stattdessen|behelfsweise) ${verrichten} (?:\S{2,14} ){0,1}(?:wir|ich|die \w{3,16}|man)
  (?:wir|ich|man|sie|kollegen|mitarbeiter|anwender|nutzer|benutzer) (?:müssen|muss|können|kann|muessen) (?:\S{1,20} ){0,8}(?:neu|manuell|händisch|von hand|einzeln|erneut|nochmals|nochmal|immer wieder|jedes mal|stattdessen|über|mit dem|auf papier|telefonisch)
  (?:only|one|nur|einzige|the) (?:thing|way|remedy|cure|option|mittel|weg|lösung|abhilfe) (?:that |which |to |out |around )?(?:helps?|works?|is|das|der|die|hilft|ist|bleibt|keep|get|go|continue|avoid)
  (?:hilft|helfen|geht|klappt) (?:nur|bisher nur|dann nur|immer|meist|meistens|kurz|kurzzeitig|vorübergehend|für)(?: \S{2,16}){0,5}
  abhilfe (?:schafft|bringt|ist|verschafft|war)
  (?:told|asked|instructed|advised|let) (?:the |our |all |my )?(?:people|staff|users|customers|drivers|colleagues|team|teams|agents|everyone|everybody|shops|branches|them) (?:to|not to|use|that) \w+
  (?:wir|ich|man) (?:haben|habe|hat) (?:\S{1,20} ){0,8}(?:umgeleitet|ausgewichen|behelfsmäßig|gesperrt|pausiert|angehalten|gedrosselt|verschoben auf|vorübergehend|stattdessen)
`;

/** What was done to keep things running, and what was tried. */
const kept = phrases`
  (?:i|we|they|ops|our (?:\w{3,14} ){0,2}(?:team|admin|admins|engineers?|colleague|colleagues)|i've|we've|have|has|already|also|just|and)(?: have| had| now| already| also| then| therefore| temporarily| for now){0,2} (?:paused|stopped|disabled|drained|cordoned|blocked|pinned|frozen|throttled|limited|capped|doubled|scaled (?:up|down|out|to)|turned off|switched off|unplugged|replugged|swapped|isolated|bypassed|rerouted|redirected|diverted|excluded|quarantined|moved (?:\S{1,14} ){0,4}(?:off|away|out|to another|to the other|to a different)|taken (?:\S{1,14} ){0,4}(?:out|off)|put (?:\S{1,14} ){0,4}(?:on hold|aside|into maintenance|in front|back)|raised (?:the|our)|lowered (?:the|our)|added (?:more|another|an extra|extra|a second)|killed|deleted|cleared|flushed|purged|restored|recreated|rebuilt|replaced (?:the|our)|checked (?:the|our|all)|reinstalled|re-installed|logged out|signed out)
  (?:after|if|when|once|nach|wenn|sobald|until|till|bis|unless)(?: \S{1,24}){1,14},? (?:it|they|everything|all|that|es|alles|sie|things|this)(?: \w{2,10}){0,2} (?:works?|worked|is fine|is ok|is okay|runs|comes? back|came back|goes through|recovers?|succeeds?|loads|is back|are back|helps?|geht|läuft|klappt|funktioniert|kommt wieder|behaves|is gone|disappears?|is normal)
  (?:works?|ok|fine|goes away|disappears|solved|gone|geht|läuft|klappt|funktioniert)(?: again| wieder| dann| it)? (?:for|für|genau|maximal) (?:a|an|some|the next|about|roughly|the|few|ein|eine|einen|ein paar|etwa|zwei|drei|\d{1,3})(?: \w{2,10})? ?(?:seconds?|minutes?|hours?|days?|weeks?|while|time|bit|moment|sekunden?|minuten?|stunden?|tage?|weile|zeit)
  (?:works?|ok|fine|goes away|disappears|solved|gone|geht|läuft|klappt|funktioniert)(?: again| wieder| dann| it)? (?:until|only until|bis) (?:the|it|we|i|next|somebody|someone|zum|zur|der|die|das|ich|wir)
  (?:tried|tested|probiert|versucht|getestet)(?: \S{1,14}){0,4} (?:browsers?|devices?|machines?|accounts?|networks?|users?|computers?|cables?|ports?|printers?|versions?|geräte?|rechner|benutzer|kabel|netz)
  (?:even|also|auch|selbst) (?:with|on|in|after|from|mit|nach|bei|am|im) (?:a |an |the |another |other |different |einem |einer |anderem |anderen )(?:\S{2,14} )?(?:browser|device|machine|account|network|user|computer|pc|laptop|cable|restart|reboot|reinstall\w{0,6}|reinstallation|gerät|rechner|benutzer|kabel|neustart|handy|phone)
`;

/** Broken, waiting, wished for: no way round. */
const stuck = words`
  (?:cannot|can't|can not|could not|couldn't|fails?|failed|failing|fail|does not|doesn't|do not|don't|did not|didn't|is not|isn't|not|never|nothing|nobody|no one|waiting|waits?|lose|losing|lost|broken|down|stuck|unable|error|errors|nicht|nichts|kein|keine|keinen|niemand|verlieren|warten|steht|stehen|fehler|defekt|ausgefallen|kaputt|investigat\w{2,5}|looking into|experienc\w{2,4}|why|please|bitte|hoping|hope|would|wäre|möchte|möchten|warum|wish|only slowly)
`;

const elsewhere = words`
  (?:lose|losing|lost|wait|waiting|cannot|can't|unable|verlieren|warten)
  (?:call|phone|mobile|reach|contact|number|address|mail) (?:me|us|my|our|number)
  (?:looking|waiting|asking|hoping|ask|search|searching|need|want|like|wish|request|provide|suche|suchen|brauchen|bräuchten|hätten gern|any|gibt es|is there|are there) (?:you |us |me |for |to |with |a |an |know |the |please |gern |eine |einen |urgently ){0,4}(?:work-?around|way round|way around|interim|temporary|umgehung|workaround|alternative|übergangslösung|notlösung|zwischenlösung)
  (?:unable|continues? to investigate)
  (?:arbeiten|nutzen|buchen|drucken|verwenden|schreiben)(?: \S{1,14}){0,2} nicht
  # talking to us goes round nothing
  (?:so|hence|therefore|thus|that is why|that's why) (?:now )?(?:we|i)(?: now| just| have to| must)? (?:contact|reach|turn|raise|report|write|call|phone|open|submit|ask|request|look forward|thank|count|rely|close)
  (?:nobody|no one|noone|never|niemand|keiner) (?:\w{2,10} ){0,2}(?:try|tried|trying|attempted|versucht|probiert)
  (?:engineers?|engineering|team|we are|we're|are currently|is currently) (?:\w{2,14} ){0,3}(?:working|investigating|looking|trying|continu)
`;

export const workaround: Recogniser = {
  labels: [
    'workaround',
    'workarounds',
    'work-around',
    'work around',
    'known workaround',
    'possible workaround',
    'temporary workaround',
    'current workaround',
    'workarounds tried',
    'workaround tried',
    'tried',
    'already tried',
    'what we tried',
    'what i tried',
    'what have you tried',
    'steps already taken',
    'steps taken',
    'actions taken',
    'alternative',
    'temporary fix',
    'umgehung',
    'umgehungslösung',
    'behelf',
    'übergangslösung',
    'notlösung',
    'bereits versucht',
    'bisher versucht',
    'schon versucht',
    'versucht',
  ],
  noneIsAnswer: true,
  titles: words`
    work-?arounds?
    (?:interim|temporary|immediate|provisional|stopgap|emergency) (?:\w{3,14} )?(?:measures?|solutions?|fix|fixes|actions?|steps?)
    (?:what|how) (?:\w{1,14} ){0,3}(?:people|we|staff|users|they|i) (?:\w{2,14} ){0,2}(?:do|did|tried|manage|cope|help)(?: \w{2,14}){0,4}
    (?:already |have |what was )?tried(?: so far)?
    (?:until|till) (?:\S{2,12} )?(?:fixed|then|repaired|solved)
    (?:meanwhile|for now|way round|ways? around|alternative|fallback|plan b|mitigations?|countermeasures?)
    (?:umgehung|umgehungslösung|behelf|notlösung|übergangslösung|zwischenlösung|bis dahin|derzeit|bisher versucht|schon versucht|maßnahmen|sofortmaßnahmen|notbetrieb|ersatz|gegenmaßnahmen)
  `,
  cues: [
    { says: none, unless: asksOrPromises, within: ['prose', 'item'] },
    {
      says: named,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose', 'item'],
    },
    {
      says: done,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose', 'item'],
    },
    {
      says: instead,
      unless: either(asksOrPromises, elsewhere, stuck),
      within: ['prose', 'item'],
    },
    {
      says: atTheMoment,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose', 'item'],
    },
    {
      says: works,
      unless: either(asksOrPromises, elsewhere, stuck),
      within: ['prose', 'item'],
    },
    {
      says: coping,
      unless: either(asksOrPromises, elsewhere, stuck),
      within: ['prose', 'item'],
    },
    {
      says: kept,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose', 'item'],
    },
    {
      says: advice,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose', 'item'],
    },
    {
      says: order,
      unless: either(asksOrPromises, elsewhere),
      within: ['prose'],
    },
  ],
};
