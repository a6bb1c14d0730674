import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OTHERS } from '../../../src/policy/backtest/groups';
import type { Judged } from '../../../src/policy/backtest/judged';
import { addTo, emptyTally, reportOf, type About } from '../../../src/policy/backtest/tally';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { seeded } from './by-brute-force';

const stakater = preset('stakater');
const interstellio = preset('interstellio');

function idsOf({ severities }: Policy): string[] {
  return severities.map(({ id }) => id);
}

function judgedUnder(policy: Policy): fc.Arbitrary<Judged> {
  const level = fc.constantFrom(...idsOf(policy));
  return fc.record(
    {
      asked: fc.subarray(policy.facts.map(({ id }) => id)),
      blocked: fc.boolean(),
      suggested: level,
      paged: fc.boolean(),
      due: fc.nat(3),
      final: level,
    },
    { requiredKeys: ['asked', 'blocked', 'suggested', 'paged'] },
  );
}

interface Row {
  about: About;
  judged: Judged;
  against: Judged;
}

const rows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      requestType: fc.constantFrom('Get help', 'Ask a question'),
      organisation: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
      judged: judgedUnder(stakater),
      against: judgedUnder(interstellio),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ requestType, organisation, judged, against }, at) => ({
      about: { key: `ST-${at + 1}`, requestType, ...(organisation === undefined ? {} : { organisation }) },
      judged,
      against,
    })),
  );

function tallyOf(all: Row[]) {
  const tally = emptyTally(stakater, interstellio);
  for (const { about, judged, against } of all) addTo(tally, about, judged, against);
  return tally;
}

function casesOf(all: Row[], is: (row: Row) => boolean) {
  const keys = all.filter(is).map(({ about }) => about.key);
  return { count: keys.length, keys };
}

test('every figure is what counting the requests one by one gives', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { policy, against, requests } = reportOf(tallyOf(all));
      const at = (final: string, suggested: string) =>
        casesOf(all, ({ judged }) => judged.final === final && judged.suggested === suggested);
      expect(requests).toBe(all.length);
      expect(policy.agreement.confusion).toEqual(
        idsOf(stakater).map((final) => idsOf(stakater).map((suggested) => at(final, suggested))),
      );
      expect(policy.agreement.missed).toEqual(
        casesOf(all, ({ judged: { final, suggested } }) => final === 'P1' && suggested !== 'P1'),
      );
      expect(policy.asked).toEqual(casesOf(all, ({ judged }) => judged.asked.length > 0));
      expect(policy.blocked).toEqual(casesOf(all, ({ judged }) => judged.blocked));
      expect(against?.agreement.unknown).toBe(casesOf(all, (row) => row.against.final === undefined).count);
      for (const [fact, cases] of Object.entries(policy.askedFor))
        expect(cases).toEqual(casesOf(all, ({ judged }) => judged.asked.includes(fact)));
    }),
  );
});

test('groups together hold what the whole holds, by both policies', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const report = reportOf(tallyOf(all));
      for (const side of [report.policy, report.against])
        for (const groups of [side?.byRequestType ?? [], side?.byOrganisation ?? []]) {
          const sum = (of: (group: (typeof groups)[number]) => number) =>
            groups.reduce((total, group) => total + of(group), 0);
          expect(sum(({ agreement }) => agreement.requests)).toBe(side?.agreement.requests);
          expect(sum(({ agreement }) => agreement.missed.count)).toBe(side?.agreement.missed.count);
        }
    }),
  );
});

test('what changes is where the two policies part', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { changes } = reportOf(tallyOf(all));
      const moves = (changes?.suggested ?? []).reduce((sum, { cases }) => sum + cases.count, 0);
      expect(moves).toBe(casesOf(all, (row) => row.judged.suggested !== row.against.suggested).count);
      expect(changes?.pagedMore).toEqual(casesOf(all, (row) => row.judged.paged && !row.against.paged));
      expect(changes?.dueLater).toEqual(
        casesOf(all, ({ judged, against }) => (judged.due ?? NaN) > (against.due ?? NaN)),
      );
      expect(changes?.askedLess['phone'] ?? { count: 0, keys: [] }).toEqual(
        casesOf(all, (row) => row.against.asked.includes('phone') && !row.judged.asked.includes('phone')),
      );
    }),
  );
});

