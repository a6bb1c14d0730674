import type { StartSentences } from './words';

export const german: StartSentences = {
  about:
    'Regeln für den Anfang, aus dem, was diese Site hat. Lesen Sie sie durch und ändern Sie, was Ihr Desk verspricht:\nDefinitionen, Zielzeiten und Arbeitszeiten sind ein Vorschlag.',
  name: 'Support {project}',
  noName: 'Support',
  noRequestType: 'Problem melden',
  aboutSeverities:
    'Zwei bis fünf Schweregrade, der schwerste zuerst. Jeder steht für eine Priorität der Site. Eine Klausel ist eine\nBedingung der Definition: Auf ihnen beruht der Vorschlag, und ihre Worte werden gezeigt.',
  aboutLimits: 'Was nicht schwerer sein kann als eine Stufe (caps) oder nicht leichter (floors), und warum.',
  aboutCalendar: 'Wann Ihr Desk arbeitet. Feiertage listet `plumbline holidays`.',
  aboutFacts:
    'Was eine Anfrage sagen soll. Diese Angaben sind bekannt: Antworten werden auch im Fließtext gefunden. Ergänzen Sie\neigene, wo Sie sie brauchen.',
  aboutRequestTypes:
    'Die Anfragetypen der Site und was jeder braucht: required (gefragt, bis es da ist), expected, optional oder skip.',
  unknownRequestTypes:
    'Jira hat die Anfragetypen der Site nicht gezeigt: Nennen Sie sie hier wie im Portal, oder beginnen Sie noch einmal mit der Site.',
  aboutCustomers:
    'Ihre Kunden. Tragen Sie ihre Firmendomains ein, und legen Sie Stufen an, wenn Sie manchen mehr versprechen.',
  aboutAddresses: 'allow, coach oder hold: was mit einer privaten Adresse geschieht',
  aboutSharing: 'oder organization: wer eine neue Anfrage sieht',
  aboutEscalation:
    'Noch wird niemand alarmiert. Um für den schwersten Grad jemanden zu alarmieren, nehmen Sie die Zeichen weg, nennen Sie, wer\nerreicht werden soll, und geben Sie die Leiter einer Stufe: tiers: [{ id: standard, …, ladders: [critical] }]',
  jiraAsks: 'Danach fragt Jiras eigenes Formular als „{field}“',
  jiraRequires: 'Jiras eigenes Formular verlangt: {fields}',
  standard: 'Standard',
  question: 'Frage oder Wunsch',
  nonProduction: 'Bei den schwersten Graden geht es um die Produktion.',
  wayRound: 'Es gibt eine Umgehung, die funktioniert.',
  planned: 'Das sind geplante Arbeiten.',
  noFault: 'Das ist eine Frage oder ein Wunsch.',
  dataLost: 'Daten sind verloren.',
  security: 'Es geht um die Sicherheit.',
  environments: ['Produktion', 'Staging', 'Test', 'Entwicklung', 'Andere'],
  severities: {
    critical: {
      name: 'Kritisch',
      definition: 'Die Produktion steht und es gibt keine Umgehung.',
      clauses: ['Es steht alles', 'In der Produktion', 'Keine Umgehung'],
    },
    high: {
      name: 'Hoch',
      definition: 'Ein wichtiger Teil fällt aus oder viele sind betroffen.',
      clauses: ['Ein wichtiger Teil fällt aus', 'Viele sind betroffen'],
    },
    normal: {
      name: 'Normal',
      definition: 'Etwas fällt mit begrenzter Auswirkung aus, oder es gibt eine Umgehung.',
      clauses: ['Begrenzte Auswirkung', 'Es gibt eine Umgehung'],
    },
    low: {
      name: 'Niedrig',
      definition: 'Eine Frage oder etwas Kleines.',
      clauses: ['Eine Frage oder ein Wunsch', 'Nichts fällt aus'],
    },
    wish: { name: 'Wunsch', definition: 'Etwas, das schön zu haben wäre.', clauses: ['Ein Wunsch'] },
  },
  facts: {
    environment: {
      label: 'Umgebung',
      question: 'Welche Umgebung ist betroffen?',
      help: 'Zum Beispiel Produktion oder Test.',
    },
    product: { label: 'Produkt oder Dienst', question: 'Welches Produkt oder welcher Dienst ist betroffen?' },
    impact: {
      label: 'Auswirkung',
      question: 'Wie wirkt es sich auf Ihr Geschäft aus?',
      help: 'Wer kann was nicht tun, und seit wann.',
    },
    errors: {
      label: 'Fehlermeldungen',
      question: 'Welche Fehlermeldungen oder Logzeilen sehen Sie?',
      help: 'Schreiben Sie „keine“, wenn es keine gibt.',
    },
    steps: { label: 'Schritte', question: 'Wie können wir es nachstellen?' },
    workaround: { label: 'Umgehung', question: 'Gibt es eine Umgehung?' },
    started: { label: 'Beginn', question: 'Seit wann besteht es?' },
  },
};
