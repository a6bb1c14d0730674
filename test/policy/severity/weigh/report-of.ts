import type { Extent } from '../../../../src/policy/severity/reading/extent';
import type { Mood } from '../../../../src/policy/severity/reading/moods';
import type { Report, Statement } from '../../../../src/policy/severity/reading/report';

type Said = Partial<Statement> & { about: string };

/** A report that says these things, each in a sentence of its own: "a0.", "a1.", "a2." … from its first letter on. */
export function reportOf(...said: Said[]): Report {
  const statements = said.map((one, at) => {
    const start = at * WIDTH;
    return { value: 'yes', mood: 'said' as const, start, end: start + 2, sentence: start, ...one };
  });
  return { text: said.map((_, at) => `a${at}.`.padEnd(WIDTH)).join(''), statements };
}

/** How many letters a sentence of `reportOf` takes. */
export const WIDTH = 10;

/** A fault of this extent. */
export function fault(extent: Extent['extent'], mood: Mood = 'said', more: Partial<Extent> = {}): Said {
  return { about: 'extent', value: 'stop', mood, extent: { extent, ...more } };
}
