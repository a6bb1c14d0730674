import type { StepChannel } from '../escalation/services';
import type { Weekday } from '../schema/calendar';
import type { Mistake, MistakeCode, Thing } from './codes';
import type { Found, Kind } from './mistake';
import type { YamlFault } from './yaml-fault';

/** What a blank names rather than quotes. */
type NamedWord =
  | `kind.${Kind}`
  | `found.${Found}`
  | `thing.${Thing}`
  | `day.${Weekday}`
  | `channel.${StepChannel}`
  | `fault.${YamlFault}`;

/** What mistakes are told with: `static/locales/policy/problems`. */
export type MistakeSentences = Readonly<Record<MistakeCode | NamedWord, string>>;

/** What is wrong and what to do about it, in the language of the sentences that are handed in. */
export function mistakeInWords({ code, params = {} }: Mistake, sentences: MistakeSentences): string {
  return filled(sentences[code], params, sentences);
}

function filled(sentence: string, params: NonNullable<Mistake['params']>, sentences: Lookup): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = params[name];
    if (value === undefined) return blank;
    const word = `${name}.${value}`;
    return Object.hasOwn(sentences, word) ? filled(sentences[word] ?? '', params, sentences) : value;
  });
}

type Lookup = Readonly<Record<string, string>>;
