/** Something that only a real site can answer. */
export interface SiteQuestion {
  /** What it is called in the file of answers. */
  id: string;
  asks: string;
  /** What to click and look at, in order. */
  steps: readonly string[];
  /** What may be seen, by the word that stands for it. */
  choices: Readonly<Record<string, string>>;
  /** What is read from the site by itself, to propose an answer. */
  reads?: 'delays' | 'sla';
}
