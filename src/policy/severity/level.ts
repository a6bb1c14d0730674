import type { Policy } from '../schema';
import type { Limit } from '../schema/severity';
import type { Signals } from './signals';
import { definitionHolds, standingOf } from './verdicts';

export interface Level {
  severity: string;
  confidence: 'high' | 'medium' | 'low';
}

type LevelPolicy = Pick<Policy, 'severities' | 'caps' | 'floors'>;

/**
 * The most severe level whose definition holds, raised by the floors and then lowered by the caps that are met.
 * Where nothing holds it is `otherwise`, with low confidence.
 */
export function levelFor(policy: LevelPolicy, signals: Signals, otherwise: string): Level {
  const held = policy.severities
    .map((severity) => ({ severity: severity.id, holds: definitionHolds(severity, signals) }))
    .find(({ holds }) => holds !== 'no');
  const start: Level = held
    ? { severity: held.severity, confidence: held.holds === 'met' ? 'high' : 'medium' }
    : { severity: otherwise, confidence: 'low' };
  const rank = (id: string) => policy.severities.findIndex((one) => one.id === id);
  const floored = metLimits(policy.floors, signals).reduce(
    (level, { severity }) => (rank(severity) < rank(level.severity) ? moved(level, severity) : level),
    start,
  );
  return metLimits(policy.caps, signals).reduce(
    (level, { severity }) => (rank(severity) > rank(level.severity) ? moved(level, severity) : level),
    floored,
  );
}

function metLimits(limits: readonly Limit[], signals: Signals): Limit[] {
  return limits.filter(({ when }) => standingOf(when, signals).state === 'met');
}

function moved(level: Level, severity: string): Level {
  return { severity, confidence: level.confidence === 'low' ? 'medium' : level.confidence };
}
