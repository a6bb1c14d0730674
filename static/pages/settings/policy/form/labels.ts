import de from '../../../../locales/policy/de-DE.json';
import en from '../../../../locales/policy/en-US.json';
import type { Language } from '../../../../shared/words';
import type { Node } from './schema/node';

export interface Label {
  label: string;
  help: string;
}

const german: Readonly<Record<string, Label>> = de;
const english: Readonly<Record<string, string>> = en;

/** A key in words: its name and its sentence. English comes from the schema itself. */
export function labelOf({ schemaPath, help }: Node, language: Language): Label {
  const own = language === 'de' ? german[schemaPath] : undefined;
  return own ?? { label: english[schemaPath] ?? keyInWords(schemaPath.split('.').at(-1) ?? ''), help };
}

/** `firstResponse` is "First response". */
export function keyInWords(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
