import { inEveryLanguage } from '../intake/in-every-language';
import { labelsOf as labelsOfFacts } from '../intake/labels';
import type { Policy } from '../schema';

/** A question is at most this long. */
const MAX_LABEL = 300;

export interface Labels {
  /** What a name or a question stands for. */
  factOf: (name: string) => string | undefined;
  /** The same for a question alone: it is a label without a colon, too. */
  factAsked: (question: string) => string | undefined;
}

export interface Label {
  fact: string;
  /** Where in the line the answer begins. */
  to: number;
}

/** Everything a line may call a fact: its id, its labels and its question in any language; the reader's own wins. */
export function labelsOf({ facts, texts }: Pick<Policy, 'facts' | 'texts'>, language?: string): Labels {
  const own = language === undefined ? undefined : texts[language];
  const translated = [...Object.values(texts), ...(own ? [own] : [])].flatMap(({ questions }) =>
    Object.entries(questions).map(([fact, question]) => [plain(question), fact] as const),
  );
  const questions = new Map([
    ...facts.map(({ id, question }) => [plain(question), id] as const),
    ...translated,
  ]);
  const labels = labelsOfFacts(inEveryLanguage({ facts, texts }));
  return {
    factOf: (name) => questions.get(name) ?? labels.get(name),
    factAsked: (question) => questions.get(question),
  };
}

/** The label that a line has from `from` on: a name before a colon, or a whole question. */
export function labelAt({ factOf, factAsked }: Labels, text: string, from: number): Label | undefined {
  const line = text.slice(from, from + MAX_LABEL + 20);
  for (const { index, 0: mark } of line.matchAll(/[?:=：]|[ \t][-–—][ \t]/gu)) {
    const name = plain(line.slice(0, index));
    const fact = mark === '?' ? factAsked(name) : factOf(name);
    if (fact === undefined) continue;
    const after = /^[\s*_?:=：]{0,8}/u.exec(line.slice(index + mark.length))?.[0].length ?? 0;
    return { fact, to: from + index + mark.length + after };
  }
  const isHeading = /^\s{0,3}(?:#{1,6}\s|\*\*)/u.test(line);
  const fact = (isHeading ? factOf : factAsked)(plain(line));
  return fact === undefined ? undefined : { fact, to: text.length };
}

function plain(label: string): string {
  return label
    .slice(0, MAX_LABEL)
    .replace(/^[\s#*_•-]{1,12}/u, '')
    .replace(/[\s*_#?.:]{1,12}$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
