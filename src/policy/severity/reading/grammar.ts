import { aimCues } from './cues/aim';
import { impairedCues } from './cues/impaired';
import { harmCues } from './cues/harm';
import { moodCues } from './cues/mood';
import { named } from './cues/names';
import { remedyCues } from './cues/remedy';
import { stoppedCues } from './cues/stopped';
import { timeCues } from './cues/time';
import { whereCues } from './cues/where';
import { whoCues } from './cues/who';
import { grammar as smallWords } from './lexicon/grammar';
import { things } from './lexicon/things';
import { troubles } from './lexicon/troubles';
import { grammarOf } from './pattern';

const lexicon = { ...smallWords, ...things, ...troubles };
const tables = [
  ...whereCues,
  ...whoCues,
  ...stoppedCues,
  ...impairedCues,
  ...remedyCues,
  ...harmCues,
  ...aimCues,
  ...timeCues,
  ...moodCues,
];

/** What the reading of a request knows. */
export const grammar = grammarOf(tables, lexicon, named);

/** The words of a list, by their numbers. */
export function wordsIn(name: string): Uint8Array {
  return grammar.members(name);
}
