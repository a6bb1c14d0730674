import type { Find } from './finds';
import { wordsIn } from './grammar';
import { edgeAfter, edgeBefore, holdsAny, type Mood } from './moods';
import { COMMA, type Tokens } from './tokens';

/** How much a sentence says has stopped, and whether that is what the service is for. */
export interface Extent {
  extent: 'outage' | 'major' | 'limited' | 'none';
  /** Nothing but a word like "wrong" or "problem" says so. */
  isWeak?: true;
  part?: 'core' | 'side';
  /** People are kept from their work, rather than a thing from working. */
  byPeople?: true;
}

const lists = {
  core: wordsIn('CORE'),
  side: wordsIn('SIDE'),
  place: wordsIn('PLACE|PEOPLE'),
  flow: wordsIn('FLOW'),
  all: wordsIn('ALL'),
  often: wordsIn('OFTEN'),
  every: wordsIn('EVERY'),
  fraction: wordsIn('FRACTION'),
  some: wordsIn('SOME'),
  sometimes: wordsIn('SOMETIMES'),
  very: wordsIn('VERY|LONG'),
};

/** What the sentence around a find adds to it. */
interface Around {
  all: boolean;
  often: boolean;
  some: boolean;
  sometimes: boolean;
  /** Every few minutes, every third. */
  recurring: boolean;
  very: boolean;
  place: boolean;
  flow: boolean;
  part?: 'core' | 'side';
  /** Only under a condition of the writer's own making. */
  restricted: boolean;
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

function aroundOf(find: Find, tokens: Tokens, restricted: boolean): Around {
  const start = edgeBefore(tokens, find.first, COMMA);
  const end = edgeAfter(tokens, find.last, COMMA);
  const part = partOf(find, tokens, start, end);
  const recurring = isRecurring(tokens, start, end);
  return {
    all: isAll(tokens, start, end),
    often: holdsAny(tokens, lists.often, start, end) || recurring,
    recurring,
    some: holdsAny(tokens, lists.some, start, end),
    sometimes: holdsAny(tokens, lists.sometimes, start, end),
    very: holdsAny(tokens, lists.very, start, end),
    place: holdsAny(tokens, lists.place, start, end),
    flow: holdsAny(tokens, lists.flow, start, end),
    ...(part && { part }),
    restricted,
  };
}

function isAll({ ids }: Tokens, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (lists.all[ids[place] ?? 0] === 1 && lists.fraction[ids[place + 1] ?? 0] !== 1) return true;
  }
  return false;
}

function isRecurring({ ids }: Tokens, start: number, end: number): boolean {
  for (let place = start; place < end - 1; place++) {
    if (lists.every[ids[place] ?? 0] === 1 && lists.fraction[ids[place + 1] ?? 0] === 1) return true;
  }
  return false;
}

/** What it is about: the nearest thing before a verb, or the object behind it. A side thing decides. */
function partOf(find: Find, tokens: Tokens, start: number, end: number): 'core' | 'side' | undefined {
  if (objects.has(find.value)) {
    if (holdsAny(tokens, lists.side, find.first, end)) return 'side';
    return holdsAny(tokens, lists.core, find.first, end) ? 'core' : undefined;
  }
  for (let place = find.last - 1; place >= start; place--) {
    const part = partAt(tokens, place);
    if (part) return part;
  }
  for (let place = find.last; place < end; place++) {
    const part = partAt(tokens, place);
    if (part) return part;
  }
  return undefined;
}

/** Kinds of trouble whose thing stands behind the verb. */
const objects: ReadonlySet<string> = new Set(['kept', 'undone', 'absent']);

function partAt({ ids }: Tokens, place: number): 'core' | 'side' | undefined {
  const id = ids[place] ?? 0;
  if (lists.side[id] === 1) return 'side';
  return lists.core[id] === 1 ? 'core' : undefined;
}
