import type { Spoken } from '../../flows/world';
import { inLanguage } from '../../policy/language';

interface Sentences {
  voice: string;
  ask: string;
  again: string;
  goodbye: string;
  connect: string;
  after: string;
  whisper: (requestKey: string) => string;
  joined: string;
}

const english: Sentences = {
  voice: 'en-GB',
  ask: 'Welcome to the support line for urgent requests. Please type the six digits from your request.',
  again: 'We know no open request with these digits. Please type the six digits once more.',
  goodbye:
    'We could not find your request. Please send it through the portal or by e-mail first; you will then see your six digits. Goodbye.',
  connect: 'Thank you. We are putting you through.',
  after:
    'If nobody could talk to you: we know that you called, and keep paging until somebody answers. Goodbye.',
  whisper: (key) => `A customer calls about request ${key}. Press 1 to take the call.`,
  joined: 'You are connected.',
};

const german: Sentences = {
  voice: 'de-DE',
  ask: 'Willkommen bei der Hotline für dringende Anfragen. Bitte geben Sie die sechs Ziffern Ihrer Anfrage ein.',
  again:
    'Zu diesen Ziffern kennen wir keine offene Anfrage. Bitte geben Sie die sechs Ziffern noch einmal ein.',
  goodbye:
    'Wir konnten Ihre Anfrage nicht finden. Bitte senden Sie sie zuerst über das Portal oder per E-Mail; dann sehen Sie Ihre sechs Ziffern. Auf Wiederhören.',
  connect: 'Danke. Wir verbinden Sie.',
  after:
    'Falls niemand mit Ihnen sprechen konnte: Wir wissen, dass Sie angerufen haben, und rufen weiter, bis jemand antwortet. Auf Wiederhören.',
  whisper: (key) => `Ein Kunde ruft wegen Anfrage ${key} an. Drücken Sie die 1, um das Gespräch anzunehmen.`,
  joined: 'Sie sind verbunden.',
};

/** What the telephone plays, as TwiML. https://www.twilio.com/docs/voice/twiml */
export function twiml(spoken: Spoken): string {
  const words = inLanguage({ en: english, de: german }, spoken.language, 'en') ?? english;
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs(spoken, words)}</Response>`;
}

function verbs(spoken: Spoken, words: Sentences): string {
  const say = (text: string) => `<Say language="${words.voice}">${escaped(text)}</Say>`;
  switch (spoken.kind) {
    case 'ask':
      // Silence is asked once more, as a wrong code is.
      return `${gather(spoken.action, 6, say(spoken.tries === 0 ? words.ask : words.again))}<Redirect method="POST">${escaped(spoken.action)}</Redirect>`;
    case 'goodbye':
      return `${say(words.goodbye)}<Hangup/>`;
    case 'connect':
      return `${say(words.connect)}<Dial><Number url="${escaped(spoken.whisper)}">${spoken.to.replace(/[^+\d]/g, '')}</Number></Dial>${say(words.after)}`;
    case 'whisper':
      // A mailbox presses nothing, so it takes no call.
      return `${gather(spoken.action, 1, say(words.whisper(spelled(spoken.requestKey))))}<Hangup/>`;
    case 'joined':
      return say(words.joined);
  }
}

/** Asks for digits and sends them to `action`. Whoever types none hears what comes after it. */
function gather(action: string, digits: number, prompt: string): string {
  return `<Gather numDigits="${digits}" timeout="10" action="${escaped(action)}">${prompt}</Gather>`;
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
