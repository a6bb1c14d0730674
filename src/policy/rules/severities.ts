import type { Policy } from '../schema';
import { mustDiffer, mustExist, type Rule, type Violation } from './rule';

export const severityRules: readonly Rule[] = [
  severityIdsDiffer,
  prioritiesDiffer,
  targetsSayOneThing,
  targetCalendarsExist,
  targetsGrowWithTheLevels,
  mostSevereRunsFromLogged,
  defaultSeverityExists,
  limitsNameSeverities,
  conditionsSaySomething,
  raisesNameSeverities,
];

function severityIdsDiffer({ severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return mustDiffer(ids, (index) => ['severities', index, 'id'], 'severity');
}

function prioritiesDiffer({ severities }: Policy) {
  const names = severities.map(({ priority }) => priority);
  return mustDiffer(names, (index) => ['severities', index, 'priority'], 'priority');
}

function targetsSayOneThing({ severities }: Policy): Violation[] {
  return severities.flatMap(({ firstResponse: { minutes, businessDays } }, index) =>
    (minutes === undefined) === (businessDays === undefined)
      ? [{ path: ['severities', index, 'firstResponse'], code: 'two-targets' }]
      : [],
  );
}

function targetCalendarsExist({ severities, calendars }: Policy) {
  return severities.flatMap(({ firstResponse: { calendar } }, index) =>
    mustExist(['severities', index, 'firstResponse', 'calendar'], 'calendar', calendar, [
      'always',
      ...Object.keys(calendars),
    ]),
  );
}

/** Only targets in the same unit and calendar can be compared. */
function targetsGrowWithTheLevels({ severities }: Policy): Violation[] {
  return severities.flatMap(({ id, firstResponse: target }, index): Violation[] => {
    const slower = severities.slice(0, index).find(({ firstResponse: above }) => {
      if (above.calendar !== target.calendar) return false;
      return (
        (above.minutes ?? 0) > (target.minutes ?? Infinity) ||
        (above.businessDays ?? 0) > (target.businessDays ?? Infinity)
      );
    });
    if (!slower) return [];
    const params = { severity: id, above: slower.id };
    return [{ path: ['severities', index, 'firstResponse'], code: 'target-order', params }];
  });
}

/** A critical request never waits for completeness: while somebody is asked for details, nobody would help. */
function mostSevereRunsFromLogged({ severities }: Policy): Violation[] {
  const [first] = severities;
  return first?.clock === 'submitted' ? [{ path: ['severities', 0, 'clock'], code: 'first-waits' }] : [];
}

function defaultSeverityExists({ defaultSeverity, severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return mustExist(['defaultSeverity'], 'severity', defaultSeverity, ids);
}

function limitsNameSeverities({ caps, floors, severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return Object.entries({ caps, floors }).flatMap(([key, limits]) =>
    limits.flatMap(({ severity }, index) => mustExist([key, index, 'severity'], 'severity', severity, ids)),
  );
}

function raisesNameSeverities({ reclassification, severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return reclassification.raisesByItself.flatMap((id, index) =>
    mustExist(['reclassification', 'raisesByItself', index], 'severity', id, ids),
  );
}

function conditionsSaySomething({ severities, caps, floors }: Policy): Violation[] {
  const clauses = severities.flatMap((severity, index) =>
    severity.clauses.map(({ when }, at) => ({ when, path: ['severities', index, 'clauses', at, 'when'] })),
  );
  const limits = Object.entries({ caps, floors }).flatMap(([key, list]) =>
    list.map(({ when }, index) => ({ when, path: [key, index, 'when'] })),
  );
  return [...clauses, ...limits]
    .filter(({ when }) => Object.keys(when).length === 0)
    .map(({ path }) => ({ path, code: 'empty-condition' }));
}
