import { MINUTE } from '../clock/time';
import type { Policy } from '../schema';
import type { StepChannel } from './services';

export interface PlannedStep {
  /** From 1. */
  number: number;
  /** Epoch ms. */
  dueAt: number;
  channel: StepChannel;
  target: string;
}

/** A ladder's steps, its last one repeated as often as the policy says, due from the moment of logging. */
export function plannedSteps(
  { steps, repeat }: Policy['escalation']['ladders'][number],
  loggedAt: number,
): PlannedStep[] {
  const last = steps.at(-1);
  const again = Array.from({ length: repeat.times }, (_, at) => at + 1).flatMap((time) =>
    last ? [{ ...last, afterMinutes: last.afterMinutes + time * repeat.everyMinutes }] : [],
  );
  return [...steps, ...again].map(({ channel, target, afterMinutes }, at) => ({
    number: at + 1,
    dueAt: loggedAt + afterMinutes * MINUTE,
    channel,
    target,
  }));
}
