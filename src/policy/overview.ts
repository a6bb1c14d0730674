import type { Cases } from './backtest/report';
import { MINUTE } from './clock/time';
import { told, type Story } from './overview/story';
import { medianOf, timesOf, type Times } from './overview/times';
import type { Decision } from './record';

/** What is read so far of a month's decisions, by request. */
export interface Overview {
  stories: ReadonlyMap<string, Story>;
}

/** A month at a glance. Requests are named by key; minutes are elapsed minutes. */
export interface MonthView {
  received: Cases;
  /** Nothing was missing when they came. */
  completeAtFirst: Cases;
  /** Those that were asked for something, and of them those that have told it by now. */
  asked: Cases;
  answered: Cases;
  /** From logged to complete, of those that were not complete at first. */
  minutesToComplete?: number;
  suggestions: { accepted: Cases; overridden: Cases; kept: Cases };
  /**
   * How far the suggestions agree with the severity worked with at last, most requests first; empty: no organisation.
   */
  agreement: { organisation: string; requests: number; agreed: number; differing: Cases }[];
  /** First answers, of those for which a time was due. */
  responses: { met: Cases; missed: Cases };
  paged: {
    requests: Cases;
    /** Nobody has answered by the end of what was read, and nothing has stopped the paging since. */
    unanswered: Cases;
    toPage?: Times;
    toAcknowledge?: Times;
  };
}

/** Before the first page of decisions. */
export function emptyOverview(): Overview {
  return { stories: new Map() };
}

/**
 * With more decisions, in any order; one that comes twice counts once. What is about the desk as a whole is left out.
 */
export function addToOverview({ stories }: Overview, decisions: readonly Decision[]): Overview {
  const after = new Map(stories);
  for (const decision of decisions) {
    if (decision.request === undefined) continue;
    const { id, key } = decision.request;
    after.set(id, told(after.get(id) ?? { key }, decision));
  }
  return { stories: after };
}

/** What the decisions come to. Requests that came before the month count where something was decided in it. */
export function overviewOf({ stories }: Overview): MonthView {
  const all = [...stories.values()].sort((one, other) => byKey(one.key, other.key));
  const received = all.filter((story) => story.received !== undefined);
  const asked = received.filter((story) => story.asked !== undefined && story.received?.complete !== true);
  const median = medianOf(received.flatMap(minutesToComplete));
  return {
    received: casesOf(received),
    completeAtFirst: casesOf(received.filter((story) => story.received?.complete)),
    asked: casesOf(asked),
    answered: casesOf(asked.filter(({ completed }) => completed !== undefined)),
    ...(median === undefined ? {} : { minutesToComplete: median }),
    suggestions: {
      accepted: casesOf(all.filter(({ accepted }) => accepted)),
      overridden: casesOf(all.filter(({ overridden }) => overridden)),
      kept: casesOf(all.filter(({ kept }) => kept)),
    },
    agreement: agreementBy(received),
    responses: {
      met: casesOf(all.filter(({ response }) => response?.met === true)),
      missed: casesOf(all.filter(({ response }) => response?.met === false)),
    },
    paged: pagedView(all.filter(({ paged }) => paged !== undefined)),
  };
}

function minutesToComplete({ received, completed }: Story): number[] {
  if (received === undefined || received.complete || completed === undefined) return [];
  return [(completed - received.logged) / MINUTE];
}

function agreementBy(received: Story[]): MonthView['agreement'] {
  const names = new Set(received.map((story) => story.received?.organisation ?? ''));
  const rows = [...names].map((organisation) => {
    const own = received.filter((story) => (story.received?.organisation ?? '') === organisation);
    const differing = own.filter((story) => !agrees(story));
    return {
      organisation,
      requests: own.length,
      agreed: own.length - differing.length,
      differing: casesOf(differing),
    };
  });
  return rows.sort(
    (one, other) => other.requests - one.requests || byKey(one.organisation, other.organisation),
  );
}

function agrees({ received, lastChange }: Story): boolean {
  return received?.suggested === (lastChange?.to ?? received?.severity);
}

function pagedView(paged: Story[]): MonthView['paged'] {
  const logged = (story: Story) => story.pagedFrom ?? story.received?.logged;
  const toPage = timesOf(paged, logged, (story) => story.paged);
  const toAcknowledge = timesOf(paged, logged, (story) => story.acknowledged);
  return {
    requests: casesOf(paged),
    unanswered: casesOf(paged.filter(isUnanswered)),
    ...(toPage && { toPage }),
    ...(toAcknowledge && { toAcknowledge }),
  };
}

function isUnanswered({ acknowledged, stopped = -Infinity, pagedLast = 0 }: Story): boolean {
  return acknowledged === undefined && pagedLast > stopped;
}

function casesOf(stories: Story[]): Cases {
  return { count: stories.length, keys: stories.map(({ key }) => key) };
}

/** `ST-9` before `ST-10`. */
function byKey(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
