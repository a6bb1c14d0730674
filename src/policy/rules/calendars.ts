import type { Policy } from '../schema';
import { calendarViolations, zoneViolations } from './calendar';
import type { Rule, Violation } from './rule';

export const calendarRules: readonly Rule[] = [
  alwaysIsBuiltIn,
  calendarsWork,
  calendarsOpenSometimes,
  schedulesHaveAZone,
];

function alwaysIsBuiltIn({ calendars }: Policy): Violation[] {
  const path = ['calendars', 'always'];
  return 'always' in calendars ? [{ path, atKey: true, code: 'always-built-in' }] : [];
}

function calendarsWork({ calendars }: Policy): Violation[] {
  return Object.entries(calendars).flatMap(([name, calendar]) =>
    calendarViolations(calendar).map((found) => ({ ...found, path: ['calendars', name, ...found.path] })),
  );
}

/** Holidays, overrides and breaks are single dates: without weekly hours the last of them closes for ever. */
function calendarsOpenSometimes({ calendars }: Policy): Violation[] {
  return Object.entries(calendars)
    .filter(([, { hours }]) => Object.values(hours).every((day) => day.length === 0))
    .map(([name]) => ({
      path: ['calendars', name, 'hours'],
      code: 'never-open',
      params: { name },
    }));
}

function schedulesHaveAZone({ escalation: { drill }, customers: { report } }: Policy): Violation[] {
  return [
    ...(drill ? zoneViolations(drill.timeZone, ['escalation', 'drill', 'timeZone']) : []),
    ...(report ? zoneViolations(report.timeZone, ['customers', 'report', 'timeZone']) : []),
  ];
}
