import { says } from '../pattern';

const wish = says('intent', 'wish')`
  feature|change|enhancement|improvement request|requests|idea|suggestion|proposal
  suggestion|enhancement|verbesserungsvorschlag|funktionswunsch|änderungswunsch|wunsch|vorschlag|anregung|wishlist|roadmap
  would|wäre be|es|it|schön|toll|super|hilfreich|nice|great|good ADV? .1 nice|great|good|helpful|cool|lovely|useful|handy|appreciated|wenn|if|to
  would|möchte|möchten like|love|gern|gerne to|a|an|if
  would be .2 nice|great|good|helpful|cool|useful|lovely|handy|awesome|wonderful|convenient !but
  WE|i would|we'd|i'd ADV? like|love|appreciate|prefer|want|wish .1 to|a|an|the|if|you|some|our|more|another|
  we'd|i'd|i would|we would like|love|appreciate|wish|want
  i|we wish|want|hope|request|requesting !ADV .1 to|for|a|an|the|you|that|additional
  please|pls|kindly|bitte ADV? .1 add|create|enable|increase|extend|provide|grant|remove|set|change|update|rename|upgrade|install|move|assign|delete|disable|order|schedule|configure|register|allow|whitelist|open|activate|deactivate|renew|quote|migrate|send|anlegen|einrichten|freischalten|hinzufügen|ergänzen|löschen|ändern|erhöhen|umbenennen|erweitern|aktivieren|deaktivieren|umziehen|zusenden|schicken|zuweisen !us|me|news|possible|as|updates|ticket
  can|could|would you|we|i|you|someone|sie ADV? ADV? .1 add|create|enable|increase|extend|grant|remove|change|rename|upgrade|install|assign|delete|disable|configure|allow|activate|deactivate|renew|set|get|have|raise|provide|order|send|support|move|schedule !us|back|update|it|this|that|rid
  bitte legen|richten|schalten|ändern|fügen|löschen|erhöhen|aktivieren|deaktivieren|entfernen|benennen|erweitern|ergänzen sie|uns|mir
  könnten|könnte|könnt|kann|können sie|ihr|man|wir .5 anlegen|einrichten|freischalten|hinzufügen|ergänzen|löschen|ändern|erhöhen|umbenennen|erweitern|aktivieren|deaktivieren|einbauen|bekommen|haben
  new|neue|neuer|neuen|additional|another user|account|licence|license|licences|licenses|mailbox|employee|starter|joiner|benutzer|mitarbeiter|mitarbeiterin|lizenz|lizenzen|laptop|hire|seats|phone|extension .3 please|needed|required|request|needs|starts|for|anlegen|benötigt|bitte|beginnt|starting|monday
  need|needs|require|requires|brauchen|brauche|benötigen|bräuchten|benötigt !help|urgently|this|it|assistance|to .2 a|an|more|additional|new|access|another|ein|eine|einen|zugriff|zugang|weitere|neue|neuen|extra|two|three .3 access|user|users|account|accounts|licence|license|licences|licenses|quota|storage|copy|quote|report|mailbox|certificate|permission|permissions|seats|seat|zugang|zugriff|lizenz|konto|benutzer|feature|export|button|option|field|namespace|extension|invoice|rechnung|training
  wir hätten|würden|wünschen|möchten|bräuchten gern|gerne|uns
  hätten|würden|hätte|würde|möchte|möchten wir|ich|gern|gerne .1 gern|gerne|eine|einen|ein|den|die|das
  any|are|is plans|chance|there|it|possible .3 to|plans|support|add|for|possibility
  is|wäre|ist|would it|es|be ADV? possible|möglich to|for|that|if|die|den|das|dass|eine|einen
  dark mode
  wishlist|wish list
  kindly|please consider
  request for|to|access
`;
const question = says('intent', 'question')`
  how|wie do|can|should|does|would|could|many|much|often|long|to|is|are|kann|können|lässt|geht|muss|müssen|viele|oft|lange|funktioniert|richte|richten|stelle
  ^ what|was is|are|does|do|happens|would|should|ist|sind|bedeutet|passiert|happened|happend|caused|about|was|were|kostet|heißt !going|wrong|the|happening
  what .2 is|does|the|your
  # "…, which is a pity" asks nothing.
  what|which .2 difference|version|versions|plan|limit|limits|meaning|ports|port|policy|price|unterschied|retention
  ^ was|were|has|have|wurde|wurden .5 ever|jemals
  ^ where|wo can|do|is|are|does|find|should|kann|finde|finden|ist|steht|liegt|können
  ^ when|wann will|is|are|does|do|can|wird|ist|kommt|do .3 next|maintenance|release|version|planned|available|planned|window|nächste|happen|support
  ^ do|does|did|can|is|are|will|has|have|would|kann|ist|gibt|wird|sind|unterstützt|unterstützen|should|may|darf|dürfen|was|were you|your|there|it|we|i|the|this|that|es|man|wir|ich|ihr|sie|das|die|der
  ^ which|welche|welcher|welches|welchen version|versions|plan|region|ports|port|option|browser|browsers|tier|of|limit|versionen|version|format|settings|role|permissions|ports
  question|questions|inquiry|enquiry|query|frage|fragen|anfrage|rückfrage|verständnisfrage|nachfrage about|regarding|on|for|zu|zum|zur|about|concerning|bezüglich|:
  question|frage|fragen|rückfrage|verständnisfrage|inquiry|enquiry
  clarification|clarify|documentation|dokumentation|erklären|erläutern|explain|explanation|guidance|howto|tutorial|anleitung
  just|nur wanted|want|wollte|wollten .2 let|tell|inform|mention|say|thank|bescheid|mitteilen|bedanken
  please|you|can|may|could|bitte .2 close|cancel|withdraw|stornieren|schließen !the|account|user|subscription
  false alarm
  fehlalarm
  wondering|wonder|curious|interested|unsure|understand|wissen|fragen|interessieren|interessiert|verstehen|wüsste|wüssten .2 if|whether|how|why|what|in|ob|wie|was|about|which|when|uns|mich|warum
  tell|let|inform|advise|confirm|sagen|mitteilen|send|give us|me|know|mir|uns|that|whether|if .4 if|whether|how|what|which|when|about|ob|wie|was|that|details|who|where
  could|can|would|könnten|können|kannst|könntet you|sie|ihr|du|someone|jemand .2 explain|clarify|confirm|tell|advise|share|elaborate|point|erklären|bestätigen|sagen|mitteilen|erläutern|provide .1 me|us|how|whether|if|what|that|why|the|details|more
  rca|root cause|postmortem|post-mortem|ursachenanalyse|abschlussbericht|incident report|analysis|timeline
  root|the cause .1 analysis|of|for
  information|info|infos|informationen|auskunft about|on|regarding|zu|über|zum|zur|request
  for|zur your|ihre information|info|records|files
  fyi|heads up
  just|nur to|zur let|inform|info|information
  best practice|practices
  is|ist this|it|das|dies ADV? expected|normal|intended|by|a|known|gewollt|supposed|correct
  pricing|price|prices|invoice|quote|quotation|offer|contract|preis|preise|angebot|vertrag|rechnung question|for|copy|address|frage|needed|about
`;
const drill = says('drill', 'yes')`
  this|das|dies|hier|it|just|only|nur|is|bin BE|just|only|nur? ADV? a|an|ein|eine|einen test|drill|exercise|rehearsal|simulation|übung|probe|testticket|testalarm|dummy|probealarm !environment|system|account|machine|for|of|user|cluster|setup|server|site|tenant|run
  this is|ist only|just|nur testing|test|übung|probe
  this is|ist test|testing
  ^ test|testing|drill|exercise|übung|probealarm|testalarm|testticket|dummy $
  ^ test|testing p1|alert|alarm|escalation|paging|ticket|incident
  test|dummy ticket|p1|alert|alarm|page|escalation|incident|sev !fails|failed
  testing|test|check|verify|prüfen|testen|üben .3 escalation|paging|alarming|alarms|on-call|rota|pager|rufbereitschaft|eskalation|alarmierung|alarmkette
  ignore|disregard|ignorieren this|it|diese|dieses|ticket|request|mail|message
  please|bitte ADV? ignore|disregard|ignorieren $
  no|nothing|kein|not ADV? a? real|actual|really|echter|genuine|wirklicher|echte .1 incident|outage|problem|emergency|down|fault|issue|alarm|notfall|störung|broken|wrong|affected|störfall
  testalarm|probealarm|testticket|alarmübung|übungsalarm|testmeldung
  pretend|pretending|simulated|simulating|simulate|simulieren|simulierter
`;
/** A drill is named; whether the ticket is one depends on what else it says. */
const drillNamed = says('drill', 'named')`
  drill|drills|exercise|simulation|rehearsal|übung|notfallübung
  dr|disaster|failover|continuity|escalation|call|recovery|fire recovery? test|drill|exercise|rehearsal|probe
`;

export const aimCues = [wish, question, drill, drillNamed];
