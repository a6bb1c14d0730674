import type { Texts } from '../schema/texts';

export type Sentence = Exclude<keyof Texts, 'questions'>;

/** The built-in sentences; a policy may replace each of them. `{blank}` is filled in. */
export const sentences: Readonly<Record<string, Readonly<Record<Sentence, string>>>> = {
  en: {
    greeting: 'Thank you, we have your request {key}.',
    missing: 'To start working on it we still need:',
    missingNext:
      'Just reply here. As soon as we have this, your request is submitted and our response time begins.',
    missingWhilePaged: 'While we get going, please reply with:',
    paging: 'We are paging the on-call engineer for your {severity} request.',
    paged: 'The on-call engineer has been paged for your {severity} request.',
    nextStep: 'If nobody has answered after {minutes} minutes, we page the next people.',
    phone: 'You can also call {phone}.',
    phoneWithCode: 'You can also call {phone} and give the call code {code}.',
    meeting: 'Join the meeting here: {link}',
    notEntitled:
      'Paging the on-call engineer for {severity} requests is not part of your support plan. We work on it in turn: the target for our first response is {target}.',
    acknowledged: '{name} is working on your request and will write to you here.',
    exhausted: 'Nobody on call has answered yet. We are sorry. Your request stays at the top of our queue.',
    unreachable:
      'We could not reach anybody on call just now. We are sorry. Your request stays at the top of our queue.',
  },
  de: {
    greeting: 'Danke, Ihre Anfrage {key} ist bei uns angekommen.',
    missing: 'Damit wir beginnen können, brauchen wir noch:',
    missingNext:
      'Antworten Sie einfach hier. Sobald wir das haben, gilt Ihre Anfrage als eingereicht und unsere Antwortzeit beginnt.',
    missingWhilePaged: 'Während wir anfangen, antworten Sie bitte noch auf:',
    paging: 'Wir alarmieren gerade die Rufbereitschaft zu Ihrer {severity}-Anfrage.',
    paged: 'Die Rufbereitschaft wurde zu Ihrer {severity}-Anfrage alarmiert.',
    nextStep: 'Hat nach {minutes} Minuten niemand geantwortet, alarmieren wir die Nächsten.',
    phone: 'Sie können auch anrufen: {phone}.',
    phoneWithCode: 'Sie können auch anrufen: {phone}, mit dem Anrufcode {code}.',
    meeting: 'Zur Besprechung geht es hier: {link}',
    notEntitled:
      'Eine Alarmierung der Rufbereitschaft bei {severity}-Anfragen gehört nicht zu Ihrem Supportvertrag. Wir bearbeiten Ihre Anfrage der Reihe nach; die erste Antwort ist geplant innerhalb von: {target}.',
    acknowledged: '{name} kümmert sich um Ihre Anfrage und schreibt Ihnen hier.',
    exhausted:
      'Von der Rufbereitschaft hat noch niemand geantwortet. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
    unreachable:
      'Wir konnten in der Rufbereitschaft gerade niemanden erreichen. Das tut uns leid. Ihre Anfrage bleibt ganz oben.',
  },
};
