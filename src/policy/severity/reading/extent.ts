import { type Around, aroundOf } from './around';
import type { Find } from './finds';
import type { Mood } from './moods';
import type { Tokens } from './tokens';

/** How much a sentence says has stopped, and whether that is what the service is for. */
export interface Extent {
  extent: 'outage' | 'major' | 'limited' | 'none';
  /** Nothing but a word like "wrong" or "problem" says so. */
  isWeak?: true;
  part?: 'core' | 'side';
  /** People are kept from their work, rather than a thing from working. */
  byPeople?: true;
}

/** What a find about the extent of a fault amounts to in its sentence; undefined for what says that all runs. */
export function extentOf(find: Find, tokens: Tokens, mood: Mood): Extent | undefined {
  return grades[find.value]?.(aroundOf(find, tokens, mood === 'when'));
}

const grades: Readonly<Record<string, (around: Around) => Extent>> = {
  stop: (around) => stopped(around),
  outage: (around) => stopped({ ...around, some: false }),
  kept: (around) => ({ ...stopped({ ...around, place: true }), byPeople: true }),
  absent: (around) => (around.restricted ? { extent: 'limited' } : stopped({ ...around, some: false })),
  undone: (around) => {
    if (around.part === 'side' || around.restricted) return side(around);
    return { extent: around.all && around.part === 'core' ? 'outage' : around.all ? 'major' : 'limited' };
  },
  notwork: (around) => failed(around, 'outage'),
  fail: (around) => failed(around, 'major'),
  slow: (around) => ({
    extent: (around.very || around.all) && !around.restricted && around.part !== 'side' ? 'major' : 'limited',
    ...(around.part && { part: around.part }),
  }),
  troubled: (around) => ({
    extent: around.some || around.sometimes || around.part === 'side' ? 'limited' : 'major',
    ...(around.part && { part: around.part }),
  }),
  mistake: (around) => ({ extent: 'limited', isWeak: true, ...(around.part && { part: around.part }) }),
  cosmetic: () => ({ extent: 'none' }),
  less: () => ({ extent: 'limited', isWeak: true }),
};

function side({ part }: Around): Extent {
  return { extent: 'limited', ...(part && { part }) };
}

function stopped(around: Around): Extent {
  if (around.part === 'side' || around.restricted) return side(around);
  if (around.sometimes || around.recurring || (around.some && !around.place && !around.all))
    return { extent: 'major' };
  return { extent: 'outage', part: 'core' };
}

function failed(around: Around, whenFlow: 'outage' | 'major'): Extent {
  if (around.part === 'side' || around.restricted || around.some || around.sometimes) return side(around);
  if (around.all) return { extent: 'outage', part: 'core' };
  if (around.often || around.very) return { extent: 'major' };
  if (around.flow) return { extent: whenFlow, part: 'core' };
  return { extent: 'limited', ...(around.part && { part: around.part }) };
}
