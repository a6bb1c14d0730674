import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { isSameName } from '../../../../../../src/policy/names';
import { scalarText } from '../../scalar-text';

/**
 * A policy's text with another name wherever it names this severity: limits, ladders, request types, sharing and
 * defaults. The severities themselves keep theirs. A text that is no YAML stays as it is.
 */
export function withSeverityRenamed(source: string, from: string, to: string): string {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return source;
  const places = namesOfSeverities(document).filter(({ value }) => String(value) === from);
  return places
    .toSorted((a, b) => startOf(b) - startOf(a))
    .reduce((text, { range, type }) => {
      const name = scalarText(to, type);
      return range && name !== undefined ? text.slice(0, range[0]) + name + text.slice(range[1]) : text;
    }, source);
}

/** Whether a severity other than the one at this place has the name already. */
export function isTaken(names: readonly string[], at: number, name: string): boolean {
  return names.some((other, index) => index !== at && isSameName(other, name));
}

/** Every place outside of the severities where the format names one. */
function namesOfSeverities(document: Document): Scalar[] {
  const at = (...path: string[]) => document.getIn(path, true);
  const requestTypes = entriesOf(at('requestTypes'));
  return [
    at('defaultSeverity'),
    ...[...entriesOf(at('caps')), ...entriesOf(at('floors'))].map((limit) => within(limit, 'severity')),
    ...requestTypes.map((type) => within(type, 'defaultSeverity')),
    ...requestTypes.flatMap((type) => keysOf(within(type, 'perSeverity'))),
    ...entriesOf(at('reclassification', 'raisesByItself')),
    ...entriesOf(at('escalation', 'ladders')).flatMap((ladder) => entriesOf(within(ladder, 'severities'))),
    ...keysOf(at('sharing', 'bySeverity')),
  ].filter(isScalar);
}

function entriesOf(node: unknown): unknown[] {
  return isSeq(node) ? node.items : [];
}

function within(node: unknown, key: string): unknown {
  return isMap(node) ? node.get(key, true) : undefined;
}

function keysOf(node: unknown): unknown[] {
  return isMap(node) ? node.items.map(({ key }) => key) : [];
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}
