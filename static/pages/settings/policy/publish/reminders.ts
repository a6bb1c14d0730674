import { ladderFor } from '../../../../../src/policy/escalation';
import type { Policy } from '../../../../../src/policy/schema';
import type { SiteFacts } from '../../../../../src/policy/site';
import { checkSite } from '../../../../../src/policy/site-check';
import { unfinished } from '../../../../../src/policy/translation';

/** What an admin may have forgotten; none of it keeps a policy from being published. */
export interface Reminders {
  /** How many things are still to be set in Jira, as far as it says. */
  todos: number;
  /** The most severe level, where nobody is woken for it whoever asks. */
  wakesNobody?: string;
  /** Languages that a translation was begun for, and how many texts it lacks. */
  unfinished: { language: string; count: number }[];
}

/** What to remind of before a policy is published; `site` is undefined as long as Jira has not said anything. */
export function remindersOf(policy: Policy, site: SiteFacts | undefined): Reminders {
  const items = site ? checkSite(policy, site) : [];
  const [worst] = policy.severities;
  const wakes = policy.customers.tiers.some(
    ({ id }) => worst && ladderFor(policy, worst.id, id) === 'starts',
  );
  return {
    todos: items.filter(({ state }) => state === 'wrong').length,
    ...(worst && !wakes && { wakesNobody: worst.id }),
    unfinished: unfinished(policy),
  };
}
