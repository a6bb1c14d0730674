import type { Policy } from '../schema';
import { mustDiffer, mustExist, type Rule } from './rule';

export const escalationRules: readonly Rule[] = [
  ladderIdsDiffer,
  ladderSeveritiesExist,
  ladderSeveritiesRunFromLogged,
  stepsAreInOrder,
  stepsGoOverSlack,
  laddersOutlastTheirSteps,
  entitledLaddersExist,
  drillLadderExists,
  callCodesNeedAPhone,
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

/** A step that nothing sends would fail in the middle of a P1; so the policy says so before it runs. */
function stepsGoOverSlack({ escalation }: Policy) {
  return escalation.ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ channel }, at) =>
      channel === 'slack'
        ? []
        : [
            {
              path: ['escalation', 'ladders', index, 'steps', at, 'channel'],
              message: `this version pages over Slack only and cannot reach anybody by \`${channel}\`; set \`channel: slack\``,
            },
          ],
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
