import { assert, asyncModelRun, asyncProperty, commands, constantFrom, oneof, record } from 'fast-check';
import { test } from 'vitest';
import type { Policy } from '../../src/policy/schema';
import { stakaterWith } from '../policy/policy-builder';
import { checkClaims, heal } from './ladder-model/claims';
import { climbing, ending, turning } from './ladder-model/commands';
import { takeIn } from './ladder-model/happenings';
import { newState } from './ladder-model/state';

const RUNS = Number(process.env['PLUMBLINE_MODEL_RUNS'] ?? 3000);

/** Two ladders over three services, the first with repetitions, and a meeting. */
function aPolicy(): Policy {
  const { escalation, customers } = stakaterWith();
  const step = { afterMinutes: 0, channel: 'slack', target: '#p1-oncall' } as const;
  const p1 = {
    id: 'p1',
    severities: ['P1'],
    steps: [
      step,
      { afterMinutes: 5, channel: 'pagerduty', target: 'PABC123' } as const,
      { afterMinutes: 10, channel: 'email', target: 'group:leads' } as const,
    ],
    repeat: { times: 1, everyMinutes: 5 },
    exhaustedAfterMinutes: 20,
  };
  const p2 = { ...p1, id: 'p2', severities: ['P2'], steps: [step], exhaustedAfterMinutes: 10 };
  const tiers = customers.tiers.map((tier) =>
    tier.id === 'premium' ? { ...tier, ladders: ['p1', 'p2'] } : tier,
  );
  return stakaterWith({
    customers: { ...customers, tiers },
    escalation: { ...escalation, ladders: [p1, p2], contact: { zoom: true, callCode: false } },
  });
}

const size = { maxCommands: 40, size: 'max' } as const;
const runs = record({
  loggedAfter: constantFrom(0, 0, 30_000),
  things: oneof(
    commands(climbing, size),
    commands([...climbing, ...turning], size),
    commands([...climbing, ...turning, ...ending], size),
  ),
});

test(`whatever happens, a ladder ends and pages each step once (${RUNS} runs)`, { timeout: 0 }, async () => {
  const policy = aPolicy();
  await assert(
    asyncProperty(runs, async ({ loggedAfter, things }) => {
      const state = newState(policy, loggedAfter);
      if (loggedAfter === 0) await takeIn(state);
      await asyncModelRun(() => ({ model: {}, real: state }), things);
      await heal(state);
      checkClaims(state);
    }),
    { numRuns: RUNS },
  );
});
