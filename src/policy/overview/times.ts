import { MINUTE } from '../clock/time';
import type { Story } from './story';

export interface Times {
  /** Minutes. */
  median: number;
  worst: number;
  /** Longest first. */
  each: { key: string; minutes: number }[];
}

type When = (story: Story) => number | undefined;

/** Of the requests that have both, from the one moment to the other; undefined where none has. */
export function timesOf(stories: Story[], from: When, to: When): Times | undefined {
  const each = stories
    .flatMap((story) => {
      const [start, end] = [from(story), to(story)];
      return start === undefined || end === undefined
        ? []
        : [{ key: story.key, minutes: Math.max(0, (end - start) / MINUTE) }];
    })
    .sort((one, other) => other.minutes - one.minutes);
  const median = medianOf(each.map(({ minutes }) => minutes));
  const worst = each[0]?.minutes;
  return median === undefined || worst === undefined ? undefined : { median, worst, each };
}

export function medianOf(values: number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
