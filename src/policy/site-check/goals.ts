import { minutesOpen } from '../clock/open-hours';
import { isSameName } from '../names';
import type { Policy } from '../schema';
import type { Calendar } from '../schema/calendar';
import type { ResponseTarget } from '../schema/severity';
import type { SeenGoal, SiteFacts } from '../site';
import type { SiteItem } from './item';
import { listed } from './listed';

const HOUR = 60;
const DAY = 24 * HOUR;
/** What Jira calls its own SLA in the languages that the app speaks. */
const FIRST_RESPONSE = /first response|erste[nr]? (?:antwort|reaktion)/i;

/**
 * How Jira's goals for the first response stand to the policy's targets: a line for each severity that has another, or
 * one for all. Jira shows a goal only on a request that has it. Hours are compared, not the calendars that they are
 * counted in.
 */
export function firstResponseGoals(policy: Policy, { slaGoals = [] }: SiteFacts): SiteItem[] {
  const goals = ofFirstResponse(slaGoals);
  const seen = policy.severities.flatMap(({ id, priority, firstResponse }) => {
    const goal = goals.find((one) => isSameName(one.priority, priority));
    const minutes = minutesOf(firstResponse, policy.calendars);
    return goal === undefined || minutes === undefined ? [] : [{ id, goal, minutes }];
  });
  if (seen.length === 0) return [{ code: 'sla-goals', state: 'unknown', params: {} }];
  const other = seen.filter(({ goal, minutes }) => goal.minutes !== minutes);
  if (other.length === 0)
    return [{ code: 'sla-goals', state: 'ok', params: { names: listed(seen.map(({ id }) => id)) } }];
  return other.map(({ id, goal, minutes }) => ({
    code: 'sla-goals',
    state: 'wrong',
    params: { severity: id, goal: inHours(goal.minutes), request: goal.request, target: inHours(minutes) },
  }));
}

/** Those of the SLA that is called so; of the only one where no other is. */
function ofFirstResponse(goals: readonly SeenGoal[]): readonly SeenGoal[] {
  const called = goals.filter(({ sla }) => FIRST_RESPONSE.test(sla));
  if (called.length > 0) return called;
  return new Set(goals.map(({ sla }) => sla)).size === 1 ? goals : [];
}

/** Undefined for days of which not all are equally long: then no number of hours stands for them. */
function minutesOf(
  { minutes, businessDays = 0, calendar }: ResponseTarget,
  calendars: Policy['calendars'],
): number | undefined {
  if (minutes !== undefined) return minutes;
  const day = calendar === 'always' ? DAY : dayOf(calendars[calendar]);
  return day === undefined ? undefined : businessDays * day;
}

function dayOf(calendar: Calendar | undefined): number | undefined {
  const days = Object.values(calendar?.hours ?? {}).filter((hours) => hours.length > 0);
  const [first, ...others] = new Set(
    days.map((hours) => hours.reduce((sum, pair) => sum + minutesOpen(pair), 0)),
  );
  return others.length === 0 ? first : undefined;
}

/** In signs that every language reads: `1 h 30 min`. */
function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}
