import fc from 'fast-check';
import type { Policy } from '../../src/policy/schema';

/** A change of a policy somewhere: which of its places, what is done there, and with what. */
export interface Edit {
  place: number;
  deed: 'replace' | 'remove' | 'double' | 'reverse' | 'add';
  value: string | number | boolean;
}

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(100_000),
  deed: fc.constantFrom('replace', 'remove', 'double', 'reverse', 'add'),
  value: fc.oneof(
    fc.string({ minLength: 1, maxLength: 120 }).map((text) => text.replace(/[{}]/g, '-')),
    fc.nat(500),
    fc.boolean(),
  ),
});

/**
 * The policy with one thing different. It may be no policy any more in what its values mean, but keeps its shape:
 * values change within their kind, and entries come, go and move.
 */
export function edited(policy: Policy, edit: Edit): Policy {
  const copy = structuredClone(policy);
  editIn(copy, edit);
  return copy;
}

/** The same with a document as its author wrote it, without the defaults. */
export function editedDocument(document: unknown, edit: Edit): unknown {
  const copy: unknown = structuredClone(document);
  if (typeof copy === 'object' && copy !== null) editIn(copy, edit);
  return copy;
}

function editIn(copy: object, edit: Edit): void {
  const all = placesIn(copy);
  const at = all[edit.place % all.length];
  if (at) change(at, edit);
}

interface Place {
  holder: object;
  key: string;
  /** Not to be taken away: the policy would have lost its shape. */
  fixed: boolean;
}

const LISTS =
  /^(severities|facts|requestTypes|clauses|examples|steps|organizations|tiers|domains|holidays|caps|floors|ladders|options)$/;

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => {
    const here = { holder, key, fixed: !Array.isArray(holder) && typeof value === 'object' };
    return typeof value === 'object' && value !== null ? [here, ...placesIn(value)] : [here];
  });
}

function change({ holder, key, fixed }: Place, { deed, value }: Edit): void {
  const now: unknown = Reflect.get(holder, key);
  if (Array.isArray(now) && LISTS.test(key)) {
    if (deed === 'reverse') now.reverse();
    else if (deed === 'double' && now.length > 0) now.push(structuredClone<unknown>(now[0]));
    else if (deed === 'remove') now.pop();
    return;
  }
  if (typeof now === typeof value && deed === 'replace') Reflect.set(holder, key, value);
  else if (
    deed === 'remove' &&
    !fixed &&
    !Array.isArray(holder) &&
    typeof now === 'string' &&
    /help|label|says|phone/.test(key)
  )
    Reflect.deleteProperty(holder, key);
}
