import type { Texts } from '../schema/texts';

export type Sentence = Exclude<keyof Texts, 'questions' | 'help'>;

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
      'We found no support contract with paging for your account, so nobody was paged for this {severity} request. If your company has one, reply here and we check at once. Our target for a first answer is {target}.',
    acknowledged: '{name} is working on your request and will write to you here.',
    exhausted: 'Nobody on call has answered yet. We are sorry. Your request stays at the top of our queue.',
    unreachable:
      'We could not reach anybody on call just now. We are sorry. Your request stays at the top of our queue.',
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
    paging: 'Wir alarmieren gerade die Rufbereitschaft zu Ihrer {severity}-Anfrage.',
    paged: 'Die Rufbereitschaft wurde zu Ihrer {severity}-Anfrage alarmiert.',
    nextStep: 'Hat nach {minutes} Minuten niemand geantwortet, alarmieren wir die Nächsten.',
    phone: 'Sie können auch anrufen: {phone}.',
    phoneWithCode: 'Sie können auch anrufen: {phone}, mit dem Anrufcode {code}.',
    meeting: 'Zur Besprechung geht es hier: {link}',
    notEntitled:
      'Wir haben zu Ihrem Konto keinen Supportvertrag mit Alarmierung gefunden; deshalb wurde zu dieser {severity}-Anfrage niemand alarmiert. Falls Ihr Unternehmen einen hat, antworten Sie hier, und wir prüfen es sofort. Das Ziel für unsere erste Antwort: {target}.',
    acknowledged: '{name} kümmert sich um Ihre Anfrage und schreibt Ihnen hier.',
    exhausted:
      'Von der Rufbereitschaft hat noch niemand geantwortet. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
    unreachable:
      'Wir konnten in der Rufbereitschaft gerade niemanden erreichen. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
  },
};
