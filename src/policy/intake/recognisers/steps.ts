import type { Passage, Prose } from '../prose';
import type { Recogniser } from '../recognise';
import { either, oneOf, opening, phrases, words } from '../words';
import { asksOrPromises } from './talk';

/** What a person does at a machine. */
const act = oneOf(`
  open opens click clicks press hit hits tap taps select selects choose enter enters type types run runs start starts
  launch execute call calls send submit save saves upload download import export log login sign go goes navigate visit
  create add delete remove edit change set switch drag drop scroll paste copy print install deploy restart reboot connect
  try tries invoke query search filter use uses using load reload refresh move attach insert fill put unplug plug pull push
  build compile apply close resize double-click right-click double right configure enable disable update expand request issue
  perform book scan pay swipe hover toggle attempt do make get look wait dial scan confirm confirms take join joins plug rename reopen invite approve
`);
const aktion = oneOf(`
  öffne öffnen öffnet klicke klicken klickt klick drücke drücken drückt wähle wählen wählt gebe geben eingebe eingeben starte
  starten startet rufe rufen aufrufe aufrufen aufruft sende senden speichere speichern speichert lade laden hochlade hochladen
  herunterladen importiere importieren exportiere exportieren anmelde anmelden anmeldet einlogge einloggen gehe gehen lege
  legen anlege anlegen anlegt lösche löschen löscht ändere ändern ändert drucke drucken druckt buche buchen bucht scanne
  scannen scannt versuche versuchen versucht ausführe ausführen abschicke abschicken schließe schließen neustarte verbinde
  verbinden suche suchen wechsle wechseln hinzufüge hinzufügen erstelle erstellen erstellt bestätige bestätigen tippe tippen
`);
const acting = oneOf(`
  opening clicking pressing hitting tapping selecting choosing entering typing running starting launching executing calling
  sending submitting saving uploading downloading importing exporting logging signing navigating visiting creating adding
  deleting removing editing changing setting switching dragging scrolling pasting copying printing installing deploying
  restarting rebooting connecting trying invoking querying searching filtering using loading reloading refreshing moving
  attaching inserting filling building compiling applying closing resizing configuring enabling disabling updating expanding
  requesting issuing performing booking scanning paying accessing executing parsing reading writing
`);

/** Waiting for us is no way to make a fault happen. */
const waiting = words`
  (?:when|if|once|as soon as|whenever) (?:i|we|you) (?:hear|know|need|want|have (?:time|any|more|news|questions)|can (?:expect|help|tell|call|come|send|have)|could|would|get back|receive your|find out|come back|look into|call (?:you|me)|require|like|fix|solve|resolve|have fixed|think|tell|let|don't|do not|cannot|can't|could|are (?:able|unable|not))
  if (?:we|i|you) (?:lose|miss|wait|get no|do nothing|fail to)
`;

/** What somebody was doing when they noticed, and what nobody did: neither makes it happen again. */
const aside = words`
  (?:when|after|once|while|as|als|nachdem|wenn) (?:i|we|he|she|they|everyone|everybody|the (?:team|staff|first \w{3,14})|ich|wir)(?: \w{2,12})? (?:arrived|came|got (?:in|to|here|back|home|up)|woke|returned|went|left|walked|noticed|saw|heard|looked|began|was|were|called|phoned|(?:open(?:ed)?|raised?|created?|reported?) (?:the|a|this|my|our) (?:ticket|request|case|incident)|ankam(?:en)?|kam(?:en)?|bemerkten?|sah(?:en)?)
  (?:wenn|sobald|als) (?:ich|wir) (?:\S{1,14} ){0,5}(?:komme|kommen|ankomme|ankommen|kam|kamen)
  (?:nobody|no one|noone|never|not|n't|haven't|hasn't|hadn't|didn't|niemand|keiner|nicht|nie)(?: \w{2,10}){0,2} (?:try|tried|trying|attempted|versucht|probiert)
`;

