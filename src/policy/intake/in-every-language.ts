import type { Policy } from '../schema';
import type { Fact } from '../schema/fact';
import { translationsOf } from '../translation';

/** The facts with what each language calls them and their options, so that they are found in what is written in it. */
export function inEveryLanguage({ facts, texts }: Pick<Policy, 'facts' | 'texts'>): Fact[] {
  const others = (said: readonly string[]) => said.flatMap((text) => translationsOf({ texts }, text));
  return facts.map((fact) => {
    const { label, options, recognise } = fact;
    const labels = others(label === undefined ? [] : [label]);
    return {
      ...fact,
      ...(options && { options: [...options, ...others(options)] }),
      recognise: { ...recognise, labels: [...recognise.labels, ...labels] },
    };
  });
}
