/** Finds the words that are one slip of the hand away from a word. */
export interface OneEditIndex {
  /** Places in the list of words that are one letter more, less, other or swapped away. Not the word itself. */
  near(word: string): number[];
}

const PLACES = 2 ** 21;

/**
 * An index over words (at most two million) by what each leaves when a letter is taken out: two words that are one edit
 * apart leave a common rest (as SymSpell does it). A look-up tries as many rests as the word has letters, however many
 * words there are.
 */
export function oneEditIndex(words: readonly string[]): OneEditIndex {
  const total = words.reduce((sum, word) => sum + word.length + 1, 0);
  const entries = new Float64Array(total);
  let filled = 0;
  words.forEach((word, place) => {
    for (const rest of restsOf(word)) entries[filled++] = rest * PLACES + place;
  });
  entries.sort();
  return {
    near(word) {
      const places = restsOf(word).flatMap((rest) => placesOf(entries, rest));
      return [...new Set(places)].filter((place) => isOneEdit(words[place] ?? '', word));
    },
  };
}

/** Hashes of the word and of what is left of it without one letter. */
function restsOf(word: string): number[] {
  const rests = [hash(word)];
  for (let at = 0; at < word.length; at++) rests.push(hash(word, at));
  return rests;
}

/** FNV-1a of the word in 32 bits, without the letter at one place. */
function hash(word: string, without = -1): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    if (at === without) continue;
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function placesOf(entries: Float64Array, rest: number): number[] {
  const from = rest * PLACES;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low; (entries[at] ?? Infinity) < from + PLACES; at++) places.push((entries[at] ?? 0) - from);
  return places;
}

/** Whether one letter inserted, left out, replaced or swapped with its neighbour makes one word the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const swapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return swapped && short.slice(same + 2) === long.slice(same + 2);
}
