import type { Policy } from '../../../src/policy/schema';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import { type JiraState, aRequest } from './jira';
import { type MemoryKeep, memoryKeep } from './keep';
import { type Processes, createProcesses } from './processes';
import type { ServicesState } from './services';

/** Everything there is: one desk with one request, its clock, its processes, and the world outside. */
export interface ModelState {
  policy: Policy;
  /** Epoch ms. */
  now: number;
  keep: MemoryKeep;
  jira: JiraState;
  services: ServicesState;
  processes: Processes;
  /** Events of the ladder's queue that have not come yet. */
  wakes: { at: number; requestId: string; due: number }[];
  /** What the intake and the change of severity have noted for the sweep; the latter from when on (epoch ms). */
  owed: { intake: boolean; severity: number | undefined };
  /** Of each ladder, by token, that somebody was told their answer counts. */
  answered: Set<string>;
  tokens: number;
  /** What broke a promise in the moment it did. */
  wrongs: string[];
}

const START = Date.UTC(2026, 10, 17, 2);

/** A desk at two in the morning on which one request is about to be logged, this many milliseconds later. */
export function newState(policy: Policy, loggedAfter: number): ModelState {
  const state = {
    policy,
    now: START,
    keep: memoryKeep(),
    jira: { request: aRequest(START + loggedAfter), comments: [], is: 'up' as const },
    services: { behaviour: new Map(), delivered: [], answers: new Map(), settled: [], meetings: [] },
    wakes: [],
    owed: { intake: true, severity: undefined },
    answered: new Set<string>(),
    tokens: 0,
    wrongs: [],
  };
  const whole: ModelState = {
    ...state,
    processes: createProcesses({ now: () => whole.now, tick: () => (whole.now += 1) }),
  };
  return whole;
}

/** Whether the request is not logged yet: Jira knows of none. */
export function isTooEarly({ jira, now }: Pick<ModelState, 'jira' | 'now'>): boolean {
  return jira.request !== undefined && jira.request.created > now;
}

/** The ladder as it is kept, if one has started. */
export function ladderIn({ keep }: ModelState): Ladder | undefined {
  return keep.peek('ladder').map((row) => (row as { ladder: Ladder }).ladder)[0];
}
