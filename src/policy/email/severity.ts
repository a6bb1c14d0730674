import type { Policy } from '../schema';

const FIELD =
  /^(?:priority|severity|prio|priorität|prioritaet|schweregrad|sev|dringlichkeit|urgency|criticality)\b/u;
const WORD = '(?:p|sev|severity|prio|priority|priorität)';
/** "1", "P-1", "Sev 1 (critical)", "Priority 1, as agreed"; "3 days left" says something else. */
const LEVEL =
  /^(?:p|s|sev|severity|prio|priority|priorität|level|stufe)?[ -]{0,2}(\d)(?:[ .!]{0,3}$|\s{0,3}(?:\(|,(?!\d)|[-–—](?!\s{0,3}\d)))/iu;
/**
 * Tags a subject: "[P1]" anywhere, "Prio 1:" or "Sev 1 -" in front, or the whole of it. "Follow-up to Sev 1" is none.
 */
const TAG = new RegExp(
  String.raw`\[\s{0,3}${WORD}[ :#-]{0,2}(\d)\s{0,3}\]|^\s{0,3}(?:(?:re|aw|fwd?|wg)\s?:\s{0,3}){0,3}${WORD}[ :#-]{0,2}(\d)\s{0,3}(?:$|:|[-–—](?!\d))`,
  'iu',
);

/**
 * What a mail's fields or its subject call its severity, as the policy spells it: "Prio 1" is P1 where the policy has a
 * P1. It is the customer's choice and no more; undefined when neither names one.
 */
export function severityWritten(
  { severities }: Pick<Policy, 'severities'>,
  fields: Readonly<Record<string, string>>,
  subject: string,
): string | undefined {
  const value = Object.entries(fields).find(([name]) => FIELD.test(name))?.[1];
  const tag = TAG.exec(subject.slice(0, 300).trim());
  const level = LEVEL.exec(value ?? '')?.[1] ?? tag?.[1] ?? tag?.[2];
  const byLevel = level === undefined ? undefined : severities.find(({ id }) => id.endsWith(level))?.id;
  return byLevel ?? value;
}
