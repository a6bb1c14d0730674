import type { Policy } from '../schema';

const FIELD =
  /^(?:priority|severity|prio|priorität|prioritaet|schweregrad|sev|dringlichkeit|urgency|criticality)\b/u;
/** "1", "P-1", "Sev 1 (critical)", "Priority 1". */
const LEVEL = /^(?:p|s|sev|severity|prio|priority|priorität|level|stufe)?[ -]{0,2}(\d)(?!\d)/iu;
const IN_SUBJECT = /(?:^|[^\p{L}])(?:sev|severity|prio|priority|priorität)[ :#-]{0,2}(\d)(?!\d)/iu;

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
  const level = LEVEL.exec(value ?? '')?.[1] ?? IN_SUBJECT.exec(subject.slice(0, 300))?.[1];
  const byLevel = level === undefined ? undefined : severities.find(({ id }) => id.endsWith(level))?.id;
  return byLevel ?? value;
}
