import { says } from '../pattern';

// What goes on, badly, wrongly or looking wrong. As with what stopped, the sentence tells how much a kind amounts to.

/** Something does not do what it should; what and how often decides how much that is. */
const notWorking = says('extent', 'notwork')`
  {not} ADV? ADV? WORK
  does|do|did|is|are|was|were|has|have|will|would not ADV? ADV? WORK
  NOTDO|not go|come|get through|up|back|anywhere|out
  {not} ADV? start|boot|come up
  stop~ being reachable|available
  # Behind a German verb or noun "die" is an article: "das ist die neue Adresse".
  BE|has|have|had|keeps|hat|haben|server|system|application|app|service|database|host|process ADV? !die STOP
  just|immediately|already ADV? STOP
  STOP $
  ADV? not working|functioning|functional|loading|responding
  WORK ADV? ADV? {nicht} !nur|so
  {nicht} ADV? ADV? WORK|funktionsfähig|betriebsbereit
  funktioniert|geht|läuft|reagiert|startet|lädt|antwortet|öffnet .4 nicht !nur|so
  BE ADV? ADV? broken|kaputt|defekt|gestört|defective|faulty
  ohne funktion
  answer~|return~|respond~|throw~|show~|give~|display~|get|getting|gets|got|see|with|shows|serves|serving .4 #5xx|#4xx|gateway|unavailable
  #5xx|#4xx for|on|to|at|everywhere|from|when|across|since
  only|just get|getting|see|seeing|shows|returns|load|loads .3 #5xx|error|errors|blank|white|timeout|timeouts
  white|blank|empty screen|page|seite
  liefert|antwortet|wirft|zeigt|bringt|bekommen|kommt .4 #5xx|fehler|fehlermeldung|zeitüberschreitung
  time~|times|timed|timing out !of
  #5xx
`;

/** Something fails; what and how often decides how much that is. */
const failing = says('extent', 'fail')`
  FAIL
  BE ADV? ADV? FAIL
  schlägt|schlagen|schlug .5 fehl
  # What a thing is for does not happen. People who do not report or print say nothing of it.
  doesn't|isn't|aren't|doesnt|isnt|won't|wouldn't ADV? ACT
  no longer ACT
  print|prints|printing|spits|export|exports|delivers|druckt|liefert .3 blank|empty|garbage|nothing|leer|leere|leeres
  NOTDO let|allow|lassen .3 in|on|through|log|connect|join|enter
  bricht|brechen|brach .4 ab|zusammen|weg
  certificate|certificates|cert|certs|zertifikat|zertifikate .4 expired|invalid|untrusted|revoked|abgelaufen|ungültig
  expired|invalid|untrusted|revoked|abgelaufenes|ungültiges certificate|certificates|cert|certs|zertifikat
  stürzt|stürzen|stürzte|stürzten .9 ab
  might|may|could|könnte|will|would .1 stop|crash|die|break|fill|run
  NOT ADV? ADV? provisioned|configured|activated|assigned|granted|set|ordered|installed|renewed|billed|booked|eingerichtet|konfiguriert|freigeschaltet|angelegt|gebucht|zugestellt
  NOT ADV? ADV? processed|delivered|sent|received|arriving|accepted|recognised|recognized|allocated|updated|syncing|synced|generated|computed|created|picked|synchronised|synchronized|imported
  stuck|pending|hanging|queued|queuing|stauen|hängen|hängt
  NOT ADV? ADV? verarbeitet|zugestellt|übertragen|angenommen|erkannt|aktualisiert|angezeigt|synchronisiert|versendet
  kommen|kommt .4 nicht .2 an
  connection|verbindung ADV? lost|drops|dropped|reset|refused|abgebrochen|unterbrochen
  drops|dropping|drop|lose|loses|losing calls|packets|connection|connections|the|sessions
`;

/** It goes, but slowly. */
const slow = says('extent', 'slow')`
  minutes|hours|minuten|stunden|much|too late|later|verspätet|behind|verzögert|spät
  late|verspätet $
  SLOW
  take~ .3 minutes|ages|forever|hours|longer|too|minuten|ewig|lange|stunden
  take|takes|took|need|needs|dauert|dauern|braucht|brauchen .4 minutes|seconds|ages|forever|minuten|ewig|sekunden|stunden|lange
  high|higher|elevated|increased response|load|latency|latencies
  performance ADV? ADV? is|issue|issues|problem|problems|degraded|bad|poor|terrible|probleme|schlecht
  barely|hardly|almost|nearly|practically|kaum|fast|nahezu ADV? usable|unusable|impossible|nutzbar|benutzbar|bedienbar|unbenutzbar|workable|possible|work
`;

