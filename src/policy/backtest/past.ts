import type { RequestText } from '../request';

/** A request that agents are done with, as a back-test reads it. */
export interface Past extends RequestText {
  /** What people call it: its key, or a ticket's id. */
  key: string;
  /**
   * The severity at which it ended: an id of the policy's severities or the name of a priority. Undefined: not known.
   */
  final?: string;
  /** Whose it is: an id on a site, a name in a file. */
  organisation?: string;
  /** The names of the reporter's organisations, by which the policy knows them; undefined where nobody knows them. */
  organisations?: string[];
  /** Epoch ms. */
  created?: number;
}
