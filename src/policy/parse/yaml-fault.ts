import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Mistake } from './codes';

/** What keeps a text from being YAML. */
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

/** What follows a text that was over already, so that the mistake is what ended it. */
const AFTER_ITS_END = / in YAML stream: /;

/** A mistake in the whole text, and where it begins. */
export interface YamlMistake extends Mistake {
  offset: number;
}

/**
 * The first thing that keeps a text from being YAML; undefined for one that is YAML. One is enough: what the library
 * finds behind it is mostly the same mistake again. `fault` has a sentence of ours, `yaml` is the library's code.
 */
export function yamlMistake(document: Document): YamlMistake | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const [offset] = first.pos;
  if (first.code === 'MULTIPLE_DOCS') return { offset, code: 'several-documents' };
  if (AFTER_ITS_END.test(first.message) && isScalar(document.contents))
    return { ...notYaml(first, 'key'), offset: document.contents.range?.[0] ?? offset };
  const fault = faultOf(first);
  return { ...notYaml(first, fault), offset: openedAt(document, fault, offset) ?? offset };
}

function faultOf({ message, code }: YAMLError): YamlFault {
  return MISSING.find(([words]) => words.test(message))?.[1] ?? OF_CODE[code] ?? 'other';
}

function notYaml({ code }: YAMLError, fault: YamlFault): Mistake {
  return { code: 'not-yaml', params: { fault, yaml: code } };
}

/** Where what is missing at an offset was opened: the quotation mark, or the innermost bracket that is still open. */
function openedAt(document: Document, fault: YamlFault, offset: number): number | undefined {
  if (fault !== 'quote' && fault !== 'bracket') return undefined;
  const reaching: number[] = [];
  visit(document, {
    Node(_, node) {
      const isOpener = fault === 'quote' ? isScalar(node) : isCollection(node) && node.flow === true;
      const [start = offset, , end = start] = node.range ?? [];
      if (isOpener && end >= offset) reaching.push(start);
    },
  });
  // From the outside in; whatever is open is missing its own end there, and within it the closed ones are not.
  const missing = document.errors.filter((error) => error.pos[0] === offset && faultOf(error) === fault);
  return reaching[missing.length - 1];
}
