import { sending, startLadder } from '../../src/policy/escalation';
import type { Ladder, LadderStart } from '../../src/policy/escalation/ladder';
import { preset } from '../../src/policy/presets';
import type { Policy } from '../../src/policy/schema';

export const MINUTE = 60_000;

/** The ladder of a premium P1 logged at 0: steps after 0, 10 and 20 minutes, exhausted after 30. */
export function aLadder(changes: Partial<LadderStart> = {}, policy: Policy = preset('stakater')): Ladder {
  const ladder = startLadder(policy, {
    requestId: '10001',
    requestKey: 'ST-1',
    projectId: '1',
    severity: 'P1',
    tier: 'premium',
    loggedAt: 0,
    callCode: '123456',
    token: 'token',
    ...changes,
  });
  if (!ladder) throw new Error('no ladder starts for this');
  return ladder;
}

/** The ladder with its first step being sent since 0. */
export function aLadderSending(): Ladder {
  return sending(aLadder(), 1, 0);
}

export function states(ladder: Ladder): string[] {
  return ladder.steps.map(({ state }) => state);
}
