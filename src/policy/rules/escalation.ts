import type { Policy } from '../schema';
import { mustDiffer, mustExist, type Rule, type Violation } from './rule';

export const escalationRules: readonly Rule[] = [
  ladderIdsDiffer,
  ladderSeveritiesExist,
  ladderSeveritiesRunFromLogged,
  stepsAreInOrder,
  stepsDiffer,
  targetsFitTheirChannel,
  laddersOutlastTheirSteps,
  entitledLaddersExist,
  drillLadderExists,
  callCodesNeedAPhone,
  meetingsNeedALadder,
];

function ladderIdsDiffer({ escalation }: Policy) {
  const ids = escalation.ladders.map(({ id }) => id);
  return mustDiffer(ids, (index) => ['escalation', 'ladders', index, 'id'], 'ladder');
}

function ladderSeveritiesExist({ escalation, severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return escalation.ladders.flatMap((ladder, index) =>
    ladder.severities.flatMap((severity, at) =>
      mustExist(['escalation', 'ladders', index, 'severities', at], 'severity', severity, ids),
    ),
  );
}

/**
 * A ladder starts when the request is logged, so its clock cannot wait for completeness. It starts with the first
 * severity of the name; that another one has it too is a mistake of its own.
 */
function ladderSeveritiesRunFromLogged({ escalation, severities }: Policy): Violation[] {
  const paged = new Set(escalation.ladders.flatMap((ladder) => ladder.severities));
  const ids = severities.map(({ id }) => id);
  return severities.flatMap(({ id, clock }, index) =>
    index > 0 && ids.indexOf(id) === index && paged.has(id) && clock === 'submitted'
      ? [{ path: ['severities', index, 'clock'], code: 'ladder-waits', params: { severity: id } }]
      : [],
  );
}

function stepsAreInOrder({ escalation }: Policy): Violation[] {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ afterMinutes }, at) =>
      afterMinutes < (steps[at - 1]?.afterMinutes ?? 0)
        ? [
            {
              path: ['escalation', 'ladders', index, 'steps', at, 'afterMinutes'],
              code: 'steps-order',
            },
          ]
        : [],
    ),
  );
}

/** The second of two such steps would reach the same people with the same words in the same minute. */
function stepsDiffer({ escalation }: Policy): Violation[] {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ afterMinutes, channel, target }, at): Violation[] => {
      const isTwin = (other: (typeof steps)[number]) =>
        other.afterMinutes === afterMinutes && other.channel === channel && other.target === target;
      const path = ['escalation', 'ladders', index, 'steps', at];
      const params = { channel, target };
      return steps.slice(0, at).some(isTwin) ? [{ path, code: 'step-twice', params }] : [];
    }),
  );
}

/** What reaches somebody over a channel; a schedule may be called anything, and a webhook hands on any word. */
const shapes = {
  slack: /^#?[^\s#@]+$/,
  pagerduty: /^[A-Za-z0-9]+$/,
  email: /^(group:\s*\S.*|[A-Za-z0-9:_-]+)$/,
};

function targetsFitTheirChannel({ escalation }: Policy): Violation[] {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ channel, target }, at): Violation[] => {
      if (channel === 'jsm-operations' || channel === 'webhook' || shapes[channel].test(target)) return [];
      const path = ['escalation', 'ladders', index, 'steps', at, 'target'];
      return [{ path, code: `target.${channel}` }];
    }),
  );
}

function laddersOutlastTheirSteps({ escalation }: Policy): Violation[] {
  return escalation.ladders.flatMap(({ steps, repeat, exhaustedAfterMinutes }, index): Violation[] => {
    const last = (steps.at(-1)?.afterMinutes ?? 0) + repeat.times * repeat.everyMinutes;
    if (exhaustedAfterMinutes > last) return [];
    const path = ['escalation', 'ladders', index, 'exhaustedAfterMinutes'];
    return [{ path, code: 'ladder-end', params: { minutes: String(last) } }];
  });
}

function entitledLaddersExist({ customers, escalation }: Policy) {
  const ids = escalation.ladders.map(({ id }) => id);
  return customers.tiers.flatMap((tier, index) =>
    tier.ladders.flatMap((ladder, at) =>
      mustExist(['customers', 'tiers', index, 'ladders', at], 'ladder', ladder, ids),
    ),
  );
}

function drillLadderExists({ escalation: { drill, ladders } }: Policy) {
  const ids = ladders.map(({ id }) => id);
  return drill ? mustExist(['escalation', 'drill', 'ladder'], 'ladder', drill.ladder, ids) : [];
}

function callCodesNeedAPhone({ escalation: { contact } }: Policy): Violation[] {
  return contact.callCode && contact.phone === undefined
    ? [{ path: ['escalation', 'contact', 'callCode'], code: 'call-code' }]
    : [];
}

function meetingsNeedALadder({ escalation: { contact, ladders } }: Policy): Violation[] {
  const path = ['escalation', 'contact', 'zoom'];
  return contact.zoom && ladders.length === 0 ? [{ path, code: 'meeting' }] : [];
}
