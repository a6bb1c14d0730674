/** What is spoken on the telephone, by language. */
interface Spoken {
  /** As Twilio names the voice's language. */
  voice: string;
  askForCode: string;
  wrongCode: string;
  giveUp: string;
  tooMany: string;
  connecting: string;
  answered: (name: string) => string;
  whisper: (key: string) => string;
  taken: string;
  nobody: string;
}

const en: Spoken = {
  voice: 'en-GB',
  askForCode: 'Hello. Please enter the six digits from your request.',
  wrongCode: 'That code is not known. Please try once more: it is on your request page.',
  giveUp:
    'Sorry, we do not know that code. Please open your request page for your code, and call again. Goodbye.',
  tooMany: 'Too many codes have been tried. Please call again in a few minutes. Goodbye.',
  connecting: 'Thank you. We are putting you through.',
  answered: (name) => `${name} is on your request already. We are putting you through.`,
  whisper: (key) => `A customer calls about request ${key}. Press 1 to take the call.`,
  taken: 'Connecting.',
  nobody:
    'Nobody could take your call. We know that you called, and keep paging until somebody answers. Goodbye.',
};

const de: Spoken = {
  voice: 'de-DE',
  askForCode: 'Guten Tag. Bitte geben Sie die sechs Ziffern Ihrer Anfrage ein.',
  wrongCode:
    'Diesen Code kennen wir nicht. Bitte versuchen Sie es noch einmal: Er steht auf Ihrer Anfrageseite.',
  giveUp:
    'Leider kennen wir diesen Code nicht. Ihr Code steht auf Ihrer Anfrageseite. Bitte rufen Sie dann noch einmal an. Auf Wiederhören.',
  tooMany:
    'Es wurden zu viele Codes versucht. Bitte rufen Sie in einigen Minuten noch einmal an. Auf Wiederhören.',
  connecting: 'Vielen Dank. Wir verbinden Sie.',
  answered: (name) => `${name} kümmert sich schon um Ihre Anfrage. Wir verbinden Sie.`,
  whisper: (key) => `Ein Kunde ruft zur Anfrage ${key} an. Drücken Sie die 1, um das Gespräch anzunehmen.`,
  taken: 'Sie werden verbunden.',
  nobody:
    'Niemand konnte Ihren Anruf annehmen. Wir wissen, dass Sie angerufen haben, und rufen weiter, bis jemand antwortet. Auf Wiederhören.',
};

/** The words for a language tag such as `de` or `en-US`; English where there are none in it. */
export function spokenIn(language: string): Spoken {
  return language.toLowerCase().startsWith('de') ? de : en;
}
