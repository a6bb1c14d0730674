import { LineCounter, parseDocument, type Document } from 'yaml';
import { check } from './parse/check';
import type { Mistake } from './parse/codes';
import { keyFaults } from './parse/keys';
import { locate, showPath } from './parse/locate';
import { MAX_FAULTS, type Fault } from './parse/issues';
import { unreadable } from './parse/unreadable';
import { yamlMistake } from './parse/yaml-fault';
import type { Policy } from './schema';

/** A mistake and where it stands; `mistakeInWords` tells it. */
export interface Problem extends Mistake {
  /** The key's path, such as `severities[0].firstResponse.calendar`; empty for the document itself. */
  path: string;
  /** From 1. */
  line: number;
  col: number;
}

export type Parsed = { ok: true; policy: Policy } | { ok: false; problems: Problem[] };

/**
 * A policy from its YAML or JSON text, or the problems in it in the order of the text; only the first one where the
 * text is no YAML. Refuses text over 200 KB,
 * nesting deeper than 30 and more than 50 aliases. Never throws.
 */
export function parsePolicy(source: string): Parsed {
  const refusal = unreadable(source);
  if (refusal) return { ok: false, problems: [refusal] };
  const lines = new LineCounter();
  // The library's own search for double keys takes quadratic time.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
  const document = parseDocument(source, options);
  const noYaml = yamlMistake(document);
  if (noYaml) return refused([problemAt(lines, noYaml.offset, '', noYaml)]);
  const keys = keyFaults(document).slice(0, MAX_FAULTS);
  const keyProblems = keys.map(({ offset, key, code }) => problemAt(lines, offset, key, { code }));
  if (keys.some(({ key }) => key === '')) return refused(keyProblems);
  const plain = plainValue(document);
  if (!plain) return refused([problemAt(lines, 0, '', { code: 'alias' })]);
  const checked = check(plain.value);
  if (checked.policy && keys.length === 0) return { ok: true, policy: checked.policy };
  const problems = checked.faults.slice(0, MAX_FAULTS).map((fault) => problemOf(document, lines, fault));
  return refused([...keyProblems, ...problems]);
}

/** The library throws when aliases unfold into too much; such a document has no value. */
function plainValue(document: Document): { value: unknown } | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value };
  } catch {
    return undefined;
  }
}

function problemOf(document: Document, lines: LineCounter, fault: Fault): Problem {
  const offset = locate(document, fault.path, fault.atKey === true);
  return problemAt(lines, offset, showPath(fault.path), fault);
}

function problemAt(lines: LineCounter, offset: number, path: string, mistake: Mistake): Problem {
  const { line, col } = lines.linePos(offset);
  const { code, params } = mistake;
  return { path, line: Math.max(line, 1), col: Math.max(col, 1), code, ...(params && { params }) };
}

function refused(problems: Problem[]): Parsed {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.col - b.col);
  return { ok: false, problems: sorted.slice(0, MAX_FAULTS) };
}
