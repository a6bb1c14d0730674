import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import { type Known, type Offered, offersAt } from './offers';
import { type Place, placeAt } from './place';

const INDENT = 2;

/** Completes keys and values of a policy at the cursor, once a letter is typed or somebody asks. */
export function completionFrom(known: () => Known): CompletionSource {
  return ({ state, pos, explicit }) => {
    const place = placeAt(state.doc.toString(), pos);
    if (!place || (place.word === '' && !explicit && !place.isValue)) return null;
    const options = offersAt(place, known()).map((offered) => completionOf(offered, place));
    if (options.length === 0) return null;
    return { from: pos - place.word.length, options, validFor: /^[\w-]*$/ };
  };
}

function completionOf(offered: Offered, place: Place): Completion {
  const { word, kind, info } = offered;
  return {
    label: word,
    type: kind === 'key' ? 'property' : 'enum',
    apply: textOf(offered, place),
    ...(info !== '' && info !== word && { info }),
  };
}

/** A key comes with its colon, and with the beginning of what goes below it. */
export function textOf({ word, kind, holds }: Offered, { isFlow, column }: Place): string {
  const written = quoted(word);
  if (kind === 'value') return written;
  if (!holds || isFlow) return `${written}: `;
  const below = ' '.repeat(column + INDENT);
  return `${written}:\n${below}${holds === 'entries' ? '- ' : ''}`;
}

/** As YAML writes a name; `yes` and `no` are answers in a policy and no booleans. */
function quoted(word: string): string {
  const isPlain =
    /^[\p{L}\d_][^:#{}[\],&*!|>'"%@`]*$/u.test(word) && !/^(yes|no|on|off|null|\d.*)$/i.test(word);
  return isPlain ? word : `'${word.replaceAll("'", "''")}'`;
}
