import type { Spoken } from '../../flows/world/listening';
import type { Ladder } from '../../policy/escalation/ladder';
import { inLanguage } from '../../policy/language';

const CODE_DIGITS = 6;
// How long the telephone waits for the next key.
const SECONDS = '10';

interface Sentences {
  voice: string;
  ask: string;
  again: string;
  goodbye: string;
  tooMany: string;
  connect: string;
  connectAnswered: string;
  /** What a caller hears who could talk to nobody, by how their escalation stands. */
  after: Record<'open' | 'acknowledged' | 'over', string>;
  whisper: (requestKey: string) => string;
  joined: string;
  joinedOnly: string;
}

const english: Sentences = {
  voice: 'en-GB',
  ask: 'Welcome to the support line for urgent requests. Please type the six digits from your request.',
  again: 'We know no open request with these digits. Please type the six digits once more.',
  goodbye:
    'We could not find your request. Please send it through the portal or by e-mail first; you will then see your six digits. Goodbye.',
  tooMany:
    'Too many codes were tried. Please follow your request on the portal; we keep paging for it all the same. Goodbye.',
  connect: 'Thank you. We are putting you through.',
  connectAnswered: 'Thank you. A colleague is working on your request already. We are putting you through.',
  after: {
    open: 'If nobody could talk to you: we know that you called, and go on paging. Goodbye.',
    acknowledged:
      'If nobody could talk to you: a colleague is working on your request and will write to you. Goodbye.',
    over: 'If nobody could talk to you: we know that you called, and your request stays at the top of our queue. Goodbye.',
  },
  whisper: (key) => `A customer calls about request ${key}. Press 1 to take the call.`,
  joined: 'You are connected.',
  joinedOnly: 'You are connected. The page is still open: please answer it in the request as well.',
};

const german: Sentences = {
  voice: 'de-DE',
  ask: 'Willkommen bei der Hotline für dringende Anfragen. Bitte geben Sie die sechs Ziffern Ihrer Anfrage ein.',
  again:
    'Zu diesen Ziffern kennen wir keine offene Anfrage. Bitte geben Sie die sechs Ziffern noch einmal ein.',
  goodbye:
    'Wir konnten Ihre Anfrage nicht finden. Bitte senden Sie sie zuerst über das Portal oder per E-Mail; dann sehen Sie Ihre sechs Ziffern. Auf Wiederhören.',
  tooMany:
    'Es wurden zu viele Codes versucht. Bitte verfolgen Sie Ihre Anfrage im Portal; wir alarmieren trotzdem weiter. Auf Wiederhören.',
  connect: 'Danke. Wir verbinden Sie.',
  connectAnswered: 'Danke. Um Ihre Anfrage kümmert sich bereits jemand aus unserem Team. Wir verbinden Sie.',
  after: {
    open: 'Falls niemand mit Ihnen sprechen konnte: Wir wissen, dass Sie angerufen haben, und alarmieren weiter. Auf Wiederhören.',
    acknowledged:
      'Falls niemand mit Ihnen sprechen konnte: Jemand aus unserem Team kümmert sich um Ihre Anfrage und schreibt Ihnen. Auf Wiederhören.',
    over: 'Falls niemand mit Ihnen sprechen konnte: Wir wissen, dass Sie angerufen haben, und Ihre Anfrage bleibt ganz oben. Auf Wiederhören.',
  },
  whisper: (key) => `Ein Kunde ruft wegen Anfrage ${key} an. Drücken Sie die 1, um das Gespräch anzunehmen.`,
  joined: 'Sie sind verbunden.',
  joinedOnly: 'Sie sind verbunden. Der Alarm ist noch offen: Bitte antworten Sie auch in der Anfrage.',
};

/** What the telephone plays, as TwiML. https://www.twilio.com/docs/voice/twiml */
export function twiml(spoken: Spoken): string {
  const words = inLanguage({ en: english, de: german }, spoken.language, 'en') ?? english;
  const say = (text: string) => element('Say', { language: words.voice }, escaped(text));
  const verbs = element('Response', {}, verbsOf(spoken, words, say).join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>${verbs}`;
}

function verbsOf(spoken: Spoken, words: Sentences, say: (text: string) => string): string[] {
  const hangUp = element('Hangup', {});
  switch (spoken.kind) {
    case 'ask': {
      const question = say(spoken.tries === 0 ? words.ask : words.again);
      // Silence is asked once more, as a wrong code is.
      const silence = element('Redirect', { method: 'POST' }, escaped(spoken.action));
      return [gather(spoken.action, CODE_DIGITS, question), silence];
    }
    case 'goodbye':
      return [say(words.goodbye), hangUp];
    case 'too-many-codes':
      return [say(words.tooMany), hangUp];
    case 'connect': {
      const colleague = element('Number', { url: spoken.whisper }, spoken.to.replace(/[^+\d]/g, ''));
      const [before, after] = aroundTheCall(spoken.standing, words);
      return [say(before), element('Dial', {}, colleague), say(after)];
    }
    case 'whisper':
      // A mailbox presses nothing, so it takes no call.
      return [gather(spoken.action, 1, say(words.whisper(spelled(spoken.requestKey)))), hangUp];
    case 'joined':
      return [say(spoken.counts ? words.joined : words.joinedOnly)];
  }
}

function aroundTheCall(standing: Ladder['state'], words: Sentences): [before: string, after: string] {
  if (standing === 'acknowledged') return [words.connectAnswered, words.after.acknowledged];
  return [words.connect, standing === 'open' ? words.after.open : words.after.over];
}

/** Asks for digits and sends them to `action`. Whoever types none hears what comes after it. */
function gather(action: string, digits: number, question: string): string {
  return element('Gather', { numDigits: String(digits), timeout: SECONDS, action }, question);
}

/** Read letter by letter: "S T 1 2". */
function spelled(key: string): string {
  return key.replace('-', ' ').split('').join(' ').replace(/ +/g, ' ');
}

function element(name: string, attributes: Record<string, string>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
