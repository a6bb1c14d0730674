import type { Level } from './level';
import type { Signals } from './signal';
import type { ClauseVerdict } from './verdicts';

/**
 * One level higher where other organisations report the same fault, never over the first. Asking and wishing stay. No
 * definition says so, hence it is never sure.
 */
export function raisedBy(
  elsewhere: number | undefined,
  ranks: readonly string[],
  signals: Signals,
  level: Level,
): Level {
  const { intent } = signals;
  if ((elsewhere ?? 0) === 0 || intent?.value === 'question' || intent?.value === 'wish') return level;
  const higher = ranks[Math.max(0, ranks.indexOf(level.severity) - 1)] ?? level.severity;
  return higher === level.severity ? level : { severity: higher, confidence: 'medium' };
}

/** Says that others report it, without a word of theirs. */
export function elsewhereVerdict(severity: string): ClauseVerdict {
  const clause = 'Other organisations report the same fault now.';
  return { severity, clause, verdict: 'met', limit: 'elsewhere' };
}
