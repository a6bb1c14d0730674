import { says } from '../pattern';

// How much has stopped. The values are kinds of trouble; what a kind amounts to depends on its sentence (`extent.ts`).

/** It is out of service, whoever and whatever it is. */
const stopped = says('extent', 'stop')`
  BE ADV? ADV? NOW? DOWN !to|from|by|due|payment
  BE ADV? ADV? NOW? out of order|service|action
  BE ADV? ADV? fully|completely|hard|all|currently|still|totally|entirely down|offline|out
  DOWN since|again|for|at|in|hard|completely|everywhere|worldwide|seit|wieder|after|due|because|right|now|today|!to
  down|offline|unreachable|unavailable|unresponsive|unusable|inoperable|dead|ausgefallen|offline|unerreichbar|lahmgelegt|unbenutzbar $
  went|go|goes|gone|going|fell|falls|taken|took|brought|brings|knocked|knocks .3 down|dark|offline|over !to|the|a
  gone|gehen|ging|ist offline|down
  stop~ working|responding|answering|functioning|processing|loading|receiving|getting|accepting|taking|arriving|coming|sending|printing|completely|altogether|entirely
  fell|falls|fallen over|apart
  bleibt|bleiben|blieb|blieben .5 hängen|stehen|dunkel|schwarz|tot|leer|still
  hängen .3 fest
  dark|black|silent since|everywhere|again
  BE|stays|stay|remains|remain|come|comes|are ADV? ADV? up? dark|black|silent|blank|white|empty|weiss|leer|schwarz|dunkel|stumm
  died|dies|crashed|collapsed|froze
  NOT|NOTBE|NOTDO ADV? ADV? reachable|accessible|responsive|online|up|available|alive|operational
  {nicht} ADV? erreichbar|verfügbar|ansprechbar|aufrufbar
  {nicht} ADV? zu erreichen
  CANNOT|unable|impossible be? to? reached|accessed|contacted|opened|reach|access|contact|!the
  can|could not be reached|accessed|contacted
  cannot|can't be reached|accessed|contacted|opened|loaded
  fällt|fallen|fiel|fielen .3 aus
  steht|stehen|stand|standen .4 still
  liegt|liegen|lag .3 lahm
  alles|komplett|produktion|betrieb|kasse|kassen|lager|linie|linien|band|bänder steht|stehen|lahm
  at|to a .1 standstill|halt|stop
  plant|production|operations|trading|trade|lines|werk|fertigung stopped|halted|suspended|closed
  at standstill
  line|lines|shift|press|conveyor|band has|have been|come stopped|halted
  only|nur .3 white|blank|empty|black|weiße|leere page|screen|seite|pages|screens
  stand|stands|stood|standing|sit|sitting|sits idle|still
  is|are idle
  everything|all|everybody|everyone|production|business|work|operations BE|has|have ADV? ADV? stopped|stuck|stalled|blocked|halted|frozen|dead|paralysed|paralyzed
  BE ADV? ADV? at|on a? hold|standstill|halt
  ground to a halt
  hit by ransomware
  no longer|more up|online|reachable|available|responding|there
  CORE|GOODS has|have|hat|haben? BE ADV? ADV? dead|gone|frozen|blocked|unusable|weg|tot|blockiert
  CORE|GOODS BE ADV? ADV? broken
  gone|went|go|goes|fallen|fell silent|dark|dead|quiet|blank
  CORE steht|stehen $
  CORE|GOODS|COREVERB BE ADV? ADV? impossible|unmöglich|halted|suspended|rejected
  BE ADV? ADV? nicht|not usable|benutzbar|nutzbar
  total|complete|full|totale|kompletter failure|loss|breakdown|collapse|shutdown|ausfall|stop
  close~ the|our? shop|store|shops|stores|branch|till|tills|line|lines|plant
  send|sent|sending .1 PEOPLE|everyone|everybody|all|them|us|class|classes home
  schicken|schickten|geschickt .3 PEOPLE|alle .2 heim
  PEOPLE|alle .4 heimgeschickt
  turn~ PEOPLE|people away
  PEOPLE BE being? turned|sent away|home
  had|have to close|shut|evacuate
  going|go|went|is|are nowhere
  power outage|cut|failure
`;

