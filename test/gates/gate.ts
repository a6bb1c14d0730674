/** What a gate found: how much it checked, what failed, and everything its tool said. */
export interface Outcome {
  passed: number;
  /** One for each thing that failed, short enough to be read in a list: where, which, why. */
  failures: string[];
  /** What passed on the second try only, each by where and which. */
  retried?: string[];
  output: string;
}

export interface Gate {
  name: string;
  /** What it holds true, in a few words, for `--list`. */
  about: string;
  /** Gates, earlier in the list, whose ends it waits for. */
  after?: string[];
  check: () => Promise<Outcome>;
}

export const passed: Outcome = { passed: 1, failures: [], output: '' };

/** One failure, with what to do about it at the end of the output, where tools sum up. */
export function failure(output: string): Outcome {
  return { passed: 0, failures: [endOf(output)], output };
}

const LINES = 5;
const LENGTH = 240;

function endOf(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-LINES)
    .map((line) => line.slice(0, LENGTH))
    .join('\n');
}
