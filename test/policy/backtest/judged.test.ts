import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedBy } from '../../../src/policy/backtest/judged';
import type { Past } from '../../../src/policy/backtest/past';
import { preset, presetNames } from '../../../src/policy/presets';
import { decideReceived } from '../../../src/policy/received';
import { without } from '../../../src/policy/without';
import { requestOf, tickets } from '../severity-corpus/tickets';

const stakater = preset('stakater');
const NINE = Date.UTC(2026, 10, 17, 9);

function past(changes: Partial<Past> = {}): Past {
  return {
    key: 'ST-1',
    channel: 'api',
    summary: 'All users are locked out of production',
    description: '',
    ...changes,
  };
}

/** Stakater, with Acme as a premium customer. */
const premium = {
  ...stakater,
  customers: {
    ...stakater.customers,
    organizations: [{ name: 'Acme', domains: [], tier: 'premium' }],
  },
};

test.each(presetNames)('%s decides about tickets of the past as about one that comes in', (name) => {
  const policy = preset(name);
  for (const ticket of tickets.filter((_, at) => at % 4 === 0)) {
    const request = requestOf(ticket);
    const { ask, assessment, ladder } = decideReceived(policy, request, { logged: NINE });
    expect(judgedBy(policy, { ...request, key: ticket.id, created: NINE })).toMatchObject({
      asked: ask,
      suggested: assessment.suggested,
      paged: ladder === 'starts',
    });
  }
});

test('what agents ended at never leaks into what is judged', () => {
  const word = fc.oneof(fc.constantFrom('P1', 'P4', 'Highest', 'Critical', 'severity: P1'), fc.string());
  fc.assert(
    fc.property(fc.constantFrom(...tickets), word, (ticket, final) => {
      const given = { ...requestOf(ticket), key: ticket.id, created: NINE };
      const judged = judgedBy(stakater, { ...given, final });
      expect(without(judged, 'final')).toEqual(judgedBy(stakater, given));
    }),
    { numRuns: 40 },
  );
});

/** The final severity as it is given, and as the policy calls it. */
type Ended = [string | undefined, string | undefined];

const ended: Ended[] = [
  ['p1', 'P1'],
  [' P2 ', 'P2'],
  ...stakater.severities.map(({ id, priority }): Ended => [priority, id]),
  ...stakater.severities.map(({ id, name }): Ended => [name.toUpperCase(), id]),
  ['Blocker', undefined],
  ['', undefined],
  [undefined, undefined],
];

test.each(ended)('a request that ended at %j ended at %j', (final, id) => {
  expect(judgedBy(stakater, past(final === undefined ? {} : { final })).final).toBe(id);
});

test('only the portal blocks, and only on what is required', () => {
  const request = { requestType: 'Report a problem', description: 'Nothing works.' };
  const by = (channel: Past['channel']) => judgedBy(stakater, past({ ...request, channel }));
  expect([by('portal').blocked, by('email').blocked, by('api').blocked]).toEqual([true, false, false]);
  expect(by('email').asked).toEqual(by('portal').asked);
  expect(judgedBy(stakater, past({ channel: 'portal', requestType: 'Ask a question' })).blocked).toBe(false);
});

test.each([
  [['Acme'], true],
  [['Nobody Ltd', 'Acme'], true],
  [['Nobody Ltd'], false],
  [[], false],
  [undefined, true],
])('a P1 of organisations %j pages: %j, of unknown ones as the best customer', (organisations, paged) => {
  const whose = organisations === undefined ? {} : { organisations };
  expect(judgedBy(premium, past({ severity: 'P1', ...whose })).paged).toBe(paged);
});

test('an answer is due as if nothing had been missing, where the time is known', () => {
  const request = past({ severity: 'P3', created: NINE });
  const { promise } = decideReceived(
    { ...stakater, facts: [] },
    { channel: 'api', summary: request.summary, description: '', severity: 'P3' },
    { logged: NINE },
  );
  expect(judgedBy(stakater, request)).toMatchObject({ due: promise.due });
  expect(judgedBy(stakater, past({ severity: 'P3' })).due).toBeUndefined();
});
