import { agreementReport } from './agreement-report';
import { casesOf, short, type ShortKey } from './counted';
import type { Judged } from './judged';
import type { Group } from './report';
import { cellOf } from './side';

/** How far suggestions agree for one request type or organisation, by each policy. */
export interface GroupTally {
  name: string;
  sides: GroupSide[];
}

interface GroupSide {
  unknown: number;
  /** Requests by final and suggested level, row after row. */
  cells: number[];
  /** Cell → requests in it, only where the two levels differ. */
  keys: Record<number, ShortKey[]>;
}

/** Groups that are kept apart, and how many keys they all may keep. */
export interface GroupLimits {
  most: number;
  keysLeft: number;
}

/** The one name under which all groups beyond the limit stand. */
export const OTHERS = '(all others)';

const MOST_KEYS_PER_CELL = 10;

/** One request as a group counts it: what each policy decided, beside that policy's levels. */
export interface Member {
  key: ShortKey;
  sides: { levels: readonly string[]; judged?: Judged }[];
}

/** Counts a request in its group; answers how many of the keys that were left it has used up. */
export function addToGroup(
  groups: GroupTally[],
  name: string,
  { key, sides }: Member,
  { most, keysLeft }: GroupLimits,
): number {
  const group = groupFor(groups, short(name.trim()), most, sides);
  let used = 0;
  for (const [at, { levels, judged }] of sides.entries()) {
    const side = group.sides[at];
    if (side && judged && addToGroupSide(side, levels, key, judged, used < keysLeft)) used += 1;
  }
  return used;
}

function groupFor(groups: GroupTally[], name: string, most: number, sides: Member['sides']): GroupTally {
  const known = groups.find((group) => group.name === name);
  if (known) return known;
  if (groups.length >= most && name !== OTHERS) return groupFor(groups, OTHERS, most, sides);
  const group = { name, sides: sides.map(({ levels }) => emptyGroupSide(levels.length)) };
  groups.push(group);
  return group;
}

function emptyGroupSide(levels: number): GroupSide {
  return { unknown: 0, cells: Array.from({ length: levels * levels }, () => 0), keys: {} };
}

/** Whether it kept the key. */
function addToGroupSide(
  side: GroupSide,
  levels: readonly string[],
  key: ShortKey,
  judged: Judged,
  mayKeep: boolean,
): boolean {
  const place = cellOf(levels, judged);
  if (!place) {
    side.unknown += 1;
    return false;
  }
  const [row, column] = place;
  const cell = row * levels.length + column;
  side.cells[cell] = (side.cells[cell] ?? 0) + 1;
  const keys = side.keys[cell] ?? [];
  if (row === column || !mayKeep || keys.length >= MOST_KEYS_PER_CELL) return false;
  side.keys[cell] = [...keys, key];
  return true;
}

/** The groups as a report shows one policy's side of them, those with most requests first. */
export function groupReports(
  groups: readonly GroupTally[],
  side: number,
  levels: readonly string[],
  prefix: string | undefined,
): Group[] {
  return groups
    .flatMap(({ name, sides }) => {
      const own = sides[side];
      return own ? [{ name, agreement: groupAgreement(own, levels, prefix) }] : [];
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
}

function groupAgreement(side: GroupSide, levels: readonly string[], prefix: string | undefined) {
  const confusion = levels.map((_, row) =>
    levels.map((__, column) => {
      const cell = row * levels.length + column;
      return casesOf({ count: side.cells[cell] ?? 0, keys: side.keys[cell] ?? [] }, prefix);
    }),
  );
  return agreementReport(levels, confusion, side.unknown);
}

function sizeOf({ agreement }: Group): number {
  return agreement.requests + agreement.unknown;
}
