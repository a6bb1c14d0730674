import { cut, type Passage } from '../../intake/prose';
import { fold } from '../../intake/prose/fold';
import { quoteAround } from '../../quote';
import { extentOf, type Extent } from './extent';
import { findsIn, type Find } from './finds';
import { grammar } from './grammar';
import { isQuoted, moodOf, type Mood, type Sentence } from './moods';
import { tokensIn } from './tokens';

/** One thing that a text says, as it stands in it. */
export interface Statement {
  about: string;
  value: string;
  mood: Mood;
  extent?: Extent;
  start: number;
  end: number;
  /** Where its sentence begins. */
  sentence: number;
}

/** Everything a text says about its fault, and the text to quote it from. */
export interface Report {
  text: string;
  statements: readonly Statement[];
}

/** Reads a text sentence by sentence. Takes time in proportion to it. */
export function readReport(text: string): Report {
  // Letter case must not change what a line is taken for, so it is cut in small letters.
  const prose = cut(fold(text));
  const statements = prose.passages.flatMap((passage) => statementsIn(prose.folded, passage));
  return { text, statements };
}

function statementsIn(folded: string, { start, end, kind }: Passage): Statement[] {
  if (kind === 'quotation' || kind === 'template') return [];
  const tokens = tokensIn(folded, start, end, grammar);
  const finds = findsIn(tokens, grammar);
  const isQuestion = folded.slice(Math.max(start, end - 6), end).includes('?');
  if (finds.length === 0 && !isQuestion) return [];
  const colours = finds.filter(({ about }) => about === 'mood');
  const sentence: Sentence = { tokens, colours, isQuestion };
  const isMachine = kind === 'log' || kind === 'code';
  const statements = finds.flatMap((find) =>
    find.about === 'mood' ? [] : stated(find, sentence, isMachine),
  );
  return isQuestion && tokens.ids.length > 1 ? [...statements, questionAt(start, end)] : statements;
}

/** A machine's own words and what is quoted of it show an error; who is hit and what it means is for people to say. */
function stated(find: Find, sentence: Sentence, isMachine: boolean): Statement[] {
  const { about, value } = find;
  const { tokens } = sentence;
  const place = {
    start: tokens.starts[find.first] ?? 0,
    end: tokens.ends[find.last - 1] ?? 0,
    sentence: tokens.starts[0] ?? 0,
  };
  if (isMachine || isQuoted(find, tokens))
    return about === 'extent' && value !== 'cosmetic' && value !== 'runs'
      ? [{ about, value, mood: 'said', extent: { extent: 'limited', isWeak: true }, ...place }]
      : [];
  const mood = moodOf(find, sentence);
  const extent = about === 'extent' ? extentOf(find, tokens, mood) : undefined;
  return [{ about, value, mood, ...(extent && { extent }), ...place }];
}

/** The sentence of a statement, as it stands in the text. */
export function quoteOf({ text }: Report, { start, end }: Statement): string {
  return quoteAround(text, start, end - start);
}

/** A question mark asks, whatever its sentence says; weaker than words that ask. */
function questionAt(start: number, end: number): Statement {
  return { about: 'intent', value: 'asks', mood: 'said', start, end, sentence: start };
}
