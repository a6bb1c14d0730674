import type { YAMLError } from 'yaml';
import type { Mistake } from './codes';

/** What keeps a text from being YAML, where the library's own words would not do. */
export type YamlFault =
  | 'tab'
  | 'indent'
  | 'bracket'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'space'
  | 'key-in-value'
  | 'key'
  | 'start'
  | 'escape'
  | 'anchor'
  | 'tag'
  | 'unexpected'
  | 'other';

/** The library has one code for whatever is missing; its words tell which. */
const MISSING: readonly (readonly [RegExp, YamlFault])[] = [
  [/ end with a /, 'bracket'],
  [/^Missing closing/, 'quote'],
  [/^Missing ,/, 'comma'],
  [/need to be followed by map values/, 'colon'],
  [/separated|space after/, 'space'],
];

const OF_CODE: Readonly<Partial<Record<YAMLError['code'], YamlFault>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'key-in-value',
  MULTILINE_IMPLICIT_KEY: 'key',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  BLOCK_IN_FLOW: 'comma',
  BAD_ALIAS: 'anchor',
  ALIAS_PROPS: 'anchor',
  MULTIPLE_ANCHORS: 'anchor',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  UNEXPECTED_TOKEN: 'unexpected',
};

/** What the library says of a text, as a mistake with `detail`, its own words, and `fault` and `yaml`, for ours. */
export function yamlMistake({ code, message }: YAMLError): Mistake {
  if (code === 'MULTIPLE_DOCS') return { code: 'several-documents' };
  const detail = message.length > 200 ? `${message.slice(0, 200)}…` : message;
  const missing = MISSING.find(([words]) => words.test(message))?.[1];
  return { code: 'not-yaml', params: { detail, fault: missing ?? OF_CODE[code] ?? 'other', yaml: code } };
}
