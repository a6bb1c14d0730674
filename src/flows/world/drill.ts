import type { DrillView } from '../../calls/settings';
import type { Service } from '../../policy/escalation/services';

/** A rehearsal of a ladder, as the admin reads it. Times in epoch ms. */
export interface Drill {
  /** When it was due: there is one drill for each such moment. */
  slot: number;
  startedAt: number;
  ladder: string;
  request?: { id: string; key: string };
  /** What was looked at, in the order of the path, and what is broken about it. */
  links: DrillLink[];
  state: DrillView['state'];
  /** How often it broke off and was continued. */
  failures?: number;
  endedAt?: number;
  acknowledged?: { byName: string; at: number };
}

export interface DrillLink {
  /** `request`: raising it. `acknowledgement`: that somebody answered in time. */
  link: Service | 'request' | 'acknowledgement';
  target?: string;
  /** Undefined where it works. */
  why?: string;
}
