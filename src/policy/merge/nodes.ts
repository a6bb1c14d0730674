import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRanked, isWhole, namesIn } from '../difference/entries';
import type { Path } from '../difference/path';
import { isSame } from '../difference/same';
import { isRecord } from '../is-record';
import { bothAddedAtOnePlace, bothMoved, mergedOrder } from './order';
import { entriesIn, keyOf, listOr, NOTHING, partsIn, valueOf, valuesIn, type Side } from './sides';

/** A conflict by its path in policies; what is not there is undefined. */
export interface Found {
  path: Path;
  base?: unknown;
  theirs?: unknown;
  mine?: unknown;
}

/** One place in the three texts. */
interface Place {
  base: unknown;
  theirs: Side;
  mine: Side;
  path: Path;
}

/** Brings what they changed since the base into my map; answers where both changed the same otherwise. */
export function mergeMaps(base: unknown, theirs: Side<YAMLMap>, mine: Side<YAMLMap>, path: Path): Found[] {
  const old = isRecord(base) ? base : {};
  const [their, own] = [partsIn(theirs), partsIn(mine)];
  const keys = new Set([...their.keys(), ...own.keys()]);
  return [...keys].flatMap((key) => {
    const place = {
      base: old[key],
      theirs: their.get(key) ?? NOTHING,
      mine: own.get(key) ?? NOTHING,
      path: [...path, key],
    };
    const verdict = verdictOn(place);
    if (verdict === 'theirs') takeKey(theirs.node, mine.node, key);
    return foundAt(place, verdict);
  });
}

type Verdict = 'mine' | 'theirs' | 'look' | 'conflict';

/** What is done with a place: mine stays, theirs comes, both are looked into, or nobody can say. */
function verdictOn(place: Place): Verdict {
  const { base, theirs, mine } = place;
  if (isSame(theirs.value, base) || isSame(theirs.value, mine.value)) return 'mine';
  if (canBeLookedInto(place)) return 'look';
  return isSame(mine.value, base) ? 'theirs' : 'conflict';
}

function canBeLookedInto({ base, theirs, mine, path }: Place): boolean {
  if (isWhole(path)) return false;
  if (isMap(theirs.node) && isMap(mine.node)) return true;
  if (!isSeq(theirs.node) || !isSeq(mine.node)) return false;
  return [base, theirs.value, mine.value].every((list) => namesIn(listOr(list), path) !== undefined);
}

function foundAt(place: Place, verdict: Verdict): Found[] {
  const { base, theirs, mine, path } = place;
  if (verdict === 'conflict') return [conflict(path, base, theirs.value, mine.value)];
  if (verdict !== 'look') return [];
  const [their, own] = [theirs.node, mine.node];
  if (isMap(their) && isMap(own))
    return mergeMaps(base, { ...theirs, node: their }, { ...mine, node: own }, path);
  if (isSeq(their) && isSeq(own))
    return mergeLists(listOr(base), { ...theirs, node: their }, { ...mine, node: own }, path);
  return [];
}

function mergeLists(
  base: readonly unknown[],
  theirs: Side<YAMLSeq>,
  mine: Side<YAMLSeq>,
  path: Path,
): Found[] {
  const old = valuesIn(base, path);
  const [their, own] = [entriesIn(theirs, path), entriesIn(mine, path)];
  const merged = new Map<string, unknown>();
  const found = [...new Set([...their.keys(), ...own.keys()])].flatMap((entry) => {
    const [that, mineHere] = [their.get(entry) ?? NOTHING, own.get(entry) ?? NOTHING];
    const place = { base: old.get(entry), theirs: that, mine: mineHere, path: [...path, { entry }] };
    const verdict = verdictOn(place);
    const { node } = verdict === 'theirs' ? that : mineHere;
    if (node !== undefined) merged.set(entry, node);
    return foundAt(place, verdict);
  });
  const names = { base: [...old.keys()], theirs: [...their.keys()], mine: [...own.keys()] };
  if (mine.node.items.length === 0) mine.node.flow = theirs.node.flow ?? false;
  const order = mergedOrder(names, new Set(merged.keys()));
  mine.node.items = order.map((name) => merged.get(name));
  // With another order the entries in question would stand elsewhere: mine stays where there are any.
  const isUnclear = bothMoved(names) || (isRanked(path) && bothAddedAtOnePlace(names));
  if (found.length > 0 || !isUnclear) return found;
  const swapped = { ...names, theirs: names.mine, mine: names.theirs };
  const theirOrder = mergedOrder(swapped, new Set(merged.keys())).map((name) => valueOf(merged.get(name)));
  return [conflict(path, base, theirOrder, valueOf(mine.node))];
}

function conflict(path: Path, base: unknown, theirs: unknown, mine: unknown): Found {
  return {
    path,
    ...(base !== undefined && { base }),
    ...(theirs !== undefined && { theirs }),
    ...(mine !== undefined && { mine }),
  };
}

/** Gives my map what theirs has under a key, where theirs has it: after the key before it there. */
function takeKey(theirs: YAMLMap, mine: YAMLMap, key: string): void {
  const at = theirs.items.findIndex((pair) => keyOf(pair) === key);
  const theirPair = theirs.items[at];
  const ownPair = mine.items.find((pair) => keyOf(pair) === key);
  if (theirPair === undefined) mine.items = mine.items.filter((pair) => pair !== ownPair);
  else if (ownPair !== undefined) ownPair.value = theirPair.value;
  else {
    const before = theirs.items.slice(0, at).map(keyOf);
    const place = mine.items.findLastIndex((pair) => before.includes(keyOf(pair)));
    mine.items.splice(place + 1, 0, theirPair);
  }
}
