import type { Find } from './finds';
import { wordsIn } from './grammar';
import { edgeAfter, edgeBefore, holdsAny } from './moods';
import { COMMA, type Tokens } from './tokens';

const lists = {
  core: wordsIn('CORE'),
  side: wordsIn('SIDE'),
  place: wordsIn('PLACE|PEOPLE'),
  flow: wordsIn('FLOW'),
  all: wordsIn('ALL'),
  often: wordsIn('OFTEN'),
  every: wordsIn('EVERY'),
  fraction: wordsIn('FRACTION|TIME'),
  time: wordsIn('TIME'),
  number: wordsIn('NUMBER'),
  dear: wordsIn('DEAR'),
  some: wordsIn('SOME'),
  sometimes: wordsIn('SOMETIMES'),
  nowAnd: wordsIn('NOWAND'),
  and: wordsIn('AND'),
  andThen: wordsIn('ANDTHEN'),
  very: wordsIn('VERY|LONG'),
};

/** What the sentence around a find adds to it. */
export interface Around {
  all: boolean;
  often: boolean;
  some: boolean;
  sometimes: boolean;
  /** Every few minutes, every third, every hour. */
  recurring: boolean;
  very: boolean;
  place: boolean;
  flow: boolean;
  part?: 'core' | 'side';
  /** Only under a condition of the writer's own making. */
  restricted: boolean;
}

/** Looks as far as the commas around a find; `restricted` is whether it holds under a condition alone. */
export function aroundOf(find: Find, tokens: Tokens, restricted: boolean): Around {
  const start = edgeBefore(tokens, find.first, COMMA);
  const end = edgeAfter(tokens, find.last, COMMA);
  const part = partOf(find, tokens, start, end);
  const recurring = isRecurring(tokens, start, end);
  return {
    all: isAll(tokens, start, end),
    often: holdsAny(tokens, lists.often, start, end) || recurring,
    recurring,
    some: holdsAny(tokens, lists.some, start, end),
    sometimes: holdsAny(tokens, lists.sometimes, start, end) || isNowAndThen(tokens, start, end),
    very: holdsAny(tokens, lists.very, start, end),
    place: holdsAny(tokens, lists.place, start, end),
    flow: holdsAny(tokens, lists.flow, start, end),
    ...(part && { part }),
    restricted,
  };
}

function isAll(tokens: Tokens, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (lists.all[tokens.ids[place] ?? 0] === 1 && !isPart(tokens, place + 1)) return true;
  }
  return false;
}

function isRecurring(tokens: Tokens, start: number, end: number): boolean {
  const { ids } = tokens;
  for (let place = start; place < end - 1; place++) {
    const isOne = lists.every[ids[place] ?? 0] === 1 && isPart(tokens, place + 1);
    if (isOne && lists.dear[ids[place + 2] ?? 0] !== 1) return true;
  }
  return false;
}

/** What stands behind "every" for one out of some: "third", "few", "hour", "10 minutes". */
function isPart({ ids }: Tokens, place: number): boolean {
  if (lists.fraction[ids[place] ?? 0] === 1) return true;
  return lists.number[ids[place] ?? 0] === 1 && lists.time[ids[place + 1] ?? 0] === 1;
}

function isNowAndThen({ ids }: Tokens, start: number, end: number): boolean {
  for (let place = start; place < end - 2; place++) {
    const isBegun = lists.nowAnd[ids[place] ?? 0] === 1 && lists.and[ids[place + 1] ?? 0] === 1;
    if (isBegun && lists.andThen[ids[place + 2] ?? 0] === 1) return true;
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
