import { once } from 'node:events';
import type { z } from 'zod';
import { valueAt } from '../src/policy/parse/issues';
import { mistakeOf } from '../src/policy/parse/mistake';
import { linesOf } from './lines';
import { mistakeWords } from './mistake-words';
import type { Streams } from './verb';

type Id = string | number | null;

/** Why a line has no answer. */
interface LineError {
  code: 'bad-json' | 'bad-request' | 'too-long' | 'internal';
  message: string;
  path?: string;
}

/** A line that fits the format and can still not be answered; `path` is the key that is to blame. */
export class UnanswerableError extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

type Answer<S extends z.ZodType> = (line: z.output<S>) => object | Promise<object>;

type Answered = { answer: unknown } | { id: Id; error: LineError };

/** A line as its schema gives it, or what is wrong with it. */
export type ReadLine<T> = { line: T } | { id: Id; error: LineError };

/** What every verb says of its lines. */
export const linesHelp = `One JSON object a line. A line that is not valid answers {id, error: {code, message, path?}}.
exit status: 0 every line was answered, 1 some line was an error, 2 wrong usage`;

/**
 * Answers JSON Lines, one answer a line in the same order, with `id` echoed. A line that is not valid gets an error of
 * its own and the run goes on: 0 when every line was answered, 1 when some line was an error. Reads no faster than its
 * answers are taken.
 */
export async function runLines<S extends z.ZodType<{ id: string | number }>>(
  { input, output }: Streams,
  schema: S,
  answer: Answer<S>,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const line of linesOf(input)) {
    const answered = await answerLine(line, schema, answer);
    if ('error' in answered) status = 1;
    const text = JSON.stringify('error' in answered ? answered : answered.answer);
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  }
  return status;
}

async function answerLine<S extends z.ZodType<{ id: string | number }>>(
  text: string | undefined,
  schema: S,
  answer: Answer<S>,
): Promise<Answered> {
  const read = readLine(text, schema);
  if ('error' in read) return read;
  const { line } = read;
  try {
    return { answer: { id: line.id, ...(await answer(line)) } };
  } catch (error) {
    if (error instanceof UnanswerableError) return failed(line.id, 'bad-request', error.message, error.path);
    return failed(line.id, 'internal', error instanceof Error ? error.message : String(error));
  }
}

/** The lines of a stream one by one, for a verb whose answer is about all of them. */
export async function* readLines<S extends z.ZodType>(
  input: Streams['input'],
  schema: S,
): AsyncGenerator<ReadLine<z.output<S>>> {
  for await (const text of linesOf(input)) yield readLine(text, schema);
}

function readLine<S extends z.ZodType>(text: string | undefined, schema: S): ReadLine<z.output<S>> {
  if (text === undefined) return failed(null, 'too-long', 'this line has more than 16 MB; split the request');
  const json = parseJson(text);
  if (!json) return failed(null, 'bad-json', 'this line is not JSON; write one object a line');
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { line: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const message = issue ? lineSentence(issue, json.value) : 'this line is not a request';
  return failed(idOf(json.value), 'bad-request', message, path);
}

/** A verb's own words, or ours where it has none and the library would speak. */
function lineSentence(issue: z.core.$ZodIssue, line: unknown): string {
  const isOurs = !/^(Invalid|Too) /.test(issue.message);
  return isOurs ? issue.message : mistakeWords(mistakeOf(issue, valueAt(line, issue.path)));
}

function failed(id: Id, code: LineError['code'], message: string, path = ''): { id: Id; error: LineError } {
  return { id, error: { code, message, ...(path !== '' && { path }) } };
}

function parseJson(line: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return { value };
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): Id {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
