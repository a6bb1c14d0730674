import { list } from '../vocabulary';

/** What goes wrong, and how much of it. */
export const troubles = {
  // What people come to do.
  COREVERB: list`log login signin sign logon authenticate connect reconnect pay order checkout buy sell purchase call phone dial
    telephone work operate ship dispatch deliver book register admit trade deposit withdraw charge produce reach access transact
    board treat prescribe serve manufacture browse bill invoice enrol enroll clock trade reserve communicate scan
    pick pack receive send process enter play stream dispense surf
    anmelden einloggen bezahlen zahlen bestellen kaufen verkaufen telefonieren anrufen arbeiten verbinden einwählen buchen liefern
    versenden verschicken kassieren abrechnen produzieren zugreifen erreichen scannen kommissionieren behandeln empfangen senden
    weiterarbeiten faxen surfen ausliefern verladen einchecken aufnehmen`,
  // Done with a thing that tells how much it matters: "take orders", "print labels", "open the report".
  VERB: list`take place make accept print open use see view load run start create save submit upload download edit change export
    generate find get do complete perform issue finish update add delete install attach search read write deploy build push pull provision release
    sync synchronise synchronize import post approve close assign
    öffnen drucken nutzen benutzen verwenden laden starten anlegen speichern exportieren importieren hochladen herunterladen ändern
    bearbeiten sehen finden erstellen annehmen ausstellen ausführen aufrufen abrufen löschen durchführen`,
  DOWN: list`down offline unavailable unreachable inaccessible dead unresponsive inoperable unusable inoperative crashed
    defunct kaputt tot offline unerreichbar ausgefallen abgestürzt lahmgelegt unbenutzbar unbedienbar tot weg frozen paralysed paralyzed`,
  STOP: list`crash~ die~ collapse~ halt~ freeze froze frozen freezes freezing hang hangs hung hanging stopped stops stalled stuck
    quit abgestürzt ausgefallen eingefroren stehengeblieben zusammengebrochen hängt`,
  WORK: list`work works working worked respond responds responding responded function functions functioning load loads
    loading start starts starting started boot boots booting answer answers answering open opens connect connects run runs running come reply
    operational reachable available accessible usable up online responsive
    funktioniert funktionieren geht gehen läuft laufen reagiert reagieren startet starten lädt laden antwortet antworten erreichbar verfügbar
    nutzbar bedienbar öffnet öffnen`,
  FAIL: list`fail fails failing failed error errors erroring reject rejects rejected refuses refused refuse rejecting decline declined declines
    notready crashloopbackoff imagepullbackoff errimagepull oomkilled evicted unschedulable
    timing timeouts timeout timed drop dropped drops bounce bounces bounced bouncing abort aborts aborted break breaks broken broke
    disconnect disconnects disconnected interrupted
    scheitert scheitern fehlschlagen fehl fehlgeschlagen abgelehnt abgewiesen abgebrochen bricht brechen gestört kaputt defekt`,
  // What things do when they do what they are for, beside working; not what people do.
  ACT: list`arrive arrives arriving fire fires firing deliver delivers delivering print prints printing ring rings ringing sync syncs
    syncing register registers registering transmit transmits transmitting discharge dispense dispenses dispensing charge charges
    charging report reports reporting feed feeds feeding refresh refreshes refreshing ankommen drucken drucken liefern senden sendet
    liefert druckt`,
  // Done to what passes through: "nothing gets printed".
  DONE: list`arrived delivered printed processed sent shipped discharged dispensed dispatched released recorded stored saved booked charged
    moved sorted picked loaded unloaded produced transmitted transferred displayed updated accepted scanned pumped cooled filled posted
    published routed calculated issued served received measured verarbeitet zugestellt gedruckt gebucht geliefert ausgeliefert
    übertragen sortiert entladen verladen produziert gespeichert angezeigt gesendet angenommen ausgegeben gefördert`,
  SLOW: list`slow sluggish laggy lagging lag slowness latency latencies delay delays delayed slower crawl crawls crawling
    langsam langsamer träge verzögert verzögerung verzögerungen zäh`,
  VERY: list`very extremely terribly incredibly painfully unusably unbearably horribly so super really awfully heavily severe severely
    significant significantly massive massively huge hugely major seriously serious dramatically strong strongly badly
    sehr extrem unerträglich massiv erheblich stark schwer schwere schwerwiegend enorm wahnsinnig quälend`,
  SOMETIMES: list`sometimes occasionally occasional intermittent intermittently sporadic sporadically random randomly sometime
    irregularly periodically flaky rarely partially partly briefly brief moments
    manchmal gelegentlich sporadisch zeitweise teilweise vereinzelt zeitweilig unregelmäßig teils`,
  // "Now and then", "ab und zu", "hin und wieder".
  NOWAND: list`now ab hin`,
  AND: list`and und`,
  ANDTHEN: list`then again zu an wieder`,
  OFTEN: list`frequent frequently constantly constant continuous continuously repeatedly keeps keep often multiple many most numerous high
    elevated several increasing increased majority half hundreds thousands dozens lots
    häufig ständig dauernd viele vielen meisten mehrheit hälfte zahlreiche zahlreichen hunderte tausende laufend`,
  SOME: list`#one #few some few certain several single one two three handful specific particular individual couple subset
    einige einigen manche manchen einzelne einzelnen wenige wenigen bestimmte bestimmten zwei drei`,
  ALL: list`all every each everyone everybody everything entire whole complete completely totally total fully entirely nothing nobody
    noone none any anything anyone anybody always nowhere everywhere zero across
    alle allen alles jeder jede jedes jeden niemand keiner nichts gesamte gesamten komplett vollständig total völlig sämtliche überall nirgends
    ganze ganzen immer sämtlichen sämtlicher`,
  MISTAKE: list`wrong incorrect incorrectly inconsistent inaccurate mismatch mismatched missing duplicate duplicated duplicates outdated stale
    discrepancy discrepancies misconfigured malformed garbled empty blank truncated unexpected bug bugs buggy glitch issue issues problem problems
    defect fault faulty error errors exception exceptions trouble warning
    falsch falsche falschen falscher fehlerhaft fehlerhafte fehler doppelt doppelte fehlt fehlen leer leere veraltet problem probleme abweichung
    unvollständig störung störungen`,
  COSMETIC: list`typo typos cosmetic misspelled misspelt misspelling misaligned favicon
    tippfehler schreibfehler rechtschreibfehler schönheitsfehler optisch kosmetisch kosmetischer darstellungsfehler`,
  TROUBLED: list`degraded degradation impaired impairment disrupted disruption disruptions disturbance eingeschränkt beeinträchtigt
    beeinträchtigung einschränkungen einschränkung`,
  OUTAGE: list`outage outages blackout downtime standstill totalausfall komplettausfall systemausfall serverausfall netzausfall stromausfall
    produktionsstillstand stillstand ausfall betriebsausfall netzwerkausfall produktionsausfall internetausfall`,
  // Every third is not every, and every hour is now and then.
  EVERY: list`every each jede jeder jedes alle`,
  FRACTION: list`second third fourth other few couple zweite dritte vierte zweiter dritter paar`,
  TIME: list`minute minutes hour hours day days night nights morning week weeks
    minuten stunde stunden tag tage nacht nächte woche wochen`,
  // Every 10 minutes is; all 300 users are all.
  NUMBER: list`#few #many`,
  // "Every minute counts" says how much it matters.
  DEAR: list`of counts count costs cost matters zählt kostet`,
  LONG: list`hours stunden days tage`,
  GOODS: list`orders order calls call payments payment mails mail emails email messages message traffic connection connections internet network
    service dialtone signal power logins login sessions data access shipments parcels labels transactions sales bookings requests patients
    connectivity wifi vpn website response responses
    bestellungen bestellung anrufe zahlungen mails verbindung verbindungen internet netz netzwerk zugriff anmeldung anmeldungen strom
    zugang daten lieferungen buchungen telefon empfang`,
} as const;
