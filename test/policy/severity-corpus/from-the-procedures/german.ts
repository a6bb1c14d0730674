import type { Ticket } from './ticket';

/** Tickets in German, from standstill to typo. */
export const german: readonly Ticket[] = [
  {
    id: 'kasse-steht-alle-filialen',
    summary: 'Kassen',
    description:
      'Guten Morgen, in allen 31 Filialen bleiben die Kassen beim Anmelden hängen, seit Ladenöffnung. Wir können nichts verkaufen. Neustart bringt nichts. Bitte sofort melden: 030 555 0142.\nUlrike Hanf, Bäckerei Kornblume GmbH',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no shop can sell',
  },
  {
    id: 'leitstelle-nichts-geht',
    summary: 'Leitstelle kann keine Fahrten mehr vergeben',
    description:
      'Seit 5:50 Uhr lässt sich keine Fahrt mehr vergeben, bei keinem Disponenten. In der Maske steht nur "Sitzung ungültig". Dialysepatienten warten zu Hause.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'Produktion',
      impact: 'alle Krankentransporte im Kreis',
      workaround: 'Zettel und Telefon, reicht bei Weitem nicht',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'dispatch stopped, fallback far too slow',
  },
  {
    id: 'bestellungen-bleiben-aus',
    summary: 'Bestelleingang',
    description:
      'Sehr geehrte Damen und Herren,\n\nuns ist aufgefallen, dass seit gestern 22 Uhr keine einzige Bestellung mehr eingegangen ist. Im Probekauf endet der letzte Schritt mit einer leeren Seite, auf jedem Gerät. Wir wären Ihnen für eine kurze Rückmeldung dankbar.\n\nMit freundlichen Grüßen\nDr. Albrecht Seidlitz\nSeidlitz Saatgut e. K., seidlitz-saatgut.example',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'shop takes no orders, calmly told',
  },
  {
    id: 'lohnlauf-bricht-ab',
    summary: 'Lohnlauf bricht für alle Mandanten ab, Abgabe heute 16 Uhr',
    description:
      'Jeder Lohnlauf endet mit "Beitragssatz-Tabelle nicht lesbar". Alle 85 Mandanten. Ohne den Lauf bekommen ca. 6000 Leute morgen kein Geld. Ältere Tabelle einspielen verweigert das Programm.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'payroll cannot run for anyone, due today',
  },
  {
    id: 'alles-zaeh',
    summary: 'alles so zäh seit dem Update',
    description:
      'Hallo zusammen, seit dem Update am Wochenende braucht jede Buchung in der Warenwirtschaft fast eine Minute, bei allen 70 Leuten. Wir kommen noch durch, aber abends bleiben 200 Aufträge liegen und werden erst am nächsten Tag verschickt. Das geht so nicht weiter.\nLG Moni',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'very slow for all, orders left over each day',
  },
  {
    id: 'ein-standort-offline',
    summary: 'Werk Görlitz kommt nicht ins ERP',
    description:
      'Im Werk Görlitz geht seit heute früh kein ERP, die anderen fünf Werke arbeiten ganz normal. Die Zentrale bucht auf Zuruf, es dauert und vieles bleibt liegen.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'Produktivsystem',
      impact: 'ein Werk von sechs, ca. 120 Leute',
      workaround: 'Zentrale bucht das Nötigste auf Zuruf',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'one plant of six cut off',
  },
  {
    id: 'mails-doppelt-kunden',
    summary: 'Falsche Mahnungen gehen raus!',
    description:
      'Ihr System verschickt seit gestern Mahnungen an Kunden, die längst bezahlt haben. Rund 1.500 Stück bisher, der Versand läuft weiter und wir finden den Schalter nicht. Die Hotline wird überrannt. Sonst funktioniert alles.\nKerstin Bölk, Stadtwerke Auenfeld',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'many customers wrongly dunned, goes on',
  },
  {
    id: 'drucker-ein-platz',
    summary: 'Etikettendrucker an Platz 7 druckt leer',
    description:
      'An Packplatz 7 kommen nur leere Etiketten. Die Kollegin druckt derweil an Platz 8 mit. Treiber schon neu installiert.',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one desk, another printer at hand',
  },
  {
    id: 'war-weg-geht-wieder',
    summary: 'Störung heute Vormittag',
    description:
      "Moin, zwischen 8:10 und 8:45 war die Telefonanlage tot. Läuft inzwischen wieder einwandfrei. Woran lag's denn? Wir müssten intern was dazu schreiben.\nGruß Hinnerk",
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'outage over, asks for the cause',
  },
  {
    id: 'testsystem-aus',
    summary: 'Testsystem startet nicht',
    description:
      'Nach dem Einspielen des Abzugs fährt das Testsystem nicht mehr hoch (ORA-01157). Echtbetrieb ist nicht betroffen. Nächsten Mittwoch wollten wir darauf schulen.',
    channel: 'portal',
    chosen: 'P1',
    facts: { environment: 'Test', impact: 'Schulung nächste Woche in Gefahr', workaround: 'keiner' },
    stakater: 'P3',
    interstellio: 'P2',
    why: 'only the test system, live unaffected',
  },
  {
    id: 'bericht-summe',
    summary: 'Summe im Monatsbericht stimmt nicht',
    description:
      'Guten Tag, im Monatsbericht fehlt in der Gesamtsumme immer der letzte Tag. In den Einzelzeilen ist er drin, ich rechne es halt mit dem Taschenrechner nach. Wäre schön, wenn das bis zum Jahresabschluss passt.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'report slightly wrong, small effect',
  },
  {
    id: 'anmeldung-zweiter-versuch',
    summary: 'Anmeldung klappt erst beim zweiten Mal',
    description:
      'Beim ersten Mal kommt "Token abgelaufen", beim zweiten Mal bin ich drin. Ist bei einigen Kollegen auch so. Nervt, hält uns aber nicht auf.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'small fault, second try works',
  },
  {
    id: 'wunsch-export-excel',
    summary: 'Export direkt nach Excel',
    description:
      'Können Sie in einer der nächsten Versionen einen Knopf für Excel einbauen? CSV geht ja, aber die Umlaute muss man jedes Mal von Hand einstellen.',
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'feature wish',
  },
  {
    id: 'frage-wartung-weihnachten',
    summary: 'Ihre Wartung am 27.12.',
    description:
      'Hallo, in Ihrer Ankündigung steht, dass das Rechenzentrum am 27.12. nicht erreichbar ist. Betrifft das auch die Notruf-Weiterleitung oder nur die Verwaltungsoberfläche? Danke vorab!',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'question on announced maintenance',
  },
  {
    id: 'tippfehler-brief',
    summary: 'DRINGEND!!! Peinlicher Fehler im Anmeldefenster',
    description:
      'SOFORT BEHEBEN!!! Im Anmeldefenster steht "Pasword vergessen" mit einem s!!! Das sehen unsere Kunden!!! Das ist ein Unding!!!\ni. A. Wolfram Kötter',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'a typo, however loud',
  },
];
