import type { Spoken } from '../../flows/world';
import { inLanguage } from '../../policy/language';

interface Sentences {
  voice: string;
  ask: string;
  again: string;
  goodbye: string;
  connect: string;
  whisper: (requestKey: string) => string;
  joined: string;
}

const sentences: Readonly<Record<string, Sentences>> = {
  en: {
    voice: 'en-GB',
    ask: 'Welcome to the support line for urgent requests. Please type the six digits from your request.',
    again: 'We know no open request with these digits. Please type the six digits once more.',
    goodbye:
      'We could not find your request. Please send it through the portal or by e-mail first; you will then see your six digits. Goodbye.',
    connect: 'Thank you. We are putting you through.',
    whisper: (key) => `A customer calls about request ${key}. Press 1 to take the call.`,
    joined: 'You are connected.',
  },
  de: {
    voice: 'de-DE',
    ask: 'Willkommen bei der Hotline für dringende Anfragen. Bitte geben Sie die sechs Ziffern Ihrer Anfrage ein.',
    again:
      'Zu diesen Ziffern kennen wir keine offene Anfrage. Bitte geben Sie die sechs Ziffern noch einmal ein.',
    goodbye:
      'Wir konnten Ihre Anfrage nicht finden. Bitte senden Sie sie zuerst über das Portal oder per E-Mail; dann sehen Sie Ihre sechs Ziffern. Auf Wiederhören.',
    connect: 'Danke. Wir verbinden Sie.',
    whisper: (key) =>
      `Ein Kunde ruft wegen Anfrage ${key} an. Drücken Sie die 1, um das Gespräch anzunehmen.`,
    joined: 'Sie sind verbunden.',
  },
};

/** What the telephone plays, as TwiML. https://www.twilio.com/docs/voice/twiml */
export function twiml(spoken: Spoken): string {
  const words = inLanguage(sentences, spoken.language, 'en') ?? (sentences['en'] as Sentences);
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs(spoken, words)}</Response>`;
}

function verbs(spoken: Spoken, words: Sentences): string {
  const say = (text: string) => `<Say language="${words.voice}">${escaped(text)}</Say>`;
  switch (spoken.kind) {
    case 'ask':
      return gather(spoken.action, 6, say(spoken.tries === 0 ? words.ask : words.again));
    case 'goodbye':
      return `${say(words.goodbye)}<Hangup/>`;
    case 'connect':
      return `${say(words.connect)}<Dial><Number url="${escaped(spoken.whisper)}">${escaped(spoken.to)}</Number></Dial>`;
    case 'whisper':
      // Nobody who lets it ring out, and no mailbox, is taken for an answer.
      return `${gather(spoken.action, 1, say(words.whisper(spelled(spoken.requestKey))))}<Hangup/>`;
    case 'joined':
      return say(words.joined);
  }
}

/** Asks for digits; somebody who types none is asked by the same address again. */
function gather(action: string, digits: number, prompt: string): string {
  return `<Gather numDigits="${digits}" timeout="10" action="${escaped(action)}" actionOnEmptyResult="true">${prompt}</Gather>`;
}

/** Read letter by letter: "S T 1 2". */
function spelled(key: string): string {
  return key.replace('-', ' ').split('').join(' ').replace(/ +/g, ' ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