/** An outage by name. What came before or after the name tells whether it is one. */
const outage = says('extent', 'outage')`
  there|BE|have|having|has|experiencing|facing|suffering|encountering|total|complete|major|full|current|ongoing|report|reporting|an|a|massive|the|huge|gibt|haben|einen|ein|der|den|wide|global|our|massiver .2 OUTAGE !report|figures|statistics|history|list|response|communication|notification|policy|plan|reports|window
  OUTAGE on|of|at|in|since|for|auf|bei|in|seit|im|der|des|across|affecting|impacts|now|again !last|this|the
  ^ OUTAGE $
  OUTAGE $
  service|system|server|network|website|site|total|complete|full interruption|failure|failures
  loss of service|connectivity|connection|signal
`;

/** People are kept from what they come to do, or from doing anything at all. */
const kept = says('extent', 'kept')`
  {cannot} ADV? COREVERB
  {cannot} ADV? take|place|make|accept|complete|process|receive|create|get|enter|handle|perform|start|submit|do|issue|send .3 GOODS|sale|sales|payments|orders|calls|invoice|invoices|rechnung|rechnungen|admissions|prescriptions|trades|payment|call|order|booking|bookings
  {cannot} ADV? print .2 labels|label|tickets|receipts|wristbands|receipt|boarding|invoices
  {cannot} ADV? do anything|nothing|our|any|their
  {cannot} ADV? get in|into|through|online|on|to !the|a
  {cannot} ADV? check in|out|guests|patients
  {cannot} ADV? be paid|called|reached|served|processed|treated|shipped|booked|authenticated|admitted|dispatched|scanned|placed|taken|completed|delivered
  {nobody} ADV? can|could|able|gets|is .2 COREVERB
  {nobody} ADV? can|could|is|gets|got .1 in|into|through|online|anything|use|open|see|do|print|anywhere|able
  {nobody} .3 able to
  {nobody} ADV? reaches|gets|receives|has
  neither .5 nor .5 can|could|work|works
  {nobody} .4 gets|get|comes|come|reaches|kommt|kommen on|in|into|onto|through|to|rein|drauf|online|ins|out
  locked|shut|kicked|thrown|logged|signed out !ADV|after|every|again|repeatedly|now
  BE ADV? ADV? locked|shut out
  no PEOPLE|order|orders|payment|payments|call|calls BE able|possible|processed|accepted
  PEOPLE|WE|PLACE|everyone|everybody|lines|trucks|lorries|alle BE ADV? ADV? idle|blocked|stranded|stuck|stopped|blockiert
  PEOPLE|WE|PLACE|everyone BE ADV? ADV? cut off
  {nobody} .4 can|could|able COREVERB|VERB|anything
  PEOPLE BE ADV? ADV? disconnected|offline|blocked|stuck|stranded
  kann|können|konnte|konnten .7 nicht|niemand|keiner|nichts|keine|kein|keinen|nie .4 COREVERB|rein|raus|drauf|machen|tun|mehr
  kommt|kommen|komme .5 nicht|niemand|keiner|mehr .2 rein|rauf|ins|in|auf|drauf|mehr
  lässt|lassen sich .3 nicht|kein|keine|keinen|nichts .4 COREVERB|vergeben|mehr
  weder .5 noch
  kann|können|konnte|konnten .2 niemand|keiner .5
  kann|können|konnte|konnten .4 keine|kein|keinen .1 GOODS|CORE .4
  niemand|keiner .2 kann|kommt|können|konnte|erreicht|hat .4
  kein|keine|keinen PEOPLE|einziger kann|kommt|können .4
  kann|können|konnte|konnten nicht .3 COREVERB
  nicht möglich .3 COREVERB
  COREVERB|anmeldung|anmeldungen|zahlung|zahlungen|login|bestellung|bestellungen|einloggen|telefonieren|arbeiten ist|sind|geht|gehen|war ADV? nicht|unmöglich .2 möglich
  sind|ist|werden .3 arbeitsunfähig|handlungsunfähig|abgeschnitten|ausgesperrt
  # Turns of speech for having nothing to do. They begin with the verb: one that began with people would be tried
  # at every "we".
  looking|staring|gazing at .1 ceiling|wall|walls
  sit|sits|sitting|sat|stand|stands|standing around|about|there|waiting
  sit|sits|sitting|stand|standing .2 without|ohne a|any|the|ein|eine? CORE|work|arbeit
  stehen|sitzen|drehen .2 herum|rum|däumchen
  PEOPLE|everyone|everybody|WE|PLACE has|have|got|haben|hat no|kein|keine|keinen FLOW $
`;

