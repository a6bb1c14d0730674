import { list } from '../vocabulary';

/** Who and what a report is about. */
export const things = {
  PEOPLE: list`user users customer customers client clients subscriber subscribers people person persons colleague
    colleagues employee employees staff worker workers team teams agent agents driver drivers nurse nurses doctor doctors
    patient patients student students teacher teachers shopper shoppers buyer buyers guest guests member members player
    players tenant tenants caller callers passenger passengers visitor visitors partner partners developer developers
    engineer engineers technician technicians operator operators cashier cashiers clerk clerks picker pickers merchant merchants
    organisation organisations organization organizations companies household households account accounts reader readers
    pharmacist pharmacists physician physicians residents citizens sellers vendors suppliers resellers consultants managers
    nutzer benutzer anwender kunde kunden kundin teilnehmer mitarbeiter mitarbeitende mitarbeiterin mitarbeiterinnen kollege
    kollegen kollegin kolleginnen leute person personen fahrer patienten ärzte pflegekräfte schüler studenten händler partner
    techniker entwickler abonnenten endkunden belegschaft personal mandanten lieferanten kassierer`,
  PLACE: list`site sites store stores shop shops branch branches office offices location locations region regions plant
    plants warehouse warehouses school schools hospital hospitals clinic clinics ward wards department departments depot depots
    floor building country countries campus restaurant restaurants hotel hotels outlet outlets pop pops zone zones datacenter
    datacenters cluster clusters tower towers city cities practice practices terminal terminals
    filiale filialen standort standorte standorten niederlassung niederlassungen abteilung abteilungen werk werke lager markt märkte
    klinik kliniken büro büros praxis praxen schule schulen region regionen station stationen etage`,
  WHOLE: list`entire whole complete full overall gesamt gesamte gesamten gesamter gesamtes ganze ganzen ganzer ganzes kompletten
    komplette sämtliche sämtlichen`,
  EACH: list`all every each alle allen aller jeder jede jedes jeden sämtliche sämtlichen`,
  // What a service is for.
  CORE: list`login logins log-in signin sign-in logon authentication authorisation authorization auth sso radius ldap checkout
    checkouts payment payments paying transaction transactions order orders ordering booking bookings reservation reservations call
    calls calling telephony telephone telephones phone phones voip pbx voice hotline mail mails email emails mailbox mailboxes exchange network internet
    vpn wifi wlan lan wan uplink fibre fiber website websites webshop webshops shop shops store storefront site sites portal platform
    app application applications system systems service services server servers database databases db cluster clusters api apis
    gateway gateways production erp sap crm pos till tills register registers terminals warehouse line lines sessions session
    dns dhcp registry backend cloud intranet dispatch ticketing scanners connectivity connection connections tunnel tunnels
    storage switch switches router routers firewall balancer ingress host hosts infrastructure environment instance machine machines
    mainframe node nodes broker queue pipeline pipelines traffic emr ehr pacs lis delivery deliveries shipment shipments shipping label labels
    picking packing conveyor conveyors billing invoicing payroll trading deposits withdrawals streaming stream enrolment
    registration checkin check-in workflow workflows deployments builds jobs runners ci gates doors turnstiles kiosks atm atms cash card cards kubernetes
    clearing settlement provisioning
    anmeldung einloggen login authentifizierung kasse kassen kassensystem zahlung zahlungen bezahlung bestellung bestellungen buchung
    buchungen telefonie telefon telefone telefonanlage anrufe netzwerk netz server datenbank webseite website homepage webshop onlineshop
    shop anwendung system systeme dienst dienste plattform warenwirtschaft produktion versand lieferung etiketten etikettendruck
    verbindung leitung mailserver exchange postfächer fertigung linie lagerverwaltung scanner cloud terminalserver
    lohnabrechnung abrechnung schnittstelle zutritt`,
  // What stops everybody's work when it fails, even without a word about how much of it does.
  FLOW: list`login logins signin authentication auth sso radius checkout payment payments transactions order
    orders ordering calls telephony telephone telephones phones voip bookings booking vpn internet
    network wifi email mails emails mail website webshop shop dns pos till tills portal platform system
    anmeldung authentifizierung zahlung zahlungen bestellungen telefonie telefonanlage telefone netzwerk
    webseite onlineshop kasse kassen kassensystem warenwirtschaft server mailserver service database
    datenbank gateway erp api app application anwendung dispatch emr ehr cluster`,
  // What one can do without for a day.
  SIDE: list`report reports reporting export exports exporting dashboard dashboards statistics statistic stats analytics graph
    graphs widget widgets monitoring metric metrics notification notifications newsletter newsletters avatar avatars picture
    tooltip tooltips theme themes footer header logo banner filter filters sorting preview previews 
    help documentation docs wiki changelog changelogs autocomplete bookmark bookmarks template templates signature signatures
    survey surveys feedback graphs screenshot screenshots csv pdf excel spreadsheet profile profiles favourites
    favorites history audit kpi kpis leaderboard console ui gui screensaver calendar reminder reminders search
    thumbnails thumbnail sandbox viewer alerts alerting alert scheduler attachment attachments
    plugin plugins printer meeting-room projector coffee intranet-news menu comment comments
    bericht berichte berichten reporting auswertung auswertungen statistik statistiken export exporte übersicht diagramm
    diagramme benachrichtigung benachrichtigungen vorschau suche filter sortierung hilfe dokumentation vorlage vorlagen
    signatur profilbild kalender umfrage drucker erinnerung erinnerungen anhang anhänge`,
  TESTENV: list`staging sandbox uat qa dev development preprod pre-prod test testing demo integration nonprod non-production
    nonproduction playground lab stage int trial training testumgebung testsystem testserver entwicklungsumgebung entwicklungssystem abnahme
    abnahmeumgebung abnahmesystem testmandant testcluster integrationsumgebung schulungssystem staging-umgebung staging-system testinstanz devcluster`,
  PLACEWORD: list`environment environments cluster clusters system systems instance instances server servers tenant tenants namespace
    namespaces site portal stage stages database db setup account copy deployment box machine machines node nodes env application app shop
    umgebung instanz mandant`,
  PROD: list`prod prd production productive produktion produktiv produktivsystem produktivumgebung produktionsumgebung
    produktionssystem livesystem echtbetrieb livebetrieb produktivbetrieb live`,
} as const;
