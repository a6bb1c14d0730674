import type { ChangeKind } from '../../calls/shared';
import type { SeverityChange } from '../world/request';

/** A change of severity that somebody wants. */
export interface Wish {
  to: string;
  /** The severity they saw; left out by those who only know where to go. */
  from?: string;
  how: ChangeKind;
  by?: SeverityChange['by'];
  /** In the policy's words, or the agent's. */
  why: string;
  /** What was suggested as they saw it: an override settles no other suggestion. */
  seen?: string;
  /** The number of the change that is taken back. */
  takesBack?: number;
}