/** Something cannot be done; what, decides how much that is. */
const undone = says('extent', 'undone')`
  {cannot} ADV? VERB
  {cannot} ADV? be VERB|opened|found|saved|created|loaded|printed|used|viewed|edited|uploaded|downloaded|exported|imported|changed|deleted|sent|displayed|generated|started|restored|deployed
  kann|können|konnte|konnten .4 nicht|kein|keine|keinen|nichts .3 VERB|werden
  lässt|lassen sich .3 nicht|kein|keine .3
  nicht|kein|keine .2 möglich
`;

/** There is none of what there should be. */
const absent = says('extent', 'absent')`
  no|none|not|kein|keine|keiner of|a|one|single|our|the|einziger|einzige? .3 can|could|comes|come|gets|get|goes|go|works|work|loads|load|arrives|arrive|connects|connect|starts|start|resolves|prints|print|opens|reaches|responds|answers|rings|appears|receives|receive|passes|logs|registers|syncs|gets|kann|kommt|geht|läuft|startet|funktioniert !help|with|back|to|more|explain|tell|for|on|say|imagine|find|remember|see|why
  none of .3 COREVERB|VERB|WORK|online|anything
  not a|one single? .3 BE|has|got|gets|goes|went|comes|came|can|could
  keine|kein einzige|einziger|einziges|einzigen .6
  no incoming|outgoing|inbound|outbound
  #none of|von|aus|hits|results|treffer
  every|each|all|any|jede|jeder|jedes|alle|sämtliche .3 ends|end|endet|enden|ended|results|stops|stop|returns|return|gives|give|shows|show|dies|die|hangs|hang|bricht|brechen|bleibt|bleiben|liefert|liefern|läuft|laufen .3 with|in|up|nothing|error|errors|mit|auf|ab|hängen|stehen|ins|FAIL|MISTAKE|#5xx
  seit|since .6 keine|kein|keinen|no|nothing|nichts|not .4 eingegangen|gekommen|angekommen|arrived|received|came|come|coming|rein|eingetroffen|more
  no|zero|NO|without ADV? single|incoming|outgoing|new|more|further|inbound|outbound|any? GOODS !issues|problems|errors|loss|yet|impact
  no PEOPLE traffic|sessions
  not a|one single? GOODS|bit
  NOTDO get|receive|have|see any|a ADV? GOODS
  #none GOODS|percent|throughput
  nothing|nichts BE? ADV? works|work|working|worked|goes|moves|happens|loads|comes|helps|runs|geht|funktioniert|läuft|klappt|arrives|responds|reagiert|passiert !when
  geht|läuft|funktioniert|ging ADV? ADV? nichts|niemand|gar|überhaupt
  nichts geht
  lost|losing|loses|lose all|the|our|their|any? .1 connection|connectivity|network|internet|access|contact|signal|power|phones
  NO .2 dial|dialling|dialing|wähl tone|ton
  everything|all .3 BE|has|have|just ADV? ADV? down|offline|gone|dead|failing|failed|broken|out
  alles ADV? steht|aus|tot|weg|down|offline|kaputt|ausgefallen|lahm
  all .2 CORE|GOODS|lines|PLACE .2 BE|have|has ADV? ADV? down|offline|dead|gone|unreachable|stopped|out|lost|dropped|disconnected|failing|dark|silent
  keine .3 mehr möglich|durch|an|rein|raus
  nothing|none BE|gets .2 through|processed|delivered|sent|working|possible|shipped
  nothing|none|nichts BE|gets|has ADV? been? DONE
  nichts|nichts mehr .2 DONE
  # Whole and verb: "no gateway delivers". Only what is no noun as well: "no updates" are missing from nobody.
  no|kein|keine !longer|more|need .2 delivers|sends|transmits|dispenses|accepts|liefert|sendet|meldet|überträgt|bewegt|öffnet
  # "There aren't any": all that was spoken of is missing.
  there NOTBE any|none $
  es gibt keine|keinen mehr? $
  # Every one of them gives the same message of failure, in whatever words.
  all|every|each|everyone|everybody|nobody .3 say|says|show|shows|display|displays|get|gets|see|sees|read|reads|report|reports .6 FAIL|NOT|NOTDO|NO|CANNOT|DOWN|disconnected|rejected|denied|expired|unavailable !problem|problems|issue|issues|impact|change
  alle|jeder|jede|jedes|sämtliche .3 zeigen|zeigt|melden|meldet|sagen|sagt|bekommen|bekommt|sehen .6 FAIL|nicht|NO|DOWN|fehler|fehlermeldung
  lost|lose|losing|verloren .2 comms|communication|communications|contact|connection|telemetry|signal to|with|from all|every|our
`;

export const stoppedCues = [stopped, outage, kept, undone, absent];
