import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  acknowledge,
  dueStep,
  exhaust,
  failed,
  nextDue,
  sending,
  sent,
  stop,
} from '../../src/policy/escalation';
import type { Ladder } from '../../src/policy/escalation/ladder';
import { aLadder, MINUTE } from './ladder-builder';

type Outcome = 'sent' | 'retry' | 'refused' | 'died';

const outcomes = array(constantFrom<Outcome>('sent', 'retry', 'refused', 'died'), { maxLength: 12 });
const delays = array(integer({ min: 0, max: 900_000 }), { maxLength: 20 });
const runs = record({ outcomes, delays });

const fresh = aLadder();

interface Run {
  ladder: Ladder;
  /** Step numbers in the order in which they got out, with the time. */
  pages: { step: number; at: number; early: boolean }[];
  rounds: number;
  /** When the last thing was done. */
  endedAt: number;
}

/** Drives a ladder as the flow does: wake when something is due, or later, and do the one thing that is due. */
function drive(given: { outcomes: Outcome[]; delays: number[] }): Run {
  const run: Run = { ladder: fresh, pages: [], rounds: 0, endedAt: 0 };
  let now = 0;
  for (let due = nextDue(run.ladder); due !== undefined && run.rounds < 100; due = nextDue(run.ladder)) {
    now = Math.max(now, due) + (given.delays[run.rounds] ?? 0);
    run.rounds += 1;
    wake(run, now, given.outcomes[run.rounds - 1] ?? 'sent');
    run.endedAt = now;
  }
  return run;
}

function wake(run: Run, now: number, outcome: Outcome): void {
  const step = dueStep(run.ladder, now);
  if (!step) {
    run.ladder = exhaust(run.ladder, now);
    return;
  }
  const early = run.ladder.steps.some(({ number, state }) => number < step.number && state !== 'sent');
  run.ladder = sending(run.ladder, step.number, now);
  if (outcome === 'sent') {
    run.ladder = sent(run.ladder, step.number, 'ref', now);
    run.pages.push({ step: step.number, at: now, early });
  } else if (outcome !== 'died')
    run.ladder = failed(run.ladder, step.number, 'down', now, outcome === 'retry');
}

test('no step gets out twice', () => {
  assert(
    property(runs, (given) => {
      const numbers = drive(given).pages.map(({ step }) => step);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test('no step goes before its time unless an earlier one failed', () => {
  const planned = fresh.steps.map(({ dueAt }) => dueAt);
  assert(
    property(runs, (given) => {
      const hasty = drive(given).pages.filter(
        ({ step, at, early }) => !early && at < (planned[step - 1] ?? 0),
      );
      expect(hasty).toEqual([]);
    }),
  );
});

test('however late we are, everybody paged has the time that the policy gives', () => {
  assert(
    property(delays, (late) => {
      const { pages, endedAt } = drive({ outcomes: [], delays: late });
      const moments = [...pages.map(({ at }) => at), endedAt];
      const waits = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
      expect(waits).toHaveLength(3);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(10 * MINUTE);
    }),
  );
});

test('every ladder that nobody answers ends exhausted with each step tried', () => {
  assert(
    property(runs, (given) => {
      const { ladder } = drive(given);
      expect(ladder.state).toBe('exhausted');
      expect(ladder.steps.every(({ state, attempts }) => state !== 'waiting' && attempts > 0)).toBe(true);
    }),
  );
});

test('an answer or a stop at any moment ends the ladder for good', () => {
  assert(
    property(outcomes, integer({ min: 0, max: 1_800_000 }), (given, at) => {
      const run: Run = { ladder: fresh, pages: [], rounds: 0, endedAt: 0 };
      for (const [index, outcome] of given.entries()) wake(run, Math.min(at, index * 60_000), outcome);
      for (const end of [
        acknowledge(run.ladder, { by: 'a', byName: 'A', how: 'link' }, at),
        stop(run.ladder, { why: 'resolved' }, at),
      ]) {
        expect(nextDue(end)).toBeUndefined();
        expect(dueStep(end, at + 10_000_000)).toBeUndefined();
      }
    }),
  );
});
