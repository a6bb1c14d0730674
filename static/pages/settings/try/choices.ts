import type { EditorView } from '../../../../src/calls/policy';
import { nameKey } from '../../../../src/policy/names';
import type { Policy } from '../../../../src/policy/schema';
import { policyIn } from '../policy-in';
import type { Which } from '../which-text';

/** Something that a ticket can name. */
export interface Choice {
  value: string;
  label: string;
  /** The one policy that knows it, where there are two. */
  only?: Which;
}

export type ChoiceName = 'requestType' | 'severity' | 'organisation';

export type Choices = Record<ChoiceName, Choice[]>;

/** What a ticket can name: all that the draft or the published policy knows, in the draft's order first. */
export function choicesOf({ draft, published }: Pick<EditorView, 'draft' | 'published'>): Choices {
  const mine = policyIn(draft?.source);
  const theirs = policyIn(published?.source);
  const all = (listed: (policy: Policy) => Choice[]) => union(mine && listed(mine), theirs && listed(theirs));
  return {
    requestType: all(({ requestTypes }) => requestTypes.map(byName)),
    severity: all(({ severities }) =>
      severities.map(({ id, name }) => ({ value: id, label: `${id} · ${name}` })),
    ),
    organisation: all(({ customers }) => customers.organizations.map(byName)),
  };
}

function byName({ name }: { name: string }): Choice {
  return { value: name, label: name };
}

function union(mine: Choice[] | undefined, theirs: Choice[] | undefined): Choice[] {
  if (!mine || !theirs) return mine ?? theirs ?? [];
  const [inMine, inTheirs] = [keysOf(mine), keysOf(theirs)];
  return [
    ...mine.map((one) => (inTheirs.has(nameKey(one.value)) ? one : { ...one, only: 'draft' as const })),
    ...theirs
      .filter(({ value }) => !inMine.has(nameKey(value)))
      .map((one) => ({ ...one, only: 'published' as const })),
  ];
}

function keysOf(choices: readonly Choice[]): ReadonlySet<string> {
  return new Set(choices.map(({ value }) => nameKey(value)));
}
