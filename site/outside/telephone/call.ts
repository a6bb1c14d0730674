import type { Dial, Gather, Verb } from './twiml';

/** The two ends of a call: who called, and whom the call is put through to. */
export type End = 'caller' | 'colleague';

/** One end of a call, as the telephone service follows it. */
export interface Line {
  sid: string;
  /** The document that is played: what relative addresses count from. */
  url: string;
  /** What is still to be played. */
  rest: Verb[];
  /** Digits are waited for. */
  gather?: Gather | undefined;
}

/** Something heard or pressed at one end. `note`: what happens to the line. */
export interface Heard {
  at: number;
  end: End;
  kind: 'voice' | 'keys' | 'note';
  text: string;
  language?: string;
}

/** `ringing`: at the colleague's; `screening`: the colleague has answered and hears something first. */
export type CallState = 'answered' | 'ringing' | 'screening' | 'connected' | 'ended';

export interface Call {
  id: string;
  /** The number that was called. */
  number: string;
  from: string;
  /** Epoch ms. */
  startedAt: number;
  state: CallState;
  caller: Line;
  colleague?: (Line & { dial: Dial }) | undefined;
  heard: Heard[];
}
