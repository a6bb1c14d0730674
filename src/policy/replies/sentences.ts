import type { Texts } from '../schema/texts';

export type Sentence = Exclude<keyof Texts, 'questions' | 'help' | 'translations'>;

/** The built-in sentences; a policy may replace each of them. `{blank}` is filled in. */
export const sentences: Readonly<Record<string, Readonly<Record<Sentence, string>>>> = {
  en: {
    greeting: 'Thank you, we have your request {key}.',
    missing: 'To start working on it we still need:',
    missingNext: 'Just reply here and an agent continues with your request.',
    missingWhilePaged: 'While we get going, please reply with:',
    stillMissing: 'Thank you, that helps. We still need:',
    asking: 'To go on with your request, please tell us:',
    completed: 'Thank you, that is all we need. Our target for a first answer is {target}.',
    goOn: 'We go on with what we have, you need not answer the rest. Our target for a first answer is {target}.',
    paging: 'We are paging the on-call engineer for your {severity} request.',
    paged: 'The on-call engineer has been paged for your {severity} request.',
    nextStep: 'If nobody has answered after {minutes} minutes, we page the next people.',
    phone: 'You can also call {phone}.',
    phoneWithCode: 'You can also call {phone} and give the call code {code}.',
    meeting: 'Join the meeting here: {link}',
    notEntitled:
      'We found no support contract with paging for your account, so nobody was paged for this {severity} request. If your company has one, reply here and we check it when we are open. Our target for a first answer is {target}.',
    acknowledged: '{name} is working on your request and will write to you here.',
    colleagueUnknown: 'A colleague',
    stoppedByAgent:
      '{name} has stopped the paging for your request: {why} Nobody else is woken for it. If that is wrong, reply here.',
    changed: 'The severity of your request {key} is now {to}; it was {from}.',
    restored: 'We have taken our last change back: the severity of your request {key} is {to} again.',
    because: 'Why: {why}',
    means: '{to} stands for: {definition}',
    dueNow: 'Our first answer is due by {after}.',
    dueMoved: 'Our first answer is now due by {after}; before, it was due by {before}.',
    dueWaits: 'The time for our first answer starts once your request is complete.',
    pagingStopped: 'Nobody else is paged for it; we work on it in its turn.',
    disagree:
      'If that is wrong, press “I disagree” on the page of your request, or reply here with “I disagree” and one sentence why. {lead} decides.',
    leadUnknown: 'Our support lead',
    objected:
      'Thank you for telling us. {lead} looks at the severity of your request and answers you here. Until then it is worked on as {severity}.',
    objection: 'The customer disagrees with {to} (it was {from}): “{text}” Please decide and say why.',
    kept: '{name} has looked at your objection. The severity stays {severity}: {why}',
    severityQuestion: 'One question, so that we give your request the right urgency:',
    severityAnswers: 'Just reply with a number or in your own words:',
    exhausted: 'Nobody on call has answered yet. We are sorry. Your request stays at the top of our queue.',
    unreachable:
      'We could not reach anybody on call just now. We are sorry. Your request stays at the top of our queue.',
    register: 'Please register with your company e-mail address.',
    held: 'Before we can begin, we need to know which company you write for, and your e-mail address does not tell. {rule} If you are signed in, sign out first.',
    heldNext:
      'Once you have done that, reply here from your present account, the only one that sees this request yet. We then move the request to your new account, with everything in it. Nothing is lost in the meantime.',
    coached:
      'Your e-mail address does not tell us which company you write for. {rule} Your request goes on as it is.',
    letThrough:
      'Thank you, we go on with your request; you need not do anything about your e-mail address. Our target for a first answer is {target}.',
    letThroughOpen: 'Thank you, you need not do anything about your e-mail address for this request.',
    carriedOver:
      'This request now belongs to the company account of {name}. Please sign in with it from now on; whoever takes part sees the request as before.',
    noteHeld:
      'The reporter writes from {found}. The policy asks for a company address, so this request waits until they have registered with one. You can let it through beside this request.',
    noteFound: 'The reporter writes from {found}.',
    noteCoached:
      'The reporter writes from {found}. The policy asks for a company address; this request goes on all the same.',
    shared: '{name} has shared this request with {people}.',
    sharedOutside: '{name} has invited people from outside to this request.',
    sharedEveryone: 'everyone at {organisation}',
    sharedMay: 'Whoever has joined can read everything here, reply and add files.',
    sharedUntil: 'That ends on {until}.',
    sharedLeave: 'You would rather not take part? You can leave at any time on the page of this request.',
    shareEnded: 'This request is no longer shared with {people}: the time agreed for that is over.',
    shareEndedOutside: 'the people invited from outside',
    noteShared:
      '{name} has invited these addresses from outside: {addresses}. Whoever of them is a customer of this desk can read the request; nobody outside is told who is. You can end that beside the request.',
  },
  de: {
    greeting: 'Danke, Ihre Anfrage {key} ist bei uns angekommen.',
    missing: 'Damit wir beginnen können, brauchen wir noch:',
    missingNext: 'Antworten Sie einfach hier, dann macht unser Support mit Ihrer Anfrage weiter.',
    missingWhilePaged: 'Während wir anfangen, antworten Sie bitte noch auf:',
    stillMissing: 'Danke, das hilft uns. Wir brauchen noch:',
    asking: 'Damit wir weitermachen können, beantworten Sie bitte noch:',
    completed: 'Danke, mehr brauchen wir nicht. Das Ziel für unsere erste Antwort: {target}.',
    goOn: 'Wir machen mit dem weiter, was wir haben; den Rest brauchen Sie nicht zu beantworten. Das Ziel für unsere erste Antwort: {target}.',
    paging: 'Wir alarmieren gerade die Bereitschaft zu Ihrer {severity}-Anfrage.',
    paged: 'Die Bereitschaft wurde zu Ihrer {severity}-Anfrage alarmiert.',
    nextStep: 'Hat nach {minutes} Minuten niemand geantwortet, alarmieren wir die Nächsten.',
    phone: 'Sie können auch anrufen: {phone}.',
    phoneWithCode: 'Sie können auch anrufen: {phone}, mit dem Anrufcode {code}.',
    meeting: 'Zur Besprechung geht es hier: {link}',
    notEntitled:
      'Wir haben zu Ihrem Konto keinen Supportvertrag mit Alarmierung gefunden; deshalb wurde zu dieser {severity}-Anfrage niemand alarmiert. Falls Ihr Unternehmen einen hat, antworten Sie hier, und wir prüfen es zu unseren Geschäftszeiten. Das Ziel für unsere erste Antwort: {target}.',
    acknowledged: '{name} kümmert sich um Ihre Anfrage und schreibt Ihnen hier.',
    colleagueUnknown: 'Jemand aus unserem Team',
    stoppedByAgent:
      '{name} hat die Alarmierung zu Ihrer Anfrage beendet: {why} Dafür wird niemand mehr alarmiert. Wenn das nicht stimmt, antworten Sie hier.',
    changed: 'Ihre Anfrage {key} hat jetzt den Schweregrad {to}; bisher war es {from}.',
    restored:
      'Wir haben unsere letzte Änderung zurückgenommen: Ihre Anfrage {key} hat wieder den Schweregrad {to}.',
    because: 'Warum: {why}',
    means: '{to} steht für: {definition}',
    dueNow: 'Unsere erste Antwort ist fällig bis {after}.',
    dueMoved: 'Unsere erste Antwort ist jetzt fällig bis {after}; bisher galt {before}.',
    dueWaits: 'Die Zeit für unsere erste Antwort beginnt, sobald Ihre Anfrage vollständig ist.',
    pagingStopped: 'Dafür wird niemand mehr alarmiert; wir bearbeiten die Anfrage der Reihe nach.',
    disagree:
      'Wenn das nicht stimmt, wählen Sie auf der Seite Ihrer Anfrage „Ich bin nicht einverstanden“, oder antworten Sie hier mit „Ich bin nicht einverstanden“ und einem Satz, warum. Es entscheidet: {lead}.',
    leadUnknown: 'Unsere Supportleitung',
    objected:
      'Danke für den Hinweis. {lead} prüft den Schweregrad Ihrer Anfrage und antwortet Ihnen hier. Bis dahin bearbeiten wir sie als {severity}.',
    objection:
      'Der Kunde ist mit {to} nicht einverstanden (vorher {from}): „{text}“ Bitte entscheiden Sie und sagen Sie, warum.',
    kept: '{name} hat Ihren Einwand geprüft. Der Schweregrad bleibt {severity}: {why}',
    severityQuestion: 'Eine Frage, damit wir Ihre Anfrage so dringend behandeln, wie sie ist:',
    severityAnswers: 'Antworten Sie einfach mit einer Nummer oder mit eigenen Worten:',
    exhausted:
      'Von der Bereitschaft hat noch niemand geantwortet. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
    unreachable:
      'Wir konnten in der Bereitschaft gerade niemanden erreichen. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
    register: 'Bitte registrieren Sie sich mit der E-Mail-Adresse Ihres Unternehmens.',
    held: 'Bevor wir beginnen können, müssen wir wissen, für welches Unternehmen Sie schreiben; Ihre E-Mail-Adresse verrät es nicht. {rule} Wenn Sie angemeldet sind, melden Sie sich zuerst ab.',
    heldNext:
      'Wenn Sie das getan haben, antworten Sie hier von Ihrem jetzigen Konto aus, denn nur das sieht diese Anfrage bisher. Wir übertragen sie dann auf Ihr neues Konto, mit allem, was dazugehört. Bis dahin geht nichts verloren.',
    coached:
      'Ihre E-Mail-Adresse verrät uns nicht, für welches Unternehmen Sie schreiben. {rule} Ihre Anfrage geht trotzdem weiter.',
    letThrough:
      'Danke, wir machen mit Ihrer Anfrage weiter; wegen Ihrer E-Mail-Adresse brauchen Sie nichts mehr zu tun. Das Ziel für unsere erste Antwort: {target}.',
    letThroughOpen: 'Danke, wegen Ihrer E-Mail-Adresse brauchen Sie für diese Anfrage nichts mehr zu tun.',
    carriedOver:
      'Diese Anfrage gehört jetzt zum Firmenkonto von {name}. Bitte melden Sie sich ab jetzt damit an; wer beteiligt ist, sieht die Anfrage wie bisher.',
    noteHeld:
      'Die Anfrage kommt von {found}. Die Richtlinie verlangt eine Firmenadresse; deshalb wartet die Anfrage, bis sich die Person mit einer registriert hat. Sie können sie hier neben der Anfrage freigeben.',
    noteFound: 'Die Anfrage kommt von {found}.',
    noteCoached:
      'Die Anfrage kommt von {found}. Die Richtlinie verlangt eine Firmenadresse; die Anfrage geht trotzdem weiter.',
    shared: '{name} hat diese Anfrage geteilt, und zwar mit: {people}.',
    sharedOutside: '{name} hat Personen von außerhalb zu dieser Anfrage eingeladen.',
    sharedEveryone: 'alle bei {organisation}',
    sharedMay: 'Wer dazugekommen ist, kann hier alles lesen, antworten und Dateien anhängen.',
    sharedUntil: 'Das endet am {until}.',
    sharedLeave:
      'Sie möchten lieber nicht dabei sein? Auf der Seite dieser Anfrage können Sie sie jederzeit verlassen.',
    shareEnded: 'Die vereinbarte Zeit ist vorbei. Diese Anfrage ist nicht mehr geteilt mit: {people}.',
    shareEndedOutside: 'Personen, die von außerhalb eingeladen wurden',
    noteShared:
      '{name} hat diese Adressen von außerhalb eingeladen: {addresses}. Wer davon Kunde dieses Supports ist, kann die Anfrage lesen; außerhalb erfährt niemand, wer das ist. Neben der Anfrage können Sie das beenden.',
  },
};

/** What stands in notes that only colleagues read; no policy replaces it. */
export const notesForColleagues = {
  en: { escalated: 'had people paged' },
  de: { escalated: 'hat jemanden alarmieren lassen' },
};
