import type { Mood } from '../reading/moods';

/** What is said to be so, whenever and under whatever condition. */
export const standing: readonly Mood[] = ['said', 'when', 'past'];
