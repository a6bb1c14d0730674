import { says } from '../pattern';

const over = says('over', 'yes')`
  resolved|recovered|fixed|restored|solved|behoben|erledigt|gelöst|wiederhergestellt itself|by|without|von|since|now|meanwhile|selbst|inzwischen
  BE|has|have|hat|wurde|ist|seems|got ADV? ADV? been|itself|sich|be? resolved|recovered|fixed|solved|restored|behoben|erledigt|gelöst|wiederhergestellt|over|finished|ended|vorbei|repariert|mitigated
  BE|came|come|came|comes|went|is|kam ADV? ADV? back again|up|online|normal|now
  error|errors|problem|problems|issue|issues|fehler|störung BE .1 gone|weg|verschwunden|away
  back to normal|life|business
  returned|returns|back to service|normal
  back up|online|normal
  BE|works|work|working|runs|running|fine|ok|läuft|geht|funktioniert|klappt|up|available|reachable|erreichbar|loads|da ADV? again|wieder|now|inzwischen|mittlerweile|jetzt !fails|not|nicht|broken|down|slow
  wieder|again|now|inzwischen|mittlerweile ADV? ok|fine|da|erreichbar|verfügbar|online|normal|stabil|stable|gut|possible|works|working|healthy|up
  läuft|geht|funktioniert|klappt .3 wieder
  no|not longer|any|anymore ADV? down|broken|happening|happens|affected|occurring|an|offline|failing|unavailable|present|unreachable|slow|blocked|impacted
  NOT|nicht ADV? down|offline|happening|occurring|broken|slow|ausgefallen anymore|more|mehr|any
  nicht mehr down|offline|betroffen|gestört|langsam|ausgefallen
  tritt|trat .4 nicht mehr
  everything|all|it|service|services|alles|system|systems|that BE|works|runs|is|läuft|looks ADV? ADV? fine|ok|okay|normal|stable|good|green|in|well|gut|healthy ADV? again|now|since|wieder|jetzt|meanwhile
  fine|ok|okay|normal|stable|good again|now|since|wieder|seitdem
  now fine|ok|stable|solved|works|resolved
  it is over|vorbei
  lasted|dauerte about|for|around|only|until|roughly|ca|etwa|some .2
  BE|war|was down|offline|unavailable|unreachable|nicht .3 between|from|zwischen|von .4 to|until|till|and|und|bis
  please|bitte|can|you .2 close|schließen .2 ticket|this|it|request|case
  self|selfhealed healed|resolved
  recovered|recovers
  false|fehl alarm
  # A note that says so as its heading.
  ^ resolved|solved|fixed|behoben|gelöst|erledigt $
  everything|all|alles|it|service|system BE|has|have|läuft been? running|working|stable|fine|up since|seitdem|again
  fehlalarm
`;
const still = says('over', 'no')`
  not|nicht|isn't|hasn't|wasn't|haven't|never|noch|aren't ADV? ADV? been? nicht? over|resolved|fixed|solved|recovered|restored|back|behoben|gelöst|vorbei|up|wieder|working|finished|come
  still|weiterhin|immer|noch ADV? .2 down|failing|happening|broken|there|locked|stuck|waiting|out|blocked|affected|not|cannot|can't|occurs|offline|unavailable|unreachable|happens|slow|nicht|betroffen
  again|wieder down|offline|failing|broken|ausgefallen|tot|dead|slow|unreachable
  until|unless|once|when|bis|sobald|till|if .3 resolved|fixed|back|restored|solved|recovered|up|again
  need|needs|needed|must|please|should|to|want|get|urgently|asap|bitte|will be? .2 resolved|fixed|solved|restored|behoben|back
`;
const planned = says('planned', 'yes')`
  planned|scheduled|announced|upcoming|geplante|geplanter|geplanten|geplantes|angekündigte|routine|regular ADV? .1 maintenance|work|works|downtime|outage|upgrade|migration|wartung|wartungsarbeiten|update|shutdown|arbeiten|failover|interruption|switchover|abschaltung|maintenance|reboot|restart|operation
  maintenance|wartungs|change|downtime window|fenster|notice|announcement
  wartungsfenster|wartungsarbeiten|wartungsankündigung
  maintenance .3 on|planned|scheduled|for|from|this|tomorrow|tonight|next
  BE ADV? planned|scheduled|geplant .1 for|on|at|from|to|am|für|this|next|tomorrow
  WE|i|team will|plan|werden|are|intend .3 upgrade|migrate|restart|reboot|patch|shut|upgrading|migrating|patching|abschalten|aktualisieren|migrieren|warten|umstellen|replace|install|fire|load-test
  WE|wir will|plan|werden ADV? .2 be|to? offline|down|unavailable|unreachable|abschalten
  will be ADV? ADV? down|offline|unavailable|disrupted|unreachable|interrupted|stopped|shut|restarted
  wird|werden .5 nicht verfügbar|erreichbar|abgeschaltet
  no downtime|outage|interruption|impact .2 expected|is
  for|due|during|wegen|because to|of? .2 maintenance|upgrade|wartung|migration|wartungsarbeiten|patching
`;

export const timeCues = [over, still, planned];
