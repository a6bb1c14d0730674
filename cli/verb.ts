import type { Readable, Writable } from 'node:stream';

export interface Streams {
  input: Readable;
  output: Writable;
  errors: Writable;
}

export interface Arguments {
  positionals: string[];
  policy?: string;
  /** What the verb's own options were given, by name. */
  options?: Readonly<Record<string, string>>;
  /** Which of the verb's own switches were given. */
  switches?: ReadonlySet<string>;
}

/** One word of the command line. */
export interface Verb {
  summary: string;
  /** What may follow the verb, one way a line. */
  usage: string[];
  details: string;
  takesPolicy: boolean;
  /** Names of options of its own, each with a value. */
  takes?: readonly string[];
  /** Names of switches of its own, without a value. */
  switches?: readonly string[];
  run(given: Arguments, streams: Streams): Promise<0 | 1 | 2>;
}

/** The command line itself is wrong: said on standard error, exit status 2. */
export class UsageError extends Error {}

/** Refuses words that a verb has no use for. */
export function expectNoMore(positionals: string[]): void {
  if (positionals.length > 0)
    throw new UsageError(
      `\`${positionals.join(' ')}\` is not expected here; requests come on standard input`,
    );
}
