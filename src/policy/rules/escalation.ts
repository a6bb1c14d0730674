import type { Policy } from '../schema';
import type { StepChannel } from '../escalation/services';
import { mustDiffer, mustExist, type Rule } from './rule';

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

/** A ladder starts when the request is logged, so its clock cannot wait for completeness. */
function ladderSeveritiesRunFromLogged({ escalation, severities }: Policy) {
  const paged = new Set(escalation.ladders.flatMap((ladder) => ladder.severities));
  return severities.flatMap(({ id, clock }, index) =>
    index > 0 && paged.has(id) && clock === 'submitted'
      ? [{ path: ['severities', index, 'clock'], message: `${id} starts a ladder; set \`clock: logged\`` }]
      : [],
  );
}

function stepsAreInOrder({ escalation }: Policy) {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ afterMinutes }, at) =>
      afterMinutes < (steps[at - 1]?.afterMinutes ?? 0)
        ? [
            {
              path: ['escalation', 'ladders', index, 'steps', at, 'afterMinutes'],
              message: 'this step comes before the one above it; order the steps by time',
            },
          ]
        : [],
    ),
  );
}

/** The second of two such steps would reach the same people with the same words in the same minute. */
function stepsDiffer({ escalation }: Policy) {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ afterMinutes, channel, target }, at) => {
      const isTwin = (other: (typeof steps)[number]) =>
        other.afterMinutes === afterMinutes && other.channel === channel && other.target === target;
      const path = ['escalation', 'ladders', index, 'steps', at];
      const message = `this minute's page over ${channel} to \`${target}\` stands above already; leave one out`;
      return steps.slice(0, at).some(isTwin) ? [{ path, message }] : [];
    }),
  );
}

const targets: Readonly<Record<StepChannel, { shape: RegExp; wish: string }>> = {
  slack: { shape: /^#?[^\s#@]+$/, wish: "write a Slack channel as '#p1-oncall'; its name has no spaces" },
  'jsm-operations': { shape: /./, wish: 'write the name of a schedule' },
  pagerduty: {
    shape: /^[A-Za-z0-9]+$/,
    wish: 'write the id of the PagerDuty service, such as PABC123; it ends the address of its page',
  },
  webhook: { shape: /./, wish: 'write any word' },
  email: {
    shape: /^(group:\s*\S.*|[A-Za-z0-9:_-]+)$/,
    wish: "Jira mails accounts and groups, not addresses; write an account id or 'group:' and the group's name",
  },
};

function targetsFitTheirChannel({ escalation }: Policy) {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ channel, target }, at) =>
      targets[channel].shape.test(target)
        ? []
        : [{ path: ['escalation', 'ladders', index, 'steps', at, 'target'], message: targets[channel].wish }],
    ),
  );
}

function laddersOutlastTheirSteps({ escalation }: Policy) {
  return escalation.ladders.flatMap(({ steps, repeat, exhaustedAfterMinutes }, index) => {
    const last = (steps.at(-1)?.afterMinutes ?? 0) + repeat.times * repeat.everyMinutes;
    const message = `the last step comes after ${last} minutes; leave time to answer it`;
    return exhaustedAfterMinutes > last
      ? []
      : [{ path: ['escalation', 'ladders', index, 'exhaustedAfterMinutes'], message }];
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

function callCodesNeedAPhone({ escalation: { contact } }: Policy) {
  const message = 'a call code needs a number to call; set `phone`';
  return contact.callCode && contact.phone === undefined
    ? [{ path: ['escalation', 'contact', 'callCode'], message }]
    : [];
}

function meetingsNeedALadder({ escalation: { contact, ladders } }: Policy) {
  const message = 'a meeting is made when a ladder starts, and none is defined; add one to `ladders`';
  return contact.zoom && ladders.length === 0 ? [{ path: ['escalation', 'contact', 'zoom'], message }] : [];
}
