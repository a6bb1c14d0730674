import type { SignalName } from './schema/signals';

/** A request as the decisions read it, whatever route it came by. */
export interface RequestText {
  channel: 'portal' | 'email' | 'api';
  requestType?: string;
  summary: string;
  description: string;
  /** The customer's own choice. */
  severity?: string;
  /** Answers of a structured form: fact → answer. They win over what the text says. */
  facts?: Record<string, string>;
  /** The names of its files. */
  attachments?: string[];
  /** What the customer answered when the desk asked about the severity. Wins over everything else. */
  signals?: Partial<Record<SignalName, { value: string; quote?: string }>>;
  /** How many other organisations report the same fault now. */
  elsewhere?: number;
}
