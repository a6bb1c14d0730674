import type { Fact } from '../schema/fact';
import type { Labels } from './fields';
import { fold } from './prose/fold';
import { recognisers } from './recognisers';

const builtIn: ReadonlyMap<string, string> = new Map(
  Object.entries(recognisers).flatMap(([id, { labels }]) => labels.map((label) => [label, id] as const)),
);

const titled = Object.entries(recognisers).flatMap(([id, { titles }]) =>
  titles ? [{ id, says: new RegExp(titles.source) }] : [],
);

/** What a line may call each fact of a policy. The policy's own labels beat the built-in ones. */
export function labelsOf(facts: readonly Fact[]): Labels {
  const ids = new Set(facts.map(({ id }) => id));
  const own = new Map<string, string>();
  for (const { id, label, question, recognise } of facts)
    for (const name of [id, label, question.replace(/\?$/, ''), ...recognise.labels])
      if (name !== undefined) own.set(name.toLowerCase(), id);
  return {
    get(label) {
      const id = own.get(label) ?? builtIn.get(label);
      return id !== undefined && ids.has(id) ? id : undefined;
    },
    like(title) {
      const words = fold(title);
      return titled.find(({ id, says }) => ids.has(id) && says.test(words))?.id;
    },
  };
}