const repeats = phrases`
  # a condition that one can bring about
  (?:when|whenever|if|once|as soon as|every time|everytime|each time|the moment|after|while) (?:i|we|you|one|someone|somebody|anyone|he|she|they|users?|the users?|a user|people|customers?|a customer|our customers?|our users?|an? \w{3,14}|my colleague|an admin|an agent)(?: then| now| just| simply| try to| tries to| tried to| want to| attempt to| again)? (?:"?${act})
  (?:when|whenever|while|upon|on|after|by|before|during|if) (?:i am |we are |you are |they are |simply |just |then )?${acting}
  (?:trying|try|tried|tries|attempt|attempts|attempting) to (?:${act}|access|read|write|parse|reach)
  (?:wenn|sobald|immer wenn|jedes mal wenn|jedesmal wenn|falls|nachdem) (?:ich|wir|man|sie|jemand|der benutzer|ein benutzer|die benutzer|kunden|der kunde|die kollegen|ein kollege)(?: \S{1,30}){0,10} ${aktion}
  (?:beim|nach dem|während des|bei jedem|beim versuch,?)(?: \S{1,20})? ?(?:öffnen|klick|klicken|drücken|speichern|laden|hochladen|herunterladen|import|export|anmelden|login|einloggen|aufruf|aufrufen|start|starten|anlegen|löschen|ändern|drucken|buchen|scannen|ausführen|versenden|senden|abschicken|neustart|druck|suchen|wechseln|hinzufügen|erstellen|bezahlen|verbinden|abmelden|einwählen)
  (?:versuche|versuchen|versucht) (?:ich |wir |man )?(?:\S{1,20} ){0,6}zu ${aktion}
  # said outright
  (?:to|can|could|how to|in order to|easy to|able to|easily|we) (?:easily |always |reliably |consistently |not )?(?:reproduce|recreate|replicate|repro|trigger)(?: it| this| the)?
  (?:reproduced?|recreated?|replicated?|triggered|provoked) (?:by|with|using|in|on|as follows|every|it|this|the|always|reliably|like)
  (?:reproducible|reproduceable|repeatable|reproducibly|reproduzierbar|nachstellbar|nachvollziehbar)
  steps? (?:to|i took|we took|are|were)
  (?:follow|following|these|the same|with these) steps
  (?:happens|occurs|appears|fails|comes|shows up|crashes|breaks|is the case|hangs|freezes) (?:always |only |also |again |consistently |reliably )?(?:every|each|always|whenever|when|only when|if|after every|with every|on every|at every|100|consistently|reliably|any time|as soon as|once|immediately after|during|while)
  (?:every|each|any|no matter which|all|jede[rsn]?) (?:\S{2,16} ){1,6}(?:ends|fails|returns|stops|is rejected|is refused|gets|are rejected|are refused|fail|hangs|crashes|bricht|scheitert|schlägt)
  (?:every|each) (?:single )?(?:time|attempt|call|request|login|try|click)
  (?:tritt|kommt|passiert|geschieht|erscheint|besteht) (?:\w{1,14} ){0,3}(?:immer|jedes mal|jedesmal|bei jede[rm]|beim|wenn|sobald|nur bei|nach jede[rm])
  (?:nachstellen|reproduzieren|so geht's|schritte:)
  (?:the|this|following|sample|example|simple|minimal|attached|test) (?:\w{1,14} )?(?:code|query|snippet|test case|testcase|program|script|sample|example|reproducer|statement|config(?:uration)?|command|request)(?: \w{1,12}){0,4} (?:fails|crashes|throws|causes|reproduces|demonstrates|shows|triggers|produces|hangs|gives|returns|below|:)
  (?:test case|testcase|unit test|reproducer|mcve|sample project|sample code|example code|poc)
  # commands and requests
  (?:curl|wget|kubectl|helm|docker|oc|git|npm|mvn|psql|mysql|radtest|ping|ssh|openssl|terraform|ansible|aws|gcloud|az|pip|make|java -jar|telnet|nslookup|dig|systemctl) (?:-{1,2}\w|[a-z][\w.:/-]{1,40}(?: \S|$))
  (?:get|post|put|delete|patch) (?:https?://|/)\S{2,}
  (?:run|running|ran|execute|executing|call|calling|type|command|befehl|aufruf) (?:the |this |command |query |of )?[\`"]\S{2,}
`;

