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
