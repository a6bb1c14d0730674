/** What a gate found: how much it checked, and everything its tool said. */
export interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

export interface Gate {
  name: string;
  /** What it holds true, in a few words, for `--list`. */
  about: string;
  /** The gate whose leavings it leans on: it begins when that one, earlier in the list, has ended. */
  after?: string;
  check: () => Promise<Outcome>;
}

export const passed: Outcome = { passed: 1, failed: 0, output: '' };

/** One failure, with what to do about it. */
export function failure(output: string): Outcome {
  return { passed: 0, failed: 1, output };
}
