import { says } from '../pattern';

const loss = says('dataLoss', 'yes')`
  data|daten loss|verlust|corruption|lost|corrupted|gone|missing|deleted|overwritten|verloren|weg|wiped|vanished|disappeared|gelöscht|beschädigt
  datenverlust|datenverluste
  loss|corruption of .2 data|records|files|orders|documents
  lost|losing|loses|lose|corrupted|corrupts|deleted|wiped|overwrote|overwrites|destroyed|erased .3 data|records|files|documents|orders|transactions|entries|database|invoices|history|notes|messages|emails|backups|prescriptions|bookings|work|rows|customers|measurements|recordings
  data|records|record|files|file|documents|orders|entries|invoices|database|notes|messages|transactions|bookings|results|rows|tables|table|folder|folders|backups|backup|mails|emails|measurements|recordings|history|contacts|appointments|daten|datensätze|dateien|dokumente|aufträge|bestellungen|termine|rechnungen|mails|ordner|belege|einträge .4 BE|has|have|got|just|sind|ist|wurden ADV? ADV? lost|corrupt|corrupted|deleted|gone|missing|vanished|disappeared|overwritten|wiped|erased|destroyed|damaged|weg|verschwunden|verloren|gelöscht|überschrieben|beschädigt|unrecoverable|unreadable|truncated|empty !in|from|under|at
  vanished|disappeared|verschwunden .3 from|aus|without|after|over
  data|records|files|orders|documents|notes|entries|appointments|dateien|daten|termine vanished|disappeared|verschwunden
  NOT|cannot|can't|unable .2 restore|recover|restored|recovered .4 data|files|database|backup|records
  fehlen|fehlt alle|sämtliche|plötzlich
  all|alle|sämtliche .3 gone|vanished|disappeared|missing|weg|verschwunden|verloren
  deleted|removed|emptied|overwrote|overwritten|dropped by|gelöscht|versehentlich accident|mistake|accidentally|error
  deleted|removed|emptied the|a|my|our|all .3 folder|file|record|records|table|mailbox|project|database|bin|entries|account
  accidentally|versehentlich|by deleted|dropped|removed|gelöscht|wiped|mistake
`;
const kept = says('dataLoss', 'no')`
  no|without|kein|keine|ohne|not .2 data|daten|datenverlust loss|lost|verlust|verloren|affected|at|corruption
  NO datenverlust
  nothing|nichts BE? lost|verloren|missing
  data|daten BE ADV? safe|intact|there|complete|sicher|vollständig
`;
const breach = says('security', 'yes')`
  security|data breach|incident|hole|leak|compromise|intrusion|hack
  sicherheitsvorfall|sicherheitslücke|datenleck|datenpanne|hackerangriff|cyberangriff|verschlüsselungstrojaner|ransomware|malware|trojan|trojaner|phishing|ddos|datenschutzvorfall|datenschutzverletzung
  breached|hacked|hacker|hackers|compromised|leaked|leaking|leak|exfiltrated|exfiltration|gehackt|kompromittiert|intruder|intruders|attacker|attackers|angreifer|defaced|backdoor
  unauthorised|unauthorized|unbefugt|unbefugte|unbefugter|unknown|strange|suspicious|foreign|fraudulent|verdächtige|fremde access|login|logins|user|admin|person|zugriff|zugriffe|anmeldung|activity|transactions|ip|account|accounts|party|somebody|transfers|anmeldungen
  someone|somebody|stranger|ex|former|jemand|they .4 signed|logged|accessed|broke|gained|signed|downloaded|stole|changed .3 in|into|our|access|admin|password|data
  can|could|able|kann|können|sees|see|saw|sehen|sieht|viewing .3 other|others|another|someone|different|wrong|anderer|fremde|anderen .1 customer|customers|customer's|customers'|people's|patient|patients|patient's|tenant|tenants|tenant's|user's|users|company's|companies|clients|kunden|patienten|nutzer|mandanten|person's .3
  can|could|able|kann|können|sees|see|saw|sehen|sieht|viewing|shows|shown|get|gets|received .5 of|from|von|for other|another|different|wrong|fremden|anderen|anderer PEOPLE
  other|another|wrong|fremde customer's|tenant's|people's|patient's|patients|user's|customers|tenants data|records|invoices|orders|files|details|daten
  BE|is ADV? ADV? publicly|openly|exposed|public accessible|exposed|visible|readable|reachable|available|without|internet|on|to
  without .2 password|login|authentication|passwort|anmeldung|logging .2 accessible|reachable|open|visible|readable|in
  stolen|gestohlen .3 laptop|credentials|password|data|token|key|passwords|passwort|daten
  credentials|password|passwords|token|tokens|api|key|keys|private|secret|secrets .3 leaked|exposed|stolen|published|public|posted|pushed|visible|compromised
  verschlüsselt|encrypted .3 files|dateien|server|ransom|disks
  files|dateien|server|shares .3 encrypted|verschlüsselt
  under attack
  posted|published|public publicly|online|paste|internet
  tokens|logins|mails|sessions|orders .3 not|never .1 issued|sent|placed|made
  sent|went|verschickt|mailed|shared .5 wrong|falschen|falsche|other partner|partners|customer|customers|person|people|recipient|recipients|patient|supplier|empfänger|kunden|address
  brute force
  actively|being exploited
`;
const safe = says('security', 'no')`
  no|not|without|kein|keine|nicht .2 security|breach|breached|compromised|hacked|vulnerable|sicherheitsvorfall|leak incident|issue|risk|impact|vulnerability
`;

export const harmCues = [loss, kept, breach, safe];
