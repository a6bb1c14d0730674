import type { Decision } from '../record';

/** What decisions tell about one request, in whatever order they are read. Times in epoch ms. */
export interface Story {
  key: string;
  received?: { complete: boolean; severity: string; suggested: string; organisation: string; logged: number };
  /** The first time. */
  asked?: number;
  completed?: number;
  lastChange?: { at: number; to: string };
  accepted?: true;
  overridden?: true;
  kept?: true;
  /** Whether the first answer came in time; undefined where nothing was due. */
  response?: { met?: boolean };
  paged?: number;
  /** When it was logged, as its ladder knows it. */
  pagedFrom?: number;
  /** The latest time. */
  pagedLast?: number;
  acknowledged?: number;
  /** When paging was stopped last: it was resolved, lowered, or an agent said so. */
  stopped?: number;
}

/** The story with one more decision. */
export function told(story: Story, { kind, at, details }: Decision): Story {
  switch (kind) {
    case 'received':
      return { ...story, received: receivedIn(details, at) };
    case 'asked':
      return { ...story, asked: earlier(story.asked, at) };
    case 'completed':
      return { ...story, completed: earlier(story.completed, at) };
    case 'severity-changed':
      return changed(story, at, details);
    case 'severity-kept':
      return { ...story, kept: true };
    case 'first-response':
      return { ...story, response: typeof details['met'] === 'boolean' ? { met: details['met'] } : {} };
    case 'paged':
      return pagedAt(story, at, details);
    case 'acknowledged':
      return { ...story, acknowledged: earlier(story.acknowledged, at) };
    case 'paging-stopped':
      return { ...story, stopped: Math.max(story.stopped ?? at, at) };
    default:
      return story;
  }
}

function receivedIn(details: Decision['details'], at: number): NonNullable<Story['received']> {
  const word = (name: string) => String(details[name] ?? '');
  return {
    complete: details['complete'] === true,
    severity: word('severity'),
    suggested: word('suggested'),
    organisation: word('organisation'),
    logged: Number(details['logged'] ?? at),
  };
}

function changed(story: Story, at: number, details: Decision['details']): Story {
  const { lastChange } = story;
  const isLatest = lastChange === undefined || at >= lastChange.at;
  return {
    ...story,
    ...(isLatest ? { lastChange: { at, to: String(details['to'] ?? '') } } : {}),
    ...(details['how'] === 'accepted' ? { accepted: true } : {}),
    ...(details['how'] === 'overridden' ? { overridden: true } : {}),
  };
}

function pagedAt(story: Story, at: number, { logged }: Decision['details']): Story {
  const paged = earlier(story.paged, at);
  return {
    ...story,
    paged,
    pagedLast: Math.max(story.pagedLast ?? at, at),
    ...(typeof logged === 'number' ? { pagedFrom: earlier(story.pagedFrom, logged) } : {}),
  };
}

function earlier(one: number | undefined, other: number): number {
  return one === undefined ? other : Math.min(one, other);
}