test('a tally that was stored between any two requests goes on as if it never was', () => {
  fc.assert(
    fc.property(rows, fc.nat(60), (all, cut) => {
      const early = tallyOf(all.slice(0, cut));
      const stored = JSON.parse(JSON.stringify(early)) as typeof early;
      for (const { about, judged, against } of all.slice(cut)) addTo(stored, about, judged, against);
      expect(reportOf(stored)).toEqual(reportOf(tallyOf(all)));
    }),
  );
});

test('a request that only one policy judged counts for that one', () => {
  const tally = emptyTally(stakater, interstellio);
  const judged: Judged = { asked: [], blocked: false, suggested: 'P1', paged: true, final: 'P1' };
  addTo(tally, { key: 'ST-1' }, judged);
  addTo(tally, { key: 'ST-2' }, judged, judged);
  const { policy, against } = reportOf(tally);
  expect([policy.paged.count, against?.paged.count]).toEqual([2, 1]);
  expect(against?.byOrganisation.map(({ agreement }) => agreement.requests)).toEqual([1]);
});

test('an empty tally has no share and no kappa, and no figure that is none', () => {
  const { policy } = reportOf(emptyTally(stakater));
  expect([policy.agreement.same, policy.agreement.kappa, policy.agreement.weighted]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(JSON.stringify(policy)).not.toContain('null');
});

/** Many requests, evenly spread over everything that is counted: the worst for a tally. */
function crowded(
  policies: [Policy, Policy],
  { requests, types, organisations }: { requests: number; types: number; organisations: number },
) {
  const next = seeded(7);
  const one = (count: number) => Math.floor(next() * count);
  const any = (policy: Policy): Judged => ({
    asked: policy.facts.filter(() => next() < 0.5).map(({ id }) => id),
    blocked: next() < 0.5,
    suggested: idsOf(policy)[one(policy.severities.length)] ?? '',
    paged: next() < 0.5,
    due: one(5),
    final: idsOf(policy)[one(policy.severities.length)] ?? '',
  });
  const tally = emptyTally(...policies);
  for (let at = requests; at > 0; at -= 1) {
    const about = {
      key: `SUPPORT-${10_000 + at}`,
      requestType: `Type of request ${one(types)}`,
      organisation: String(10_000 + one(organisations)),
    };
    addTo(tally, about, any(policies[0]), any(policies[1]));
  }
  return tally;
}

test('10,000 requests of 300 organisations by two policies stay below 200 KB', () => {
  const size = { requests: 10_000, types: 12, organisations: 300 };
  const tally = crowded([stakater, { ...stakater, name: 'Draft' }], size);
  expect(Buffer.byteLength(JSON.stringify(tally))).toBeLessThan(200_000);
  expect(reportOf(tally).policy.byOrganisation).toHaveLength(300);
});

test('the largest policies over 20,000 requests of 900 organisations fit one stored value', () => {
  const [fact] = stakater.facts;
  const [worst] = stakater.severities;
  if (!fact || !worst) throw new Error('the preset is empty');
  const large: Policy = {
    ...stakater,
    severities: [...stakater.severities, { ...worst, id: 'P5' }],
    facts: Array.from({ length: 60 }, (_, at) => ({ ...fact, id: `a-fact-with-a-long-name-${at}` })),
  };
  const tally = crowded([large, large], { requests: 20_000, types: 150, organisations: 900 });
  expect(Buffer.byteLength(JSON.stringify(tally))).toBeLessThan(230_000);
  const groups = reportOf(tally).policy.byOrganisation;
  expect(groups).toHaveLength(351);
  expect(groups[0]?.name).toBe(OTHERS);
});

test('no more keys are kept than people look at', () => {
  const { policy } = reportOf(crowded([stakater, stakater], { requests: 5000, types: 1, organisations: 1 }));
  expect(policy.asked.keys).toHaveLength(100);
  expect(policy.agreement.missed.keys).toHaveLength(500);
  expect(policy.agreement.falseAlarms.keys).toHaveLength(500);
  expect(policy.agreement.missed.count).toBeGreaterThan(500);
});
