import { inspect } from 'node:util';
import type { Clock, Forge, LogLine } from '../contracts';

type Log = ReturnType<Forge['logs']>[number];
type Refusal = ReturnType<Forge['refusals']>[number];
type Call = ReturnType<Forge['calls']>[number];
type Kept = ReturnType<Forge['kept']>[number];

/** What the app said, was refused and asked for, newest last. Kept in memory, a bounded number of each. */
export interface Journal {
  logged(functionKey: string, line: Pick<LogLine, 'logLevel' | 'logArguments'>): void;
  refused(code: string, what: string): void;
  called(call: Omit<Call, 'at'>): void;
  asked(kept: Omit<Kept, 'at'>): void;
  logs: () => Log[];
  refusals: () => Refusal[];
  calls: () => Call[];
  kept: () => Kept[];
}

const levels: Record<number, string> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' };

/** An empty journal that stamps entries with the desk's time. */
export function createJournal(clock: Clock): Journal {
  const logs = bounded<Log>(1_000);
  const refusals = bounded<Refusal>(1_000);
  const calls = bounded<Call>(10_000);
  const kept = bounded<Kept>(10_000);
  return {
    logged(functionKey, { logLevel, logArguments }) {
      const line = logArguments.map(inWords).join(' ');
      logs.add({ at: clock.now(), level: levels[logLevel] ?? 'info', line, functionKey });
    },
    refused: (code, what) => refusals.add({ at: clock.now(), code, what }),
    called: (call) => calls.add({ at: clock.now(), ...call }),
    asked: (one) => kept.add({ at: clock.now(), ...one }),
    logs: logs.all,
    refusals: refusals.all,
    calls: calls.all,
    kept: kept.all,
  };
}

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { breakLength: Infinity });

function bounded<T>(most: number) {
  const items: T[] = [];
  return {
    add(item: T): void {
      items.push(item);
      if (items.length > most) items.shift();
    },
    all: () => [...items],
  };
}
