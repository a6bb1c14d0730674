/**
 * Names of mailboxes that a team reads rather than one person: those of RFC 2142, and what offices are called in the
 * languages customers write from. No word is here that is a common family or given name.
 */
const ROLES: ReadonlySet<string> = new Set(
  [
    // RFC 2142, and machines
    'info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp',
    'admin administrator root sysadmin system server daemon mailerdaemon bounce bounces cron monitoring alerts alert',
    'noreply noresponse donotreply nepasrepondre nichtantworten keineantwort norespond notification notifications',
    'newsletter mailer automailer lists jira confluence jenkins git gitlab github devnull test testing demo',
    // English
    'accounts accounting accountspayable accountsreceivable billing bookings careers compliance contact contactus',
    'customer customercare customerservice customersupport dataprotection developers devops dpo enquiries enquiry',
    'events everyone facilities feedback finance frontdesk general hello help helpdesk hr humanresources infosec inquiries',
    'inquiry invoice invoices it itdept ithelp itsupport jobs legal licensing logistics mail mailbox email media',
    'management maintenance office operations ops orders partners payables payments payroll platform pr press privacy',
    'procurement purchasing reception receivables recruiting recruitment registrar registration renewals reservations',
    'returns sales servicedesk service services shipping sre staff subscriptions supplier suppliers team tech technical',
    'techsupport tender tenders ticket tickets training vendor vendors warehouse web websupport all allstaff allhands',
    // German
    'anfrage anfragen auftrag bestellung bestellungen bewerbung buchhaltung buero datenschutz edv einkauf empfang',
    'geschaeftsfuehrung geschaeftsleitung hausverwaltung kontakt kundendienst kundenservice mahnung personal',
    'personalabteilung presse rechnung rechnungen rechnungswesen sekretariat technik vertrieb verwaltung zentrale',
    // French
    'accueil achats assistance communication comptabilite commercial compta contacts direction facturation factures',
    'informatique juridique recrutement rh secretariat serviceclient ventes',
    // Spanish, Portuguese and Italian
    'administracao administracion acquisti amministrazione atencionalcliente atendimento ayuda cobranzas comercial compras',
    'comunicacion contabilidad contabilidade contacto contato contatti facturacion faturamento fatturazione finanzas',
    'financeiro gerencia informacion informatica informazioni ordini pedidos recepcion recursoshumanos rrhh segreteria',
    'servicioalcliente soporte suporte ufficio ventas vendas vendite',
    // Dutch, Afrikaans and the Nordic languages
    'administratie boekhouding facturatie facturen factuur inkoop klantenservice navrae receptie rekeninge verkoop',
    'verkope asiakaspalvelu bogholderi ekonomi faktura kundeservice kundservice kundtjanst laskutus myynti regnskab salg',
    // Polish, Czech, Turkish and Russian
    'biuro faktury kadry ksiegowosc pomoc sekretariat sprzedaz zamowienia fakturace objednavky obchod podpora prodej',
    'ucetni bilgi destek muhasebe satis iletisim buhgalteria otdelkadrov podderzhka zakaz',
    'инфо поддержка продажи бухгалтерия заказ админ',
  ].flatMap((line) => line.split(' ')),
);

/** Where, in which language or at which level (`l2` is read without its digit) a team works, behind the team's name. */
const PLACES: ReadonlySet<string> = new Set(
  [
    'emea apac amer latam dach eu us usa uk gb de at ch fr es it nl be pl za ae in au global intl international prod',
    'l level tier desk team group dept department',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a team reads this mailbox. `support+acme`, `no-reply`, `sales.emea` and `it-support2` are such;
 * `jan.sales` and `desales` are people.
 */
export function isRole(local: string): boolean {
  const name = plain(local);
  const words = name.split(/[._-]+/).map((word) => word.replace(/\d+$/, ''));
  if (ROLES.has(words.join(''))) return true;
  const [first = '', ...others] = words;
  return ROLES.has(first) && others.every((word) => word === '' || ROLES.has(word) || PLACES.has(word));
}

/** Lower case, without what follows a plus and without accents: `Büro` and `buero` are one. */
function plain(local: string): string {
  const [name = ''] = local.toLowerCase().split('+');
  return name
    .replace(/[äöü]/g, (umlaut) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[umlaut] ?? umlaut)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}
