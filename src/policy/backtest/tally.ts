import type { Policy } from '../schema';
import { addToChanges, changesReport, noChanges, type ChangesTally } from './changes';
import { MOST_KEYS, prefixOf, shortKey } from './counted';
import { addToGroup, groupReports, type GroupTally, type Member } from './groups';
import type { Judged } from './judged';
import type { BacktestReport, Side } from './report';
import { addToSide, emptySide, sideReport, type SideTally } from './side';

/**
 * What a back-test has found so far: plain JSON of numbers, names of request types, codes and keys, which stays small
 * enough for one stored value however many requests it has seen.
 */
export interface Tally {
  requests: number;
  /** What the keys begin with, such as `ST-`, or nothing; they are kept as numbers behind it. */
  prefix?: string;
  /** By the policy in question, and by the one it is held against. */
  sides: SideTally[];
  changes?: ChangesTally;
  requestTypes: GroupTally[];
  organisations: GroupTally[];
  /** How many keys the groups may still keep. */
  groupKeysLeft: number;
  /** How many keys are kept for each fact: fewer where a policy has many facts. */
  mostFactKeys: number;
}

/** Which request was judged. */
export interface About {
  key: string;
  requestType?: string;
  organisation?: string;
}

const MOST_REQUEST_TYPES = 100;
const MOST_ORGANISATIONS = 350;
const MOST_GROUP_KEYS = 3000;
const MOST_FACT_KEYS = 1000;

/** Before the first request. `against`: the policy that it is held against, such as the published one. */
export function emptyTally(policy: Policy, against?: Policy): Tally {
  const facts = Math.max(policy.facts.length, against?.facts.length ?? 0);
  return {
    requests: 0,
    sides: [policy, ...(against ? [against] : [])].map(emptySide),
    ...(against ? { changes: noChanges(policy, against) } : {}),
    requestTypes: [],
    organisations: [],
    groupKeysLeft: MOST_GROUP_KEYS,
    mostFactKeys: Math.min(MOST_KEYS, Math.floor(MOST_FACT_KEYS / Math.max(facts, 1))),
  };
}

/** Counts one request in the tally it is given; what both policies decided, where it has two. */
export function addTo(tally: Tally, about: About, judged: Judged, against?: Judged): void {
  tally.requests += 1;
  const prefix = (tally.prefix ??= prefixOf(about.key) ?? '');
  const key = shortKey(about.key, prefix);
  const both = against ? [judged, against] : [judged];
  const sides: Member['sides'] = tally.sides.map(({ levels }, at) => withJudged(levels, both[at]));
  for (const [at, side] of tally.sides.entries()) {
    const own = both[at];
    if (own) addToSide(side, key, own, tally.mostFactKeys);
  }
  const inGroup = (groups: GroupTally[], name: string | undefined, most: number) => {
    const limits = { most, keysLeft: tally.groupKeysLeft };
    tally.groupKeysLeft -= addToGroup(groups, name ?? '', { key, sides }, limits);
  };
  inGroup(tally.requestTypes, about.requestType, MOST_REQUEST_TYPES);
  inGroup(tally.organisations, about.organisation, MOST_ORGANISATIONS);
  if (tally.changes && against) addToChanges(tally.changes, key, { judged, against }, tally.mostFactKeys);
}

function withJudged(levels: readonly string[], judged: Judged | undefined): Member['sides'][number] {
  return judged ? { levels, judged } : { levels };
}

/** What the tally comes to. */
export function reportOf(tally: Tally): BacktestReport {
  const [policy, against] = tally.sides.map((side, at) => wholeSide(tally, side, at));
  if (policy === undefined) throw new RangeError('a tally has at least one policy');
  return {
    requests: tally.requests,
    policy,
    ...(against ? { against } : {}),
    ...(tally.changes ? { changes: changesReport(tally.changes, tally.prefix) } : {}),
  };
}

function wholeSide({ prefix, requestTypes, organisations }: Tally, side: SideTally, at: number): Side {
  return {
    ...sideReport(side, prefix),
    byRequestType: groupReports(requestTypes, at, side.levels, prefix),
    byOrganisation: groupReports(organisations, at, side.levels, prefix),
  };
}
