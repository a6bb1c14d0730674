/** The languages that hints are written in. */
export type HintLanguage = 'en' | 'de';

interface Sentences {
  summary: string;
  /** What to write in the description of a problem, and of anything else. */
  problem: string;
  wish: string;
  priority: string;
  attachment: string;
}

/** The words that hints are made of. */
export const sentences: Readonly<Record<HintLanguage, Sentences>> = {
  en: {
    summary: 'Say in one sentence what is affected and what happens.',
    problem: 'Say what you did, what you expected and what happened.',
    wish: 'Say what you need and what it is for.',
    priority: 'You can leave this as it is: we set it from the severity.',
    attachment: 'A screenshot or a log excerpt helps us. Please remove passwords from it first.',
  },
  de: {
    summary: 'Sagen Sie in einem Satz, was betroffen ist und was geschieht.',
    problem: 'Sagen Sie, was Sie getan haben, was Sie erwartet haben und was geschehen ist.',
    wish: 'Sagen Sie, was Sie brauchen und wofür.',
    priority: 'Das können Sie so lassen: Wir richten es nach dem Schweregrad.',
    attachment:
      'Ein Bildschirmfoto oder ein Auszug aus dem Log hilft uns. Bitte entfernen Sie vorher Passwörter daraus.',
  },
};
