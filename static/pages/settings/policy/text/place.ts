import type { Path } from '../draft';

/** Where in a policy's text somebody writes. */
export interface Place {
  /** What is written belongs to this: the value of a key, or the mapping or list that a new line goes into. */
  path: Path;
  /** Whether it stands behind `key:`, and so is a value. */
  isValue: boolean;
  /** Whether it stands inside of braces or brackets. */
  isFlow: boolean;
  /** The column of what is written there, from 0. */
  column: number;
  /** What is written there already, up to the place. */
  word: string;
}

interface Level {
  indent: number;
  segment: string | number;
}

interface Reading {
  levels: Level[];
  /** Braces and brackets that are open, each with the key or the position that it is at. */
  flow: Flow[];
  /** Lines that are indented further are the text of a block scalar. */
  scalarAt?: number;
}

interface Flow {
  closes: '}' | ']';
  segment?: string | number;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#{}[\],&*!|>%@`"'-][^#]*?|-[^\s#][^#]*?)\s*:(?=\s|$)/;
const BLOCK_SCALAR = /^[|>][+-]?\d?[+-]?\s*(#.*)?$/;

/** The place at an offset, read from the lines above alone, since what is being written is seldom whole. Undefined inside of
 * a comment or of a text of several lines. */
export function placeAt(text: string, offset: number): Place | undefined {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.pop() ?? '';
  const reading: Reading = { levels: [], flow: [] };
  for (const line of lines) readLine(reading, line);
  return placeIn(reading, last);
}

function readLine(reading: Reading, line: string): void {
  if (isScalarText(reading, line) || /^\s*(#|$)/.test(line)) return;
  if (reading.flow.length > 0) readFlow(reading.flow, line);
  else readBlock(reading, line);
}

function isScalarText(reading: Reading, line: string): boolean {
  if (reading.scalarAt === undefined) return false;
  if (line.trim() === '' || indentOf(line) > reading.scalarAt) return true;
  delete reading.scalarAt;
  return false;
}

/** Reads `- ` and `key:` at the start of a line and gives what follows. */
function readBlock(reading: Reading, line: string): { rest: string; column: number; isValue: boolean } {
  const { levels } = reading;
  let column = indentOf(line);
  let rest = line.slice(column);
  for (let item = /^-(\s+|$)/.exec(rest); item; item = /^-(\s+|$)/.exec(rest)) {
    enterItem(levels, column);
    column += item[0].length;
    rest = rest.slice(item[0].length);
  }
  const key = KEY.exec(rest);
  if (!key) {
    if (/^[{[]/.test(rest)) readFlow(reading.flow, rest);
    return { rest, column, isValue: false };
  }
  leave(levels, column);
  levels.push({ indent: column, segment: plain(key[1] ?? '') });
  const after = rest.slice(key[0].length);
  const value = after.trimStart();
  if (BLOCK_SCALAR.test(value)) reading.scalarAt = column;
  else if (/^[{[]/.test(value)) readFlow(reading.flow, value);
  return { rest: value, column: column + rest.length - value.length, isValue: true };
}

/** A list may stand at the column of its key. */
function enterItem(levels: Level[], column: number): void {
  while ((levels.at(-1)?.indent ?? -1) > column) levels.pop();
  const before = levels.at(-1);
  const isNext = before?.indent === column && typeof before.segment === 'number';
  if (isNext) levels.pop();
  levels.push({ indent: column, segment: isNext ? Number(before.segment) + 1 : 0 });
}

function leave(levels: Level[], column: number): void {
  while ((levels.at(-1)?.indent ?? -1) >= column) levels.pop();
}

/** Reads braces and brackets and what stands between them. */
function readFlow(flow: Flow[], text: string): void {
  for (const token of text.match(
    /"(?:[^"\\]|\\.)*"?|'[^']*'?|(?<=\s|^)#.*|[{}[\],]|:(?=\s|$)|[^\s{}[\],:"'][^{}[\],:]*/g,
  ) ?? []) {
    const here = flow.at(-1);
    if (token === '{' || token === '[')
      flow.push(token === '{' ? { closes: '}' } : { closes: ']', segment: 0 });
    else if (token === here?.closes) flow.pop();
    else if (token === ',' && here) next(here);
    else if (here?.closes === '}' && here.segment === undefined && !/^[#:]/.test(token))
      here.segment = plain(token.trim());
  }
}

function next(here: Flow): void {
  if (typeof here.segment === 'number') here.segment += 1;
  else delete here.segment;
}

function placeIn(reading: Reading, line: string): Place | undefined {
  if (isScalarText(reading, line) || /(^|\s)#/.test(line.replaceAll(/"[^"]*"|'[^']*'/g, '')))
    return undefined;
  const wasFlow = reading.flow.length > 0;
  const block = wasFlow ? { rest: line, column: 0, isValue: true } : readBlock(reading, line);
  if (wasFlow) readFlow(reading.flow, line);
  if (reading.flow.length > 0) return inFlow(reading, line);
  if (reading.scalarAt !== undefined) return undefined;
  // A new line goes into the nearest thing that stands further left.
  if (!block.isValue) leave(reading.levels, block.column);
  const path = reading.levels.map(({ segment }) => segment);
  return { path, isValue: block.isValue, isFlow: false, column: block.column, word: block.rest };
}

function inFlow({ levels, flow }: Reading, line: string): Place {
  const word = /[^\s{}[\],:]*$/.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length).trimEnd();
  const isValue = flow.at(-1)?.closes === ']' || before.endsWith(':');
  const segments = flow.flatMap(({ segment }, at) =>
    // A key that is being written is none yet.
    segment === undefined || (at === flow.length - 1 && !isValue) ? [] : [segment],
  );
  const path = [...levels.map(({ segment }) => segment), ...segments];
  return { path, isValue, isFlow: true, column: line.length - word.length, word };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function plain(key: string): string {
  return /^(".*"|'.*')$/.test(key) ? key.slice(1, -1) : key;
}
