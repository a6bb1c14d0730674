import type { RequestView } from '../../../src/calls/request';
import type { ObjectionView } from '../../../src/calls/shared';
import { cutTo, LONGEST_REASON, SHORTEST_OBJECTION } from '../../../src/policy/limits';
import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';
import type { NoAnswer } from '../../shared/ask';

type Change = RequestView['change'];

/** Why a try to send failed: a refusal, or an answer that shows no objection. */
export type Failure = NoAnswer | 'not-kept';

/** What somebody has begun to write against a change, by the change's number. */
export interface Objection {
  change: number;
  text: string;
}

/** Why what was written cannot be sent any more. */
export type Obstacle = 'taken-back' | 'sent-meanwhile' | 'closed';

/** What is sent: without its margins and secrets, as far as it fits; undefined while it says too little. */
export function objectionToSend(text: string, markOf?: MarkOf): string | undefined {
  const fit = cutTo(withoutSecrets(text.trim(), markOf), LONGEST_REASON).trim();
  return fit.length < SHORTEST_OBJECTION ? undefined : fit;
}

/** Why an objection cannot be sent as things stand now; nothing where it can, or where there is none. */
export function obstacleTo(change: Change, { change: about, text }: Objection): Obstacle | undefined {
  if (text.trim() === '') return undefined;
  if (change === undefined) return 'taken-back';
  if (change.canObject && !change.objection) return undefined;
  // An earlier change stands again, with whatever was said about it then.
  if (change.number < about) return 'taken-back';
  return change.objection ? 'sent-meanwhile' : 'closed';
}

/** Whose an objection is for its reader, as its word's last part. */
export function whose(by: ObjectionView['by'], reader: string): 'named' | 'nameless' | 'own' {
  if (by === undefined || by.accountId === '') return 'nameless';
  if (by.accountId === reader) return 'own';
  return by.name === '' ? 'nameless' : 'named';
}

/**
 * What is said about an objection that has arrived: where its answer is, or what happens next, as its word's last part.
 */
export function nextAfter(
  state: RequestView['state'],
  answered: boolean,
): 'answeredWhere' | 'closed' | 'next' {
  if (answered) return 'answeredWhere';
  return state === 'closed' ? 'closed' : 'next';
}

/** Why the last try failed, as long as it matters: what was to be sent is still here and could be sent again. */
export function failureToSay(
  change: Change,
  written: Objection,
  failed: Failure | undefined,
): Failure | undefined {
  const isStillThere = written.text.trim() !== '';
  return isStillThere && obstacleTo(change, written) === undefined ? failed : undefined;
}

/**
 * What is left to write once the desk says how things stand: nothing where these very words have arrived, with the
 * reader's own marks in place of secrets.
 */
export function stillToSend(change: Change, objection: Objection, markOf?: MarkOf): Objection {
  const arrived = change?.objection?.text;
  return arrived !== undefined && arrived === objectionToSend(objection.text, markOf)
    ? { ...objection, text: '' }
    : objection;
}
