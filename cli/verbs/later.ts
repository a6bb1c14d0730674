import { UsageError, type Verb } from '../verb';

/** Verbs of the contract that a later version brings. */
export const laterVerbs: Record<string, Verb> = {
  backtest: later('backtest', 'compares suggestions with what agents decided'),
};

function later(name: string, summary: string): Verb {
  const message = `\`${name}\` is not available in this version`;
  return {
    summary: `${summary} (not available in this version)`,
    usage: [''],
    details: `${message}.`,
    takesPolicy: true,
    run: () => Promise.reject(new UsageError(message)),
  };
}
