import type { SignalName } from '../schema/signals';

export interface Signal {
  value: string;
  /** The words it was read from; they really stand in the request. None when a question was answered instead. */
  quote?: string;
}

/** What a request says about the fault. What it does not say is left out. */
export type Signals = Partial<Record<SignalName, Signal>>;
