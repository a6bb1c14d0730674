import { CST, Lexer } from 'yaml';
import { LARGEST_POLICY } from '../limits';
import type { Mistake } from './codes';

const MAX_DEPTH = 30;
const MAX_ALIASES = 50;
const MAX_TOKENS = 60_000;

interface Refusal extends Mistake {
  path: '';
  line: number;
  col: number;
}

/** Why a text is not even parsed: its size, its characters, its nesting or its aliases. Takes linear time. */
export function unreadable(source: string): Refusal | undefined {
  if (source.trim() === '') return at(1, 1, 'empty');
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > LARGEST_POLICY)
    return at(1, 1, 'too-large', { size: `${Math.ceil(bytes / 1024)}`, most: `${LARGEST_POLICY / 1024}` });
  return strangeCharacter(source) ?? tooMuch(source);
}

function at(line: number, col: number, code: Mistake['code'], params: Mistake['params'] = {}): Refusal {
  return { path: '', line, col, code, params };
}

function strangeCharacter(source: string): Refusal | undefined {
  let line = 1;
  let start = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 10) {
      line += 1;
      start = index + 1;
    } else if (code < 32 && code !== 9 && code !== 13) {
      const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return at(line, index - start + 1, 'control-character', { character });
    }
  }
  return undefined;
}

/** Reads the tokens only: composing what nests thousands deep, or is nothing but signs, takes too long. */
function tooMuch(source: string): Refusal | undefined {
  const seen: Seen = { line: 1, tokens: 0, flow: 0, block: 0, aliases: 0, indents: [], isLineStart: true };
  for (const token of new Lexer().lex(source)) {
    look(seen, token);
    const depth = seen.flow + seen.block + seen.indents.length;
    if (depth > MAX_DEPTH) return at(seen.line, 1, 'too-deep', { most: `${MAX_DEPTH}` });
    if (seen.flow < 0) return at(seen.line, 1, 'closing-bracket');
    if (seen.aliases > MAX_ALIASES) return at(seen.line, 1, 'too-many-aliases', { most: `${MAX_ALIASES}` });
    if (seen.tokens > MAX_TOKENS) return at(seen.line, 1, 'too-many-words', { most: `${MAX_TOKENS}` });
  }
  return undefined;
}

interface Seen {
  line: number;
  tokens: number;
  /** Brackets and braces that are open. */
  flow: number;
  /** Block indicators on this line: `- - -` nests without indentation. */
  block: number;
  aliases: number;
  /** Indentations that are open. */
  indents: number[];
  isLineStart: boolean;
}

function look(seen: Seen, token: string): void {
  const type = CST.tokenType(token);
  seen.tokens += 1;
  if (type === 'newline') {
    seen.line += 1;
    seen.block = 0;
    seen.isLineStart = true;
    return;
  }
  if (seen.isLineStart) indent(seen, type === 'space' ? token.length : 0);
  seen.isLineStart = false;
  seen.line += lineBreaks(token);
  if (type === 'flow-seq-start' || type === 'flow-map-start') seen.flow += 1;
  else if (type === 'flow-seq-end' || type === 'flow-map-end') seen.flow -= 1;
  else if (type === 'seq-item-ind' || type === 'explicit-key-ind') seen.block += 1;
  else if (type === 'alias') seen.aliases += 1;
}

function indent(seen: Seen, width: number): void {
  while ((seen.indents.at(-1) ?? -1) >= width) seen.indents.pop();
  if (width > 0) seen.indents.push(width);
}

/** A quoted or block scalar is one token of several lines. */
function lineBreaks(token: string): number {
  let count = 0;
  for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) count += 1;
  return count;
}
