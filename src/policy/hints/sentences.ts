/** The languages that hints are written in. */
export type HintLanguage = 'en' | 'de';

interface Sentences {
  summary: string;
  description: string;
  /** Before the names of what the description should hold. */
  mention: string;
  priority: string;
  attachment: string;
  /** What the facts that every desk knows are called. */
  facts: Readonly<Record<string, string>>;
}

/** The words that hints are made of. A desk's own facts keep the label that its policy gives them. */
export const sentences: Readonly<Record<HintLanguage, Sentences>> = {
  en: {
    summary: 'Say in one sentence what is affected and what happens.',
    description: 'Say what is affected and what happens.',
    mention: 'Please also mention:',
    priority: 'You can leave this as it is: we set it from the severity.',
    attachment: 'A screenshot or a log excerpt helps us. Please remove passwords from it first.',
    facts: {
      environment: 'Environment',
      product: 'Product or service',
      started: 'When it started',
      steps: 'Steps to reproduce',
      errors: 'Error messages or logs',
      changes: 'Recent changes',
      impact: 'Impact',
      workaround: 'Workaround',
      company: 'Company',
      contact: 'Contact person',
      phone: 'Phone number',
    },
  },
  de: {
    summary: 'Sagen Sie in einem Satz, was betroffen ist und was geschieht.',
    description: 'Sagen Sie, was betroffen ist und was geschieht.',
    mention: 'Bitte nennen Sie auch:',
    priority: 'Das können Sie so lassen: Wir richten es nach dem Schweregrad.',
    attachment:
      'Ein Bildschirmfoto oder ein Auszug aus dem Log hilft uns. Bitte entfernen Sie vorher Passwörter daraus.',
    facts: {
      environment: 'Umgebung',
      product: 'Produkt oder Dienst',
      started: 'Beginn',
      steps: 'Schritte zum Nachstellen',
      errors: 'Fehlermeldungen oder Logs',
      changes: 'Letzte Änderungen',
      impact: 'Auswirkung',
      workaround: 'Umgehung',
      company: 'Firma',
      contact: 'Ansprechpartner',
      phone: 'Telefonnummer',
    },
  },
};