/** It cannot be made to happen, and the customer says so. */
const atRandom = phrases`
  (?:cannot|can't|can not|couldn't|could not|unable to|not able to|not possible to|impossible to|don't know how to|do not know how to|no way to|hard to|difficult to|haven't been able to|have not been able to|never managed to|failed to|didn't manage to|did not manage to|weren't able to|nobody (?:can|could)|not|never)(?: reliably| really| yet| always| deliberately| consistently| so far| been)? (?:reproduce|recreate|replicate|reproducible|repeatable|provoke|trigger it|reproduced)
  (?:at random|randomly|sporadically|irregularly|out of the blue|out of nowhere|by itself|no (?:clear |obvious |visible |recognisable |recognizable |apparent )?pattern|without (?:any )?(?:pattern|visible|apparent)|unpredictabl[ey]|from time to time|now and then|every now and then|once in a while|only happened once|happened only once|happened once|just once|no (?:idea|clue) (?:how|what|why) (?:to|it|triggers)|not (?:found out|figured out|know) (?:what|how) (?:\w{2,12} ){0,4}(?:triggers?|common|happens?|causes|to make)|sometimes (?:it works|yes|not)|seemingly random|random(?: times| moments| users| intervals| order)?,? (?:no|without|not))
  (?:nicht|kaum|schwer|nie)(?: gezielt| zuverlässig| bewusst)? (?:reproduzierbar|nachstellbar|reproduzieren|nachstellen|provozieren|nachvollziehbar)
  (?:sporadisch|zufällig|ohne (?:erkennbares )?muster|unregelmäßig|kein muster|von selbst|aus heiterem himmel|hin und wieder|ab und zu|mal ja,? mal nein|einmalig|mal so,? mal so|nur einmal|unvorhersehbar|willkürlich)
`;

/** Hands on a machine: whoever tells of these tells how it happens. */
const hands = phrases`
  (?:clicks?|clicked|clicking|double-?clicks?|right-?clicks?|press|presses|pressed|pressing|taps?|tapped|tapping|long press|scrolls?|scrolled|scrolling|drags?|dragging|swipes?|hover|hovers|types? in|typed|hit|hits) (?:\S{1,20} )?(?:on|the|a|an|any|your|my|"|'|ctrl|enter|save|ok|send|submit|f\d|esc|alt|shift|through|down|up|in|it|play|pay|buy|next|back|print|run|start)
  (?:ctrl|cmd|alt|strg|shift) ?[+-] ?\w{1,5}
  (?:klick|klicke|klicken|klickt|anklicken|angeklickt|anzuklicken|doppelklick|rechtsklick|drücke|drücken|drückt|gedrückt|antippen|antippt|tippe auf|tippt auf|scrollen|scrolle|scrollt|eingeben|eingibt|eingebe|einzugeben|auswählen|auswählt|auswähle|auszuwählen|ausfüllen|ausfüllt|nach eingabe)
  # a chain of actions
  (?:open|create|take|go to|log ?in|choose|select|start|enter|add|upload|paste|install|import|run|export|save|sign in|scan|connect|öffnen|anlegen|speichern|wählen|starten|ändern|einloggen|anmelden)[^.?!\n]{1,80}(?:->|=>|, then |, (?:open|create|add|press|click|choose|select|save|run|enter|go to|log in|log out|wait|delete|change|start|look|confirm|put|join|install|scan|speichern|öffnen|ändern|wählen|anlegen|starten|nochmal))
  (?:you|one|she|he|they|user|users|customers?|clients?|people|whoever|wer|engineer|agent)(?: \w{2,14}){0,3} (?:logs?|opens?|enters?|entered|chooses?|selects?|scans?|uploads?|signs?|submits?|dials?|saves?|goes)(?: \S{1,20}){1,10}(?:,| and| then|und|->)
  (?:try it|see (?:it )?for your ?sel(?:f|ves)|to see (?:it|this|that|what)|you will see|you'll see|um es zu sehen|probieren sie|selbst sehen|can be (?:seen|had|provoked|shown)|enough to|genügt es|reicht es|es reicht|provoked?)
  (?:jedes ?mal|immer,? wenn|jede[rsn]? (?:zweite|dritte|einzelne)[rsn]? \w+|immer dann)
`;

/** A condition and what follows from it: "If a name has a colon in it, the download is corrupt." */
const condition = opening`
  (?:but |and |now |also |or |it seems |apparently |only |for example,? |e\.g\. |und |aber |nur )?(?:when|whenever|if|once|as soon as|as long as|every time|each time|wenn|sobald|immer wenn|jedes ?mal wenn|immer dann wenn|falls|solange)(?: now| then)? (?:a|an|the|one|two|any|someone|somebody|users?|customers?|he|she|they|there|more than|several|both|another|in|it|i|we|you|der|die|das|ein|eine|einer|man|ich|wir|mehrere|zwei|mehr als|jemand|in|beim)(?! (?:will|would|could|should|might|may|can|need|want|know|have (?:any|time|more)|like|agree|are (?:able|not able|any)|think|is (?:possible|needed|necessary|helpful|any|anything|not possible|a chance|nothing|no|done|fixed|solved|ok|okay|not fixed|more)|sie|noch|dazu|das nicht|ist|sind|möglich|fragen|uns|mir)\b) [^?\n]{6,160}
`;

