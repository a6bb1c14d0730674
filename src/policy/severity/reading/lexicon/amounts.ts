import { list } from '../vocabulary';

/** What makes a number an amount rather than the status of a failed request. */
export const amounts = {
  UNIT: list`b kb mb gb tb pb kib mib gib tib byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes
    bit bits kbit mbit gbit kbps mbps gbps ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks
    month months year years percent pct px dpi rpm iops rps qps tps hz khz mhz ghz mah kw kwh mw mm cm m km g kg
    millisekunden sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren prozent
    meter metern kilometer kilometern gramm kilogramm`,
  CURRENCY: list`eur euro euros usd dollar dollars chf franken gbp pounds pfund zar rand sek kronen`,
  // Whatever customers count; the plurals of what else the reading knows come on top. No messages and pages: those show
  // statuses.
  COUNTED: list`people persons staff companies households seats licences licenses cores threads pods vms vcpus cpus replicas containers
    requests queries hits records rows lines items entries files folders images documents objects posts tickets
    cases devices sensors meters printers laptops pcs phones cameras vehicles trucks parcels packages pallets articles products
    invoices contracts policies certificates domains addresses numbers keys tokens secrets namespaces projects tables
    volumes disks buckets indexes backups tests tasks events retries attempts clicks visits times copies characters words participants
    stück stücke geräte geräten lizenzen zeilen datensätze datensätzen rechnungen artikel artikeln sitzungen verbindungen nachrichten
    dateien ordner konten plätze plätzen arbeitsplätze arbeitsplätzen anfragen aufrufe aufrufen vorgänge vorgängen pakete paketen
    haushalte haushalten anschlüsse anschlüssen verträge verträgen bilder bildern dokumente dokumenten belege belegen positionen projekte
    projekten postfächer postfächern rechner rechnern drucker druckern fahrzeuge fahrzeugen aufträge aufträgen bestellungen buchungen
    zahlungen anrufe anrufen nutzer nutzern benutzer benutzern anwender anwendern teilnehmer teilnehmern mitarbeiter mitarbeitern
    mitarbeitende mitarbeitenden mitarbeiterinnen kunden kollegen kolleginnen leute leuten personen fahrer fahrern patienten ärzte schüler
    schülern studenten händler händlern partner partnern techniker entwickler abonnenten endkunden mandanten lieferanten filialen
    standorte standorten niederlassungen abteilungen werke märkte kliniken schulen regionen stationen kassen dienste`,
  // "500 more users", "503 gleichzeitige Sitzungen".
  WHICH: list`more other additional extra further new active open current concurrent simultaneous parallel different registered paying
    internal external unique total affected weitere weiteren zusätzliche zusätzlichen neue neuen aktive aktiven offene offenen
    gleichzeitige gleichzeitigen parallele parallelen verschiedene verschiedenen andere anderen betroffene betroffenen`,
  // What is made more or less, and what says how much there may be.
  MEASURE: list`raise~ increase~ enlarge~ extend~ expand~ upgrade~ reduce~ lower~ decrease~ shrink~ resize~ scale~ bump~ grow~ grew
    grown limit~ cap~ quota quotas allowance capacity size sizes threshold thresholds maximum minimum max number amount total budget
    kontingent kontingente limit limits grenze obergrenze kapazität größe anzahl menge betrag summe schwelle schwellenwert erhöhung
    vergrößerung erweiterung aufstockung`,
  // German verbs of the same kind stand behind their amount.
  CHANGED: list`erhöhen erhöht vergrößern vergrößert erweitern erweitert aufstocken aufgestockt anheben angehoben ausbauen ausgebaut
    steigern gesteigert gestiegen reduzieren reduziert senken gesenkt verringern verringert verkleinern verkleinert begrenzen begrenzt
    beschränken beschränkt setzen hochsetzen herabsetzen`,
  // What has a number for its name.
  NUMBERED: list`room ticket case invoice extension port line build version release raum zimmer rechnung durchwahl zeile`,
  STATUS: list`http https status statuses statuscode statuscodes code codes error errors fehler fehlercode fehlercodes response
    responses antwort antworten`,
} as const;
