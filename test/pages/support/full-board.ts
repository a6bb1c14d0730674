import { adfOfText } from '../../../site/jsm/adf';
import type { Issue } from '../../../site/jsm/entities';
import { issueAt, serviceDeskAt } from '../../../site/lookup';
import { queuePlace } from '../../../site/places';
import type { Desk } from '../../../site/running-desk';
import { workingDay } from '../../../site/seed/seed';
import { panel } from '../../../site/seed/steps';
import type { CallName } from '../../../src/calls';
import type { Answer } from '../../../src/calls/answer';
import type { Mark } from '../../../src/flows/world/request';
import { openOwnDesk } from './own-desk';

/** A desk of its own, in this process, whose Stakater project has hundreds of severities to decide. */
export interface FullBoard {
  origin: string;
  desk: Desk;
  /** Plants one more request to decide. */
  plant: (wish: Planted) => string;
  /** Another agent accepts a suggestion. */
  accept: (accountId: string, key: string, from: string, to: string) => Promise<void>;
  /** A request comes to suggest another severity. */
  suggest: (key: string, severity: string) => void;
  /** The app does what it is asked next by this call, and its answer is lost on the way. */
  loseAnswer: (call: CallName) => void;
  /** What a request is worked at. */
  severityOf: (key: string) => string;
  /** How that came about. */
  changesOf: (key: string) => Mark['changes'];
  close: () => Promise<void>;
}

/** What matters about a planted request. */
export type Planted = { summary: string; description?: string } & Pick<
  Mark,
  'severity' | 'suggested' | 'because'
> &
  Partial<Mark>;

/** Opens the desk with so many requests planted: every pair of severities, three customers, all confidences. */
export async function openFullBoard(count: number): Promise<FullBoard> {
  const { desk, origin, close } = await openOwnDesk({ ...workingDay, morning: [] });
  const like = await takenIn(desk);
  for (let number = 1; number <= count; number += 1) plant(desk, like, planted(desk, number));
  return {
    origin,
    desk,
    plant: (wish) => plant(desk, like, wish),
    accept: async (accountId, key, from, to) => {
      const place = queuePlace(serviceDeskAt(desk.state, 'ST'), origin);
      const board = { ...place, moduleKey: 'plumbline-board', accountId };
      const answer = await desk.forge.resolve(board, 'acceptRow', { key, from, to });
      if (!answer.success || !(answer.body as Answer<unknown>).ok)
        throw new Error(`${key} was not accepted: ${JSON.stringify(answer)}`);
    },
    loseAnswer: (call) => loseAnswer(desk, call),
    suggest: (key, severity) => suggest(desk, key, severity),
    severityOf: (key) => markOf(desk, key).severity,
    changesOf: (key) => markOf(desk, key).changes,
    close,
  };
}

function loseAnswer({ forge }: Desk, call: CallName): void {
  const resolve = forge.resolve.bind(forge);
  forge.resolve = async (place, name, payload) => {
    const answer = await resolve(place, name, payload);
    if (name !== call) return answer;
    forge.resolve = resolve;
    return { success: false, error: { errorType: 'LOST', errorMessage: 'The answer was lost on the way.' } };
  };
}

function markOf({ state }: Pick<Desk, 'state'>, key: string): Mark {
  return issueAt(state, key).properties['plumbline'] as Mark;
}

function suggest({ state, clock }: Desk, key: string, suggested: string): void {
  const issue = issueAt(state, key);
  const mark = markOf({ state }, key);
  const plumbline: Mark = { ...mark, suggested, triage: triageOf({ ...mark, suggested }) };
  const properties = { ...issue.properties, plumbline };
  state.issues.put(issue.id, { ...issue, updated: clock.now(), properties });
}

function triageOf({ severity, suggested }: Pick<Mark, 'severity' | 'suggested'>): Mark['triage'] {
  return LEVELS.indexOf(suggested) < LEVELS.indexOf(severity) ? 'higher' : 'lower';
}

/** A request that the app has taken in; the planted ones are like it. */
async function takenIn(desk: Desk): Promise<Issue> {
  const { key } = desk.jsm.createRequest({
    serviceDeskId: '1',
    requestTypeId: '11',
    reporterId: 'customer-nadia',
    values: { summary: 'Logins are slow', description: 'Some users in production wait thirty seconds.' },
    properties: { [PANEL]: panel({ severity: 'P3' }) },
    channel: 'portal',
  });
  await desk.settle();
  return issueAt(desk.state, key);
}

const PANEL = '7d4f6b0a-52c1-4c0e-9a3e-2f9b8c1d6e75';
const HOUR = 3_600_000;
const LEVELS = ['P1', 'P2', 'P3', 'P4'];
const WHY = [
  'Production outage',
  'Major degradation',
  'Limited impact',
  'Information request or minor issue',
];
const WHAT = ['Checkout answers 503', 'Question about an invoice', 'Logins are slow', 'Export loses umlauts'];
const CUSTOMERS = [
  { organisation: 'Northwind Traders', tier: 'premium' },
  { organisation: 'Fabrikam', tier: 'contracted' },
  { tier: 'standard' },
];

/** The numbered request of a crowd in which everything that can be filtered by occurs. */
function planted(desk: Desk, number: number): Planted {
  const from = number % 4;
  const to = (from + 1 + (Math.floor(number / 4) % 3)) % 4;
  return {
    summary: `${WHAT[number % 4] ?? ''}, case ${number}`,
    severity: LEVELS[from] ?? '',
    suggested: LEVELS[to] ?? '',
    because: WHY[to] ?? '',
    confidence: (['high', 'medium', 'low'] as const)[number % 3] ?? 'low',
    ...CUSTOMERS[Math.floor(number / 2) % 3],
    due: new Date(desk.clock.now() + (number - 50) * HOUR).toISOString(),
  };
}

/** Puts a request on the site as if it had been there, past every event. Gives its key. */
function plant(
  { state, store, clock }: Desk,
  like: Issue,
  { summary, description, ...wish }: Planted,
): string {
  const id = String(10_000 + store.next('jsm-issue'));
  const key = `ST-${store.next('jsm-key-ST')}`;
  const mark = { ...(like.properties['plumbline'] as Mark) };
  delete mark.organisation;
  const plumbline: Mark = { ...mark, triage: triageOf(wish), ...wish };
  const now = clock.now();
  state.issues.put(id, {
    ...like,
    ...{ id, key, summary, created: now, updated: now },
    ...(description === undefined ? {} : { description: adfOfText(description) }),
    properties: { ...like.properties, plumbline },
  });
  state.issueKeys.put(key, id);
  return key;
}
