import type { RequestView } from '../../../src/calls';
import { cutTo } from '../../../src/policy/limits';
import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';

/** How much an objection says at least and at most, in characters. */
export const FEWEST = 10;
export const MOST = 500;

type Change = RequestView['change'];

/** What somebody has begun to write against a change, by the change's number. */
export interface Objection {
  change: number;
  text: string;
}

/** Why what was written cannot be sent any more. */
export type Obstacle = 'taken-back' | 'sent-meanwhile' | 'closed';

/** What is sent: without its margins and secrets, as far as it fits; undefined while it says too little. */
export function objectionToSend(text: string, markOf?: MarkOf): string | undefined {
  const fit = cutTo(withoutSecrets(text.trim(), markOf), MOST).trim();
  return fit.length < FEWEST ? undefined : fit;
}

/** Why an objection cannot be sent as things stand now; nothing where it can, or where there is none. */
export function obstacleTo(change: Change, { text }: Objection): Obstacle | undefined {
  if (text.trim() === '') return undefined;
  if (change === undefined) return 'taken-back';
  if (change.objection) return 'sent-meanwhile';
  return change.canObject ? undefined : 'closed';
}

/** What is left to write once the desk says how things stand: nothing where these very words have arrived. */
export function stillToSend(change: Change, objection: Objection): Objection {
  const arrived = change?.objection?.text;
  return arrived !== undefined && arrived === objectionToSend(objection.text)
    ? { ...objection, text: '' }
    : objection;
}
