import type { Recogniser } from '../recognise';
import { phrases } from '../words';
import { asks } from './talk';

export const product: Recogniser = {
  labels: [
    'product',
    'service',
    'product or service',
    'affected product',
    'affected service',
    'component',
    'components',
    'module',
    'application',
    'produkt',
    'dienst',
    'modul',
    'anwendung',
    'komponente',
    'betroffener dienst',
  ],
  cues: [
    {
      says: phrases`
        (?:our|the|your|unsere?[mnr]?|der|die|das|im|am|beim|den|dem) (?:[a-z][\w-]{1,29} ){0,2}(?:product|service|component|application|app|module|api|database|gateway|portal|cluster|dashboard|registry|pipeline|website|webshop|shop|server|plugin|client|vpn|console|ingress|operator|queue|broker|datenbank|dienst|anwendung|schnittstelle|modul|komponente|webseite|kasse)
      `,
      unless: asks,
    },
  ],
};

export const started: Recogniser = {
  labels: [
    'started',
    'start',
    'start time',
    'started at',
    'start of the problem',
    'since',
    'since when',
    'when',
    'when did it start',
    'time',
    'date and time',
    'date/time',
    'time of occurrence',
    'beginn',
    'seit',
    'seit wann',
    'begonnen',
    'zeitpunkt',
    'uhrzeit',
  ],
  cues: [
    {
      says: phrases`
        (?:since|seit|ever since|seitdem)
        (?:started|starting|began|begann|begonnen|beginning|first (?:seen|noticed|occurred|happened))
        (?:yesterday|gestern|vorgestern|this morning|this afternoon|heute(?: morgen| früh| nacht)?|tonight|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|letzte[rns]? (?:nacht|woche|monat))
        \d{1,2}:\d{2}(?: ?[ap]m| uhr)?
        \d{1,2} ?(?:am|pm|uhr|o'clock)
        \d{4}-\d{2}-\d{2}
        \d{1,2}\.\d{1,2}\.(?:\d{2,4})?
        (?:\d{1,3}|a few|some|two|three|four|five|ten|an|a couple of) (?:minutes?|hours?|days?|weeks?) ago
        vor (?:etwa |ca\. |rund |ungefähr )?(?:\d{1,3}|einer|einem|wenigen|ein paar|zwei|drei) (?:minuten?|stunden?|tagen?|wochen?)
      `,
      unless: asks,
    },
  ],
};

export const impact: Recogniser = {
  labels: [
    'impact',
    'business impact',
    'impact description',
    'customer impact',
    'affected',
    'affected users',
    'who is affected',
    'auswirkung',
    'auswirkungen',
    'geschäftliche auswirkung',
    'betroffen',
    'betroffene',
    'betroffene nutzer',
  ],
  noneIsAnswer: true,
  cues: [
    {
      says: phrases`
        (?:impact|impacts|impacted|impacting|affect|affects|affected|affecting)
        (?:users?|customers?|subscribers?|staff|colleagues|employees|shops?|stores?|agents?|clients|our \w{3,14}s|teams?|branches|departments?|we|they|people|nobody|everyone|everybody|no one|no-one|noone|all of us|\d{1,7} \w{3,16})(?: \w{2,14}){0,2} (?:cannot|can ?not|can't|can no longer|are unable|is unable|could not|couldn't|are blocked|are stuck|is blocked|(?:are waiting|have to wait)(?! (?:for|on) (?:you|your|an? (?:answer|reply|call|fix|response)|the (?:technician|engineer|answer|reply|call|solution|fix)|feedback|news|help|support))|lose|are losing|lost)
        (?:nobody|no one|no-one|noone|only \S{1,12} \S{2,16}) can
        (?:unable to|not able to|blocked|blocking|blocks us|standstill|at a halt|on hold|stands? still|lost (?:orders|sales|revenue|data|business)|losing (?:orders|sales|revenue|money|business|customers)|loss of (?:revenue|sales|data|orders)|no impact|cannot (?:work|ship|bill|sell|order|pay|invoice|deliver|continue|log ?in|trade|close)|can't (?:work|ship|bill|sell|order|pay|invoice|deliver|continue|log ?in|trade|close))
        (?:all|every|most|many|some|several|\d{1,7}|half of) (?:of )?(?:our |the |your )?(?:users|customers|subscribers|clients|staff|employees|branches|stores|shops|terminals|orders|sites|teams)
        (?:betroffen|betrifft|auswirkung|auswirkungen|stillstand|steht still|stehen still|können nicht|kann nicht|kann niemand|niemand kann|keiner kann|keine auswirkung|umsatz|umsatzausfall|blockiert|alle (?:kunden|nutzer|benutzer|mitarbeiter|kollegen|filialen|kassen)|viele (?:kunden|nutzer|benutzer)|verlieren)
      `,
      unless: asks,
    },
  ],
};
