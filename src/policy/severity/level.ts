import type { Policy } from '../schema';
import type { Limit } from '../schema/severity';
import type { Signals } from './signal';
import { definitionHolds, stateOf } from './verdicts';

/** How sure a suggestion is: low where it rests on nothing that was said. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Level {
  severity: string;
  confidence: Confidence;
}

type LevelPolicy = Pick<Policy, 'severities' | 'caps' | 'floors'>;

/**
 * The most severe level whose definition holds, raised by the floors and then lowered by the caps that are met.
 * Where nothing holds it is `otherwise`, with low confidence.
 */
export function levelFor(policy: LevelPolicy, signals: Signals, otherwise: string): Level {
  const start = held(policy, signals) ?? { severity: otherwise, confidence: 'low' };
  const floored = metLimits(policy.floors, signals).reduce(
    (level, { severity }) =>
      rankOf(policy, severity) < rankOf(policy, level.severity) ? moved(level, severity) : level,
    start,
  );
  return underCaps(policy, signals, floored);
}

/** A level, no more severe than the caps that are met allow. */
export function underCaps(policy: LevelPolicy, signals: Signals, level: Level): Level {
  return metLimits(policy.caps, signals).reduce(
    (capped, { severity }) =>
      rankOf(policy, severity) > rankOf(policy, capped.severity) ? moved(capped, severity) : capped,
    level,
  );
}

function rankOf({ severities }: LevelPolicy, id: string): number {
  return severities.findIndex((one) => one.id === id);
}

function held({ severities }: LevelPolicy, signals: Signals): Level | undefined {
  for (const severity of severities) {
    const holds = definitionHolds(severity, signals);
    if (holds !== 'no') return { severity: severity.id, confidence: holds === 'met' ? 'high' : 'medium' };
  }
  return undefined;
}

function metLimits(limits: readonly Limit[], signals: Signals): Limit[] {
  return limits.filter(({ when }) => stateOf(when, signals) === 'met');
}

function moved(level: Level, severity: string): Level {
  return { severity, confidence: level.confidence === 'low' ? 'medium' : level.confidence };
}
