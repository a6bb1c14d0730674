import type { Ladder } from './ladder';

/** Whether a meeting is still to be made: nobody has tried to the end, and somebody may join it. */
export function wantsMeeting({ meeting, state }: Pick<Ladder, 'meeting' | 'state'>): boolean {
  return meeting === 'wanted' && state !== 'stopped';
}

/** Notes the meeting that was made; its link takes the place of the policy's own. */
export function met(ladder: Ladder, joinUrl: string): Ladder {
  return { ...ladder, revision: ladder.revision + 1, meeting: 'made', meetingLink: joinUrl };
}

/**
 * Notes that no meeting could be made; the policy's own link, if there is one, stands. Unchanged where one was made.
 */
export function notMet(ladder: Ladder): Ladder {
  if (ladder.meeting !== 'wanted') return ladder;
  return { ...ladder, revision: ladder.revision + 1, meeting: 'failed' };
}