/** Doing something at the beginning: "Pressing Ctrl+W closes the tab." */
const byDoing = opening`
  (?:just |simply |only |even )?(?:opening|clicking|pressing|tapping|selecting|entering|typing|running|starting|executing|calling|submitting|saving|uploading|downloading|importing|exporting|logging|creating|adding|deleting|editing|changing|turning|dragging|scrolling|pasting|copying|printing|installing|sending|searching|sorting|filtering|setting|switching) \S{2,}
`;

const firstWord = opening`
  (?:please |then |now |and |simply |just |try to |i |we |user |admin )?(?:"?${act})
  (?:als |dann |danach |bitte |im |in |auf |zu )?${aktion}
  (?:im|in der|in|auf|unter|menü|als|mit) (?:\S{1,24} ){1,8}${aktion}
`;

/** Wished for, or imagined. */
const imagined = words`
  (?:would|i'd|we'd|wäre|should|could|might|würde|könnte|wünsche|wunsch|wish|hypothetically|as an? \w{3,12} i want|i want to|given an?|feature request|it would|we would like|please consider|imagine|suppose)
  if (?:you|sie|not|so|possible|necessary|needed|that|this|anything|any)
  (?:falls|wenn|sobald|sollten) sie
  (?:intended recipient|this e-?mail|this message|confidential|unsubscribe|received this)
`;

const wishes = either(asksOrPromises, waiting, aside, imagined);

export const steps: Recogniser = {
  labels: [
    'steps',
    'steps to reproduce',
    'steps to reproduce the behavior',
    'steps to reproduce the behaviour',
    'steps to reproduce the problem',
    'steps to reproduce the issue',
    'steps to recreate',
    'step to reproduce',
    'reproduction',
    'reproduction steps',
    'reproducibility',
    'reproducible',
    'how to reproduce',
    'how to reproduce it',
    'how to repeat',
    'to reproduce',
    'reproduce',
    'repro',
    'repro steps',
    'str',
    'what did you do',
    'what i did',
    'what we did',
    'what you were doing',
    'minimal example',
    'reproducible example',
    'test case',
    'testcase',
    'schritte',
    'schritte zum nachstellen',
    'schritte zur reproduktion',
    'schritte zum reproduzieren',
    'reproduktion',
    'reproduzierbar',
    'reproduzierbarkeit',
    'nachstellen',
    'nachstellung',
    'so lässt es sich nachstellen',
    'vorgehen',
    'ablauf',
  ],
  noneIsAnswer: true,
  titles: words`
    (?:how|steps?|way) (?:\w{1,14} ){0,4}(?:reproduce|recreate|repeat|replicate|trigger|provoke|get there|see it|happens?)
    (?:reproduc\w{1,8}|repro|procedure)
    (?:nachstell\w{1,4}|reproduzier\w{1,8}|so geht es|nachvollzieh\w{1,6}|ablauf|vorgehen|schritte)
  `,
  shape: listOfActions,
  cues: [
    { says: atRandom, unless: asksOrPromises, within: ['prose', 'item'] },
    { says: hands, unless: wishes, within: ['prose', 'item'] },
    { says: condition, unless: wishes, within: ['prose', 'item'] },
    { says: byDoing, unless: wishes, within: ['prose', 'item'] },
    {
      says: repeats,
      unless: wishes,
      within: ['prose', 'item', 'code', 'log'],
    },
  ],
};

/** Two entries of a list, or a shell's prompt, with which something is done. */
function listOfActions({ folded, passages }: Prose): Passage | undefined {
  let before: Passage | undefined;
  for (const passage of passages) {
    if (passage.kind === 'code' || passage.kind === 'log' || passage.kind === 'prose')
      if (
        /^\s{0,4}(?:\$|%|c:\\[^>]{0,60}>|[\w@.-]{1,40}[:~][^$#]{0,30}[$#]) \w/.test(
          folded.slice(passage.start, passage.start + 120),
        )
      )
        return passage;
    if (passage.kind !== 'item') continue;
    firstWord.lastIndex = passage.start;
    if (!firstWord.test(folded)) continue;
    if (before !== undefined) return before;
    before = passage;
  }
  return undefined;
}
