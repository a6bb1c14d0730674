import { calendarRules } from './rules/calendars';
import { customerRules } from './rules/customers';
import { escalationRules } from './rules/escalation';
import { requestRules } from './rules/requests';
import { severityRules } from './rules/severities';
import { textRules } from './rules/texts';
import type { Rule } from './rules/rule';

/** What must hold between the keys of a policy. Each rule is a claim and answers where it is broken. */
export const rules: readonly Rule[] = [
  ...severityRules,
  ...calendarRules,
  ...requestRules,
  ...customerRules,
  ...escalationRules,
  ...textRules,
];
