import en from '../static/locales/en-US.json';

/** A sentence that people read in the app, in English, with its `{blanks}` filled. */
export function words(word: keyof typeof en, blanks: Readonly<Record<string, string>> = {}): string {
  return en[word].replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
