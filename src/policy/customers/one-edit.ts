/** A word, and the group of words it is compared within. */
export interface GroupedWord {
  text: string;
  group: string;
}

/** Finds the words that are one slip of the hand away from a word. */
export interface OneEditIndex {
  /** Places in the list of the words of one group that are one letter more, less, other or swapped away. */
  near(word: GroupedWord): number[];
}

const PLACES = 2 ** 20;

/**
 * An index over at most a million words by what each leaves when a letter is taken out: two words that are one edit
 * apart leave a common rest (as SymSpell does it). A look-up tries as many rests as the word has letters, however many
 * words there are.
 */
export function oneEditIndex(words: readonly GroupedWord[]): OneEditIndex {
  // Hash and place in one number, so that sorting needs no comparison of ours.
  const entries = new Float64Array(words.reduce((sum, { text }) => sum + text.length + 1, 0));
  let filled = 0;
  words.forEach((word, place) => {
    for (const rest of restsOf(word)) entries[filled++] = rest * PLACES + place;
  });
  entries.sort();
  return {
    near(word) {
      const places = restsOf(word).flatMap((rest) => placesOf(entries, rest));
      return [...new Set(places)].filter((place) => {
        const one = words[place];
        return one?.group === word.group && isOneEdit(one.text, word.text);
      });
    },
  };
}

/** Hashes of the word and of what is left of it without each of its letters. */
function restsOf({ text, group }: GroupedWord): number[] {
  const seed = hash(group, FNV_START);
  const rests = [hash(text, seed)];
  let before = seed;
  for (let at = 0; at < text.length; at++) {
    rests.push(hash(text, before, at + 1));
    before = hashed(before, text.charCodeAt(at));
  }
  return rests;
}

const FNV_START = 0x811c9dc5;

/** FNV-1a in 32 bits of a text from one place on, after what was hashed before. */
function hash(text: string, before: number, from = 0): number {
  let value = before;
  for (let at = from; at < text.length; at++) value = hashed(value, text.charCodeAt(at));
  return value;
}

function hashed(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193) >>> 0;
}

function placesOf(entries: Float64Array, rest: number): number[] {
  const from = rest * PLACES;
  const places: number[] = [];
  let at = firstFrom(entries, from);
  for (let entry = entries[at]; entry !== undefined && entry < from + PLACES; entry = entries[++at])
    places.push(entry - from);
  return places;
}

function firstFrom(entries: Float64Array, from: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one letter inserted, left out, replaced or swapped with its neighbour makes one word the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return isSwapped && short.slice(same + 2) === long.slice(same + 2);
}
