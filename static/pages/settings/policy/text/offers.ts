import { ownTexts } from '../../../../../src/policy/translation';
import type { SiteFacts } from '../../../../../src/policy/site';
import type { Language } from '../../../../shared/words';
import type { Draft, Path } from '../draft';
import { choiceWords, formWordsFor } from '../form/form-words';
import { labelOf } from '../form/labels';
import { asList, asRecord, asText } from '../form/plain';
import { offerFor } from '../form/references';
import type { Node } from '../form/schema/node';
import { nodeAt } from '../form/schema/node-at';
import type { Place } from './place';

/** What may be written at a place. */
export interface Offered {
  word: string;
  kind: 'key' | 'value';
  /** Its sentence. */
  info: string;
  /** What goes below a key, where that is more than a word. */
  holds?: 'keys' | 'entries';
}

/** What the offers are made from. */
export interface Known {
  root: Node;
  draft: Pick<Draft, 'value'>;
  site: SiteFacts | undefined;
  language: Language;
}

/** The keys or values that fit at a place: those of the format, and what the policy and the site name elsewhere. */
export function offersAt(place: Place, known: Known): Offered[] {
  const { path, isValue, isFlow } = place;
  const node = nodeFor(known.root, path);
  if (!node) return [];
  const holdsKeys = node.kind === 'group' || node.kind === 'condition' || node.kind === 'record';
  if (!holdsKeys) return values(node, known);
  // Behind `key:` stands a value; the keys below it are written on lines of their own.
  return isValue && !isFlow ? [] : keys(node, path, known);
}

/** What the format says about a path; for an entry of a plain list, what it says about the list. */
function nodeFor(root: Node, path: Path): Node | undefined {
  const isEntry = typeof path.at(-1) === 'number';
  return nodeAt(root, path) ?? (isEntry ? nodeAt(root, path.slice(0, -1)) : undefined);
}

function keys(node: Node, path: Path, known: Known): Offered[] {
  const written = new Set(Object.keys(asRecord(known.draft.value(path))));
  const offered = node.kind === 'record' ? names(node, path, known) : fields(node, known.language);
  return offered.filter(({ word }) => !written.has(word));
}

function fields(node: Node, language: Language): Offered[] {
  if (node.kind !== 'group' && node.kind !== 'condition') return [];
  return Object.entries(node.fields).map(([word, field]) => {
    const holds = holdsOf(field);
    return { word, kind: 'key', info: labelOf(field, language).help, ...(holds && { holds }) };
  });
}

function holdsOf({ kind }: Node): Offered['holds'] {
  if (kind === 'list') return 'entries';
  return kind === 'group' || kind === 'condition' || kind === 'record' ? 'keys' : undefined;
}

/** The keys of a mapping that are names of something else. */
function names(node: Node, path: Path, { draft }: Known): Offered[] {
  const found = namesFor(node, path).flatMap((list) => {
    if (list === 'languages') return [{ word: 'en' }, { word: 'de' }];
    if (list === 'texts')
      return [...new Set(ownTexts(draft.value([])).map(({ text }) => text))].map((word) => ({ word }));
    return asList(draft.value([list])).map((entry) => {
      const { id, name, label, question } = asRecord(entry);
      return { word: asText(id ?? name), info: asText(id === undefined ? '' : (name ?? label ?? question)) };
    });
  });
  return found
    .filter(({ word }) => word !== '')
    .map((name) => ({ info: '', ...name, kind: 'key', ...(holdsNames(node) && { holds: 'keys' }) }));
}

function namesFor(
  { schemaPath, kind }: Node,
  path: Path,
): ('severities' | 'facts' | 'requestTypes' | 'languages' | 'texts')[] {
  if (kind === 'record' && schemaPath === 'requestTypes.perSeverity')
    return [path.at(-1) === 'perSeverity' ? 'severities' : 'facts'];
  if (/(^|\.)bySeverity$/.test(schemaPath)) return ['severities'];
  if (/(^|\.)byRequestType$/.test(schemaPath)) return ['requestTypes'];
  if (/^(requestTypes\.facts|texts\.(questions|help))$/.test(schemaPath)) return ['facts'];
  if (schemaPath === 'texts.translations') return ['texts'];
  return schemaPath === 'texts' ? ['languages'] : [];
}

function holdsNames(node: Node): boolean {
  return node.kind === 'record' && holdsOf(node.value) === 'keys';
}

function values(node: Node, known: Known): Offered[] {
  const info = labelOf(node, known.language).help;
  const value = (word: string, about = info): Offered => ({ word, kind: 'value', info: about });
  if (node.kind === 'yes-no') return [value('true'), value('false')];
  if (node.kind === 'choice' || node.kind === 'ticks') {
    const words = formWordsFor(known.language);
    return node.values.map((word) => value(word, choiceWords(words, node.schemaPath, word)));
  }
  const { draft, site } = known;
  const offer = offerFor(node.schemaPath, { draft, ...(site && { site }) });
  return (offer?.values ?? []).map(({ value: word, label }) => value(word, label === word ? info : label));
}