/** It is impaired as such. */
const troubled = says('extent', 'troubled')`
  TROUBLED
  service|services|performance|quality TROUBLED|degradation|disruption
  VERY|major|large impact|impacted|affected|restricted|limited|problems|issues|failures|errors|drop|decrease|eingeschränkt|beeinträchtigt|gestört
  high|higher|elevated|increased|large|massive|huge|significant|unusual|many|numerous error|errors|failure|failures|rate|rates|number|timeouts|packet|loss|error-rate
  packet|paket loss|verlust|verluste
  paketverlust|paketverluste
  error|failure rate|rates BE? .2 high|up|elevated|increased|#many
  keeps|keep FAIL|STOP|tripping|stopping|stalling|halting|dropping|disconnecting|restarting|flapping|rebooting|timing
  FAIL|drops|crashes|restarts|disconnects every .2 minutes|minute|hour|hours|seconds
  every|each .3 #few|#many th|nd|rd|attempt|request|call
  every|jeder|jede|jedes second|third|other|zweite|dritte|vierte|zweiter request|attempt|call|order|try|aufruf|versuch|anruf
  flapping|flaps|unstable|instabil|instability
  connectivity|network|netzwerk|verbindungs issue|issues|problem|problems|probleme|disturbance
  no|without|keine valid|usable|working|good? backup|backups|sicherung|sicherungen since|for|exist|at|seit|mehr
  pile|piles|piling up
  backlog|backlogs|rückstau|rückstand
  queue~|queues|warteschlange .4 growing|grow|grows|piling|full|wächst|voll
  half|hälfte|most of|der .3
  #many percent|prozent|per|pct cent? of|der|below|less|lower|weniger|down|fewer .3
  PEOPLE|calls|callers hang|hung up
  logged|signed|kicked|thrown|dropped out after|every|again|repeatedly|now
  choppy|crackling|garbled|robotic|stutter~|jitter|freeze~
  hear|hören .4 pieces|nothing|nichts|other
  cripple~|hamper~|severely
  PEOPLE BE ADV? ADV? unhappy|complaining|angry
`;

/** Wrong, and no more is said. */
const mistaken = says('extent', 'mistake')`
  MISTAKE
  NOT ADV? ADV? correct|right|updated|shown|displayed|match|matching|expected|complete|showing|appear|appearing
  NOT ADV? as expected
  show~|display~ .3 wrong|old|outdated|nothing|incorrect|twice|falsche
  stimmt|stimmen .3 nicht
  nicht korrekt|richtig|vollständig
`;

/** It looks wrong and works. */
const looks = says('extent', 'cosmetic')`
  COSMETIC
  minor|small|tiny|little|kleiner|kleine|trivial|kleines thing|visual|issue|bug|glitch|detail|mistake|inconvenience|nuisance|annoyance|fehler|schönheitsfehler|sache|problem|point
  cut|cropped|overlaps|overlapping|overlap off|text|the
  looks|looking odd|ugly|strange|funny|off|bad|weird|blurry|pixelated|fuzzy|stretched
  logo|icon|icons|picture|image|images|bild|bilder|text|font|schrift .5 blurry|pixelated|fuzzy|stretched|unscharf|verpixelt|verschwommen|verzerrt
  sieht .4 aus
  wrong|different|falsche|falscher|inconsistent|odd|ugly .2 icon|icons|logo|font|fonts|spacing|padding|layout|wording|grammar|spelling|alignment
  icon|icons|logo|colour|color|colours|colors|font|fonts|spacing|padding|layout|wording|grammar|spelling|alignment|schrift|farbe|schriftart .3 wrong|off|different|hard|inconsistent|falsch|ugly|green|red|mismatch|mistake|broken|misplaced|instead
  wrong|falsche|falscher icon|logo|colour|color|label|caption|title|farbe|beschriftung
  only|just|purely|rein visual|visually|aesthetic|cosmetic|optisch|kosmetisch
`;

/** A figure that went down: what it tells is elsewhere. */
const less = says('extent', 'less')`
  revenue|sales|turnover|conversion|conversions|satisfaction|numbers|profit|visits|umsatz|umsätze|verkäufe BE|has|have|ist|sind|ADV? ADV? gone? down|eingebrochen
`;

/** The service as such goes on: nobody is kept from anything. */
const runs = says('extent', 'runs')`
  NO|without ADV? .2 impact|effect|interruption|downtime|auswirkung|auswirkungen|unterbrechung !ADV
  NOT affecting|impacting|blocking|disrupting|affect|block|impact|impacted .3
  nobody|noone|niemand|none|no PEOPLE BE|notices|noticed|has ADV? ADV? affected|blocked|betroffen|impacted|noticed|it|that
  NOT urgent|critical|dringend|blocking|serious|eilig
  no rush|hurry|urgency|stress|problem
  keine eile
  low|lowest|niedrige priority|prio|urgency|priorität
  when|whenever you have|find|get .2 time|minute|moment|chance
  wenn sie zeit
  everything|all|alles|rest|itself|otherwise|sonst else|other|übrige works|fine|läuft|ok|working|runs|geht|funktioniert|okay
  everything|everybody|everyone|all|it|which|service|calls|people|work|services|customers|users else? BE|still|continues|continue|keeps|keep|runs|works|carries ADV? ADV? fine|ok|okay|normally|running|working|well|up|unaffected|usual|normal
  fail~|failed|took|takes over !but|and|to|aber
  itself|selbst serves|responds|works|runs|läuft|answers
  continue|continues|keeps|keep to? running|work|operate|working
  can live with
  nice to have
  not a big deal
`;

export const impairedCues = [notWorking, failing, slow, troubled, mistaken, looks, less, runs];
