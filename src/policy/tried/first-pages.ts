import { sending, sent, startLadder } from '../escalation';
import type { Ladder } from '../escalation/ladder';
import type { Decision } from '../received';
import type { Policy } from '../schema';

/** Stands where the six digits of a call code will. */
const CALL_CODE = '······';

/**
 * The ladder that a decision starts, as it stands once whoever is due at once has been paged; undefined where none
 * starts. `at` is when the request is logged (epoch ms).
 */
export function afterFirstPages(
  policy: Policy,
  key: string,
  { severity, tier }: Decision,
  at: number,
): Ladder | undefined {
  const started = startLadder(policy, {
    requestId: key,
    requestKey: key,
    projectId: '',
    severity,
    tier,
    loggedAt: at,
    callCode: CALL_CODE,
    token: '',
  });
  const due = started?.steps.filter(({ dueAt }) => dueAt <= at) ?? [];
  return due.reduce(
    (climbed, { number }) => climbed && sent(sending(climbed, number, at), number, '', at),
    started,
  );
}
