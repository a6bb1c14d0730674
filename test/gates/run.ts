import type { Gate, Outcome } from './gate';
import { failure } from './gate';

export interface Total {
  passed: number;
  failed: number;
}

/** Where a run tells how it goes. */
export interface Reporting {
  print: (line: string) => void;
  /** Keeps everything that a gate's tool said. Answers the name of the file that has it. */
  keep: (gate: string, output: string) => string;
}

/**
 * Runs the gates in their order, at most `width` at a time, each after those it waits for, and prints one line for
 * each as it ends; beneath a failed one stand what failed and the file that has everything. Answers the sums.
 */
export async function runGates(gates: Gate[], width: number, { print, keep }: Reporting): Promise<Total> {
  const waiting = [...gates];
  const ends = new Map<string, Promise<void>>();
  const nothing = Promise.resolve();
  const outcomes: Outcome[] = [];
  const column = Math.max(0, ...gates.map((gate) => gate.name.length));
  async function pass(gate: Gate): Promise<void> {
    const started = performance.now();
    const outcome = await outcomeOf(gate);
    outcomes.push(outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const file = keep(gate.name, outcome.output);
    print(lineFor(gate.name.padEnd(column), seconds, outcome));
    for (const line of linesBeneath(outcome, file)) print(line);
  }
  async function lane(): Promise<void> {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const awaited = Promise.all((gate.after ?? []).map((name) => ends.get(name) ?? nothing));
      const end = awaited.then(() => pass(gate));
      ends.set(gate.name, end);
      await end;
    }
  }
  await Promise.all(Array.from({ length: width }, lane));
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0),
  };
}

/** Few enough for a service that keeps only the end of the output, however much fails. */
const SHOWN = 8;

function linesBeneath({ failures, retried = [] }: Outcome, file: string): string[] {
  const more = failures.length - SHOWN;
  const lines = [
    ...retried.map((one) => `passed on the second try: ${one}`),
    ...failures.slice(0, SHOWN),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(failures.length > 0 ? [`Everything it said: ${file}`] : []),
  ];
  return lines.map((line) => line.replace(/^/gm, '  '));
}

/** The gates of these names, in the list's order; all of them when no name is given. Throws on an unknown name. */
export function choose(gates: Gate[], names: string[]): Gate[] {
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    const known = gates.map((gate) => gate.name).join(', ');
    throw new Error(`No gate is called ${unknown.join(', ')}. There are: ${known}.`);
  }
  return names.length === 0 ? gates : gates.filter((gate) => names.includes(gate.name));
}

async function outcomeOf(gate: Gate): Promise<Outcome> {
  try {
    return await gate.check();
  } catch (error) {
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function lineFor(name: string, seconds: string, { passed, failures }: Outcome): string {
  const mark = failures.length > 0 ? 'FAILED' : 'passed';
  return `${mark}  ${name}  ${seconds.padStart(6)} s  ${passed} passed, ${failures.length} failed`;
}
