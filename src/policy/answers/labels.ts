import { recognisers } from '../intake/recognisers';
import type { Policy } from '../schema';

/** A question is at most this long. */
const MAX_LABEL = 300;

export interface Labels {
  /** Small letters → fact. */
  names: ReadonlyMap<string, string>;
  /** Questions in full: these are labels without a colon, too. */
  questions: ReadonlyMap<string, string>;
}

export interface Label {
  fact: string;
  /** Where in the line the answer begins. */
  to: number;
}

/** Everything a line may call a fact: its id, label and questions in every language; the reader's own win. */
export function labelsOf({ facts, texts }: Pick<Policy, 'facts' | 'texts'>, language?: string): Labels {
  const own = language === undefined ? undefined : texts[language];
  const translated = [...Object.values(texts), ...(own ? [own] : [])].flatMap(({ questions }) =>
    Object.entries(questions).map(([fact, question]) => [plain(question), fact] as const),
  );
  const questions = [...facts.map(({ id, question }) => [plain(question), id] as const), ...translated];
  const builtIn = facts.flatMap(({ id }) =>
    (recognisers[id]?.labels ?? []).map((label) => [label, id] as const),
  );
  const policys = facts.flatMap(({ id, label, recognise }) =>
    [id, ...(label === undefined ? [] : [label]), ...recognise.labels].map(
      (name) => [plain(name), id] as const,
    ),
  );
  return { names: new Map([...builtIn, ...policys, ...questions]), questions: new Map(questions) };
}

/** The label that a line has from `from` on: a name before a colon, or a whole question. */
export function labelAt({ names, questions }: Labels, text: string, from: number): Label | undefined {
  const line = text.slice(from, from + MAX_LABEL + 20);
  const lead = /^[\s#*_•-]{0,12}/u.exec(line)?.[0].length ?? 0;
  for (const { index, 0: mark } of line.matchAll(/[?:=：]|[ \t][-–—][ \t]/gu)) {
    const name = plain(line.slice(lead, index));
    const fact = mark === '?' ? questions.get(name) : names.get(name);
    if (fact === undefined) continue;
    const after = /^[\s*_?:=：]{0,8}/u.exec(line.slice(index + mark.length))?.[0].length ?? 0;
    return { fact, to: from + index + mark.length + after };
  }
  const isHeading = /^\s{0,3}(?:#{1,6}\s|\*\*)/u.test(line);
  const fact = (isHeading ? names : questions).get(plain(line));
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
