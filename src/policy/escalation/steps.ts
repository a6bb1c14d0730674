import { without } from '../without';
import type { Ladder, Step } from './ladder';
import { sendingUntil } from './turn';

/** The ladder with one step, by its number, changed. */
export function withStep(ladder: Ladder, changed: Step): Ladder {
  const steps = ladder.steps.map((step) => (step.number === changed.number ? changed : step));
  return { ...ladder, revision: ladder.revision + 1, steps };
}

/** The ladder with every step that waits, and its end, this many milliseconds later. */
export function postponed(ladder: Ladder, late: number): Ladder {
  const steps = ladder.steps.map((step) =>
    step.state === 'waiting' ? { ...step, dueAt: step.dueAt + late } : step,
  );
  return { ...ladder, steps, exhaustedAt: ladder.exhaustedAt + late };
}

/** The ladder with the next step due now, if it was to wait longer. */
export function broughtForward(ladder: Ladder, now: number): Ladder {
  const next = ladder.steps.find((step) => step.state === 'waiting');
  if (!next || next.dueAt <= now) return ladder;
  const steps = ladder.steps.map((step) => (step === next ? { ...step, dueAt: now } : step));
  return { ...ladder, steps };
}

/** A step whose sender died: nobody will ever report on it. Any other comes back unchanged. */
export function givenUp(step: Step, now: number): Step {
  if (step.state !== 'sending') return step;
  return { ...step, state: 'failed', at: now, why: 'the sender never reported back' };
}

/** The ladder with nothing left to do: whoever was to be reached later is not. */
export function closed(ladder: Ladder, now: number): Ladder {
  const steps = ladder.steps.map((step): Step =>
    step.state === 'waiting' ? { ...step, state: 'skipped', at: now } : step,
  );
  return { ...ladder, revision: ladder.revision + 1, steps };
}

/** An ended ladder once nobody can be sending any more: whoever still seemed to was left by a dead process. */
export function withoutSenders(ladder: Ladder, now: number): Ladder {
  const until = sendingUntil(ladder);
  if (until === undefined || until > now) return ladder;
  return {
    ...ladder,
    revision: ladder.revision + 1,
    steps: ladder.steps.map((step) => givenUp(step, now)),
  };
}

/**
 * A stopped ladder, open where it stood, with whatever it skipped and its end this many milliseconds later. What went
 * out before the stop is over: its services were told.
 */
export function reopened(ladder: Ladder, late: number): Ladder {
  const steps = ladder.steps.map((step): Step => {
    if (step.state === 'sent') return { ...step, over: true };
    return step.state === 'skipped' ? { ...without(step, 'at'), state: 'waiting' } : step;
  });
  const open = {
    ...without(ladder, 'stopped'),
    revision: ladder.revision + 1,
    state: 'open',
    steps,
  } as const;
  return postponed(open, late);
}

/** The steps with another one, never tried, before those that wait. */
export function withNext(steps: Step[], next: Pick<Step, 'channel' | 'target' | 'dueAt'>): Step[] {
  const number = Math.max(...steps.map((step) => step.number)) + 1;
  const waiting = steps.findIndex(({ state }) => state === 'waiting');
  const at = waiting < 0 ? steps.length : waiting;
  const { channel, target, dueAt } = next;
  const step: Step = { channel, target, dueAt, number, state: 'waiting', attempts: 0 };
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}
