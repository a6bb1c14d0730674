import type { Ladder } from '../../policy/escalation/ladder';

/** What services tell us through our web triggers, and what we answer. */
export interface Listening {
  /** Whether a request was signed by the project's own Slack or telephone service, just now. */
  isGenuine(projectId: string, service: 'slack' | 'phone', request: Incoming): Promise<boolean>;
  /**
   * The button that was pressed in Slack: the token it carries and who pressed it, '' for nobody known. Believe it once
   * it is genuine. `other`: a button that answers nothing.
   */
  pressed(request: Incoming): { token: string; byName: string } | 'other' | undefined;
  /** What happened on the telephone. Believe it once it is genuine. */
  heard(request: Incoming): Heard | undefined;
  /** What the telephone service plays next, in its own language. */
  spoken(words: Spoken): string;
}

/** A call of one of our web triggers. */
export interface Incoming {
  method: string;
  url: string;
  /** As Forge hands them in, each with all its values. */
  headers: Record<string, string[]>;
  /** As it was sent: a signature covers every byte. */
  body: string;
}

/**
 * What happened on the telephone of a project's desk: a customer calls; types digits (how often before, in this call,
 * and from which number, '' where it is withheld); a colleague picks up, and presses a key to take the call about a
 * request.
 */
export type Heard = { projectId: string } & (
  | { kind: 'calls' }
  | { kind: 'digits'; digits: string; tries: number; caller: string }
  | { kind: 'picked-up' | 'takes-it'; requestId: string; run: string }
);

/**
 * What is said on the telephone. `ask`: for the code, again after a wrong one. `goodbye`: no more tries. `connect`:
 * puts the caller through, whatever the standing of their escalation. `whisper`: tells a colleague which request it is,
 * and asks for a key. `joined`: the two talk; `counts`: and the page is answered by that.
 */
export type Spoken = { language: string } & Words;

export type Words =
  | { kind: 'ask'; tries: number; action: string }
  | { kind: 'goodbye' }
  | { kind: 'too-many-codes' }
  | { kind: 'connect'; to: string; whisper: string; standing: Ladder['state'] }
  | { kind: 'whisper'; requestKey: string; action: string }
  | { kind: 'joined'; counts: boolean };
