import { namesIn } from '../difference/entries';
import type { Path } from '../difference/path';
import { isRecord } from '../is-record';

/** A path as keys and positions of a value; an entry that is not there would be the last of its list. */
export function placeIn(value: unknown, path: Path): (string | number)[] {
  const place: (string | number)[] = [];
  let at = value;
  for (const [depth, segment] of path.entries()) {
    if (typeof segment === 'string') {
      place.push(segment);
      at = isRecord(at) ? at[segment] : undefined;
      continue;
    }
    const list: unknown[] = Array.isArray(at) ? at : [];
    const found = namesIn(list, path.slice(0, depth))?.indexOf(segment.entry) ?? -1;
    place.push(found < 0 ? list.length : found);
    at = list[found];
  }
  return place;
}
