import { showPath } from '../../../../../src/policy/parse/locate';
import type { Path } from '../draft';

/** The id of the control or part of the form that a path is edited with; no two paths share one. */
export function idOf(path: Path): string {
  return idOfShown(showPath(path));
}

/** As `idOf`, for a path as problems name it. */
export function idOfShown(shown: string): string {
  const plain = shown.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(36)}_`);
  return `policy-form-${plain}`;
}

/** A path as problems name it and all above it, itself first: `a[0].b`, `a[0]`, `a`. */
export function andAbove(shown: string): string[] {
  const ends = Array.from(shown.matchAll(/\.|\[/g), ({ index }) => index).filter((end) => end > 0);
  return [shown, ...ends.reverse().map((end) => shown.slice(0, end))];
}

/** The path that is shown; a key with a dot in it comes apart. */
export function pathOf(shown: string): Path {
  return Array.from(shown.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([text, at]) =>
    at === undefined ? text : Number(at),
  );
}

/** The first key of a path. */
export function topOf(shown: string): string {
  return andAbove(shown).at(-1) ?? '';
}
