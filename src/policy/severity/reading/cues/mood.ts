import { says } from '../pattern';

// What a clause does with the words behind it.

/** Supposed: nothing is said to be so. */
const supposed = says('mood', 'supposed')`
  if|whether|unless|falls|ob|sofern|suppose|imagine|assuming|angenommen|provided !i|you|we|ich|possible|not|so|needed|necessary|this
  in|for the|im case|event|falle|fall
  in case
  sollte|sollten
  should CORE|the|our|it|this|we
  what|was happens|passiert|would|if|wenn
  so|damit|such that? .3 NOT|not|never|keine|nicht
  to|um avoid|prevent|verhindern|vermeiden|reproduce|check|test|monitor|detect|simulate
  detect|monitor|warn|alert|notify|notification|alarm|warnung when|if|about|for|of|on|wenn|bei
  would|wäre|hätte|würde be|have|nice
  instead of
  rather than
  how|what .2 to do
  such as|like
  protect|against|gegen|schutz
`;
/** Left open: it may come to that. */
const open = says('mood', 'open')`
  might|may|maybe|perhaps|possibly|potentially|potential|risk|risks|risking|danger|threatens|threatening|threatened|threaten|afraid|fear|fearing|likely|eventually|avoid|prevent|könnte|könnten|vielleicht|möglicherweise|eventuell|evtl|droht|drohen|gefahr|risiko|befürchten|befürchtet|voraussichtlich|otherwise|sonst
  could !not|no|ADV
  about|going to !ADV
  will|would|shall !not|never|no
  soon|bald
  before|bevor|until|bis !ADV
  worried|worry|concerned|concern|sorge .2
  wird|werden .5 demnächst|bald|morgen
  next|nächste|nächsten time|week|month|woche|monat
`;
/** To come: the verb itself says so. */
const future = says('mood', 'future')`
  will|shall|would|might|may|could be|have|stop|crash|die|break|fill|run|fail
  wird|werden .5 sein
`;
/** Restricted: only under a condition of one's own making. */
const restricted = says('mood', 'when')`
  when|whenever|wenn|beim|sobald !we|we're|the|it|system|server|service|users|customers|kunden|this|start|starten|öffnen|anmelden|login|hochfahren|laden
  when|whenever|if|wenn i|you|we|ich|one|man|the|a|users|using|more|trying|it|clicking|customers|people|someone|opening|exporting|uploading
  only|nur for|if|when|in|on|at|with|für|bei|mit|wenn|the
  with|mit more|over|special|certain|some|large|very|specific|umlauts|umlauten|attachments|long|mehr|big
  for|für one|certain|some|specific|particular|this|einen|einen|einige
`;
/** Past: it was so. */
const was = says('mood', 'was')`
  was|were|had|wasn't|weren't|war|waren|hatte|hatten|used
`;
const past = says('mood', 'past')`
  yesterday|yesterday's|earlier|ago|previously|formerly|gestern|gestrige|gestrigen|vorgestern|früher|damals|kürzlich|neulich|historically
  last|past|previous|recent|letzte|letzten|letzter|letztes|vergangene|vergangenen|vorige|vorigen|prior|former !straw|resort|step
  after|following|during|since|nach|während|bei|seit the|our|this|that|your|der|dem|dem|unserem|unserer
  on|am|of|vom|in monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|weekend|wochenende
  from #|#few|#many to|until|till
  between #|#few|#many and
`;
/** And goes on. */
const now = says('mood', 'now')`
  since|still|currently|now|right|again|seit|seitdem|weiterhin|noch|derzeit|aktuell|jetzt|gerade|momentan|wieder|today|heute|ongoing|continues
  BE|has|have been
`;
/** Somebody else's outage, or news of one. */
const told = says('mood', 'told')`
  read|heard|saw|gelesen|gehört .3 about|that|of|on|in|von|über|dass
  # German sets a comma before what was heard.
  gelesen|gehört !und|aber|oder|denn|weil $
  news|blog|article|press|newsletter|webinar|presse|artikel|forum|ankündigung|announcement|announced|angekündigt|mailing
  someone|somebody|he|she|they|people|jemand writes|wrote|says|said|claims|schreibt
  list|history|figures|statistics|number|overview|table|cause|causes|report|reports|record|liste|übersicht|statistik|anzahl of|on|for|about|der|aller|über
  your|ihre|ihrer announcement|notice|newsletter|ankündigung|mitteilung|mail
  status page says|said|shows
  known|similar|other|any|another|every|each|future|such outage|outages|incident|incidents|interruption
  like|as .2 last|before|then|time
`;

export const moodCues = [supposed, open, future, restricted, was, past, now, told];
