import type { SharedView, ShareWish } from '../../../src/calls/sharing';
import type { NoAnswer } from '../ask';
import { toSendAgain } from './outcomes';

/** Jira counts look-ups by the second. */
const PAUSE = 1_100;
/** Enough for as many addresses as one wish may name, at five a second and with others in between. */
const MOST_TIMES = 20;

type Asked = { ok: true; data: SharedView } | { ok: false; refusal: NoAnswer };

/** How many of those asked for have their outcome. */
export interface SoFar {
  done: number;
  count: number;
}

export interface Tools {
  ask: (wish: ShareWish) => Promise<Asked>;
  wait: (milliseconds: number) => Promise<void>;
  /** Hears how far it is before each further time. */
  tell: (soFar: SoFar) => void;
}

/**
 * Shares, and asks once more for those whom Jira put off, until none is left or a further time changes nothing. Whoever
 * is still `later` then, or when a further time is refused, is told as that.
 */
export async function shareAll(wish: ShareWish, { ask, wait, tell }: Tools): Promise<Asked> {
  const first = await ask(wish);
  if (!first.ok) return first;
  let shared = first.data;
  let left = toSendAgain(shared.outcomes);
  for (let times = 1; times < MOST_TIMES && left.length > 0; times += 1) {
    tell({ done: shared.outcomes.length - left.length, count: shared.outcomes.length });
    await wait(PAUSE);
    const next = await ask({ ...wish, addresses: left, colleagues: [], organisation: false });
    if (!next.ok) break;
    shared = { view: next.data.view, outcomes: renewed(shared.outcomes, next.data.outcomes) };
    const before = left.length;
    left = toSendAgain(shared.outcomes);
    if (left.length === before) break;
  }
  return { ok: true, data: shared };
}

function renewed(outcomes: SharedView['outcomes'], newer: SharedView['outcomes']): SharedView['outcomes'] {
  const now = new Map(newer.map(({ who, outcome }) => [who, outcome]));
  return outcomes.map(({ who, outcome }) => ({ who, outcome: now.get(who) ?? outcome }));
}
