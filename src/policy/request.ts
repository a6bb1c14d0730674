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
}
