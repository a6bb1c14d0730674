import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../src/policy/difference';
import { changesBetween } from '../../src/policy/difference/changes';
import { differenceInWords } from '../../src/policy/difference/words';
import { parsePolicy } from '../../src/policy/parse';
import { preset, presetSource } from '../../src/policy/presets';
import type { Policy } from '../../src/policy/schema';
import { wordsFor } from '../../static/shared/languages';
import { anEdit, edited } from './policy-edits';

const presets = { stakater: preset('stakater'), interstellio: preset('interstellio') };

function stakaterAs(...replacements: [from: string | RegExp, to: string][]): Policy {
  const source = replacements.reduce((text, [from, to]) => text.replace(from, to), presetSource('stakater'));
  const parsed = parsePolicy(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function told(after: Policy, language: 'en' | 'de' = 'en', before = presets.stakater): string[] {
  const words = wordsFor(language);
  return differences(before, after).map((one) => differenceInWords(one, words, language));
}

test('a shorter target names the unit once and the request types', () => {
  const after = stakaterAs(['minutes: 240', 'minutes: 180']);
  expect(told(after)).toEqual(['P2 is now due in 3 business hours instead of 4, on 3 request types.']);
  expect(told(after, 'de')).toEqual([
    'Bei P2 kommt die erste Antwort in 3 Stunden Geschäftszeit statt 4, bei 3 Anfragetypen.',
  ]);
});

test('a target in another unit names both units', () => {
  const after = stakaterAs(['{ businessDays: 2, calendar: business', '{ minutes: 960, calendar: business']);
  expect(told(after)).toEqual([
    'P4 is now due in 16 business hours instead of 2 business days, on 3 request types.',
  ]);
});

test('new request types are counted in one sentence', () => {
  const more = '  - { name: Reset access }\n  - { name: Order training }\n\ncustomers:';
  expect(told(stakaterAs(['\ncustomers:', more]))).toEqual([
    'Support on 2 more request types: Reset access, Order training.',
  ]);
  expect(told(presets.stakater, 'en', stakaterAs(['\ncustomers:', more]))).toEqual([
    'No longer support on 2 request types: Reset access, Order training.',
  ]);
});

test('a step that pages sooner names the severity and whom it pages', () => {
  expect(told(stakaterAs(['afterMinutes: 10', 'afterMinutes: 5']))).toEqual([
    'P1 pages #p1-leads after 5 minutes instead of 10.',
  ]);
});

test('what comes in several parts is told part by part', () => {
  const changes = changesBetween({}, { contact: { zoom: true, callCode: false } });
  expect(changes).toEqual([
    { path: ['contact', 'zoom'], kind: 'added', after: true },
    { path: ['contact', 'callCode'], kind: 'added', after: false },
  ]);
});

test('steps of one minute in another order are told whatever else changed', () => {
  const withSteps = (steps: object[]): Policy => {
    const [ladder, ...ladders] = presets.stakater.escalation.ladders;
    const changed = { ...ladder, steps } as (typeof presets.stakater.escalation.ladders)[number];
    return {
      ...presets.stakater,
      escalation: { ...presets.stakater.escalation, ladders: [changed, ...ladders] },
    };
  };
  const step = (target: string, afterMinutes = 0) => ({ afterMinutes, channel: 'slack', target });
  const before = withSteps([step('#one'), step('#two'), step('#three', 5)]);
  const after = withSteps([step('#two'), step('#one'), step('#three', 9)]);
  expect(differences(before, after).map(({ path }) => path)).toContain('escalation.ladders[p1].steps');
  const later = withSteps([step('#two'), step('#three', 5), step('#one', 9)]);
  expect(told(later, 'en', before)).toHaveLength(1);
});

test('another treatment of private addresses reads in the reader’s language', () => {
  const after = stakaterAs(['others: hold', 'others: coach']);
  expect(told(after)).toEqual(['Company addresses: coach instead of hold.']);
  expect(told(after, 'de')).toEqual(['Firmenadressen: hinweisen statt zurückhalten.']);
});

test('a level that changes on two request types is one sentence', () => {
  const after = stakaterAs(
    ['      impact: required\n', '      impact: expected\n'],
    ['impact: expected }', 'impact: required }'],
  );
  expect(told(after)).toEqual([
    'Impact is expected instead of required, on: Report a problem.',
    'Impact is required instead of expected, on: Request a change.',
  ]);
  const without = stakaterAs(
    [/product: expected, /, ''],
    ['environment: optional }', '}'],
    ['facts: { }', 'facts: {}'],
  );
  expect(told(without)[0]).toBe('Product or service is not asked instead of expected, on: Ask a question.');
});

test('days with the same new hours are told together', () => {
  const after = stakaterAs(
    ["thu: [['09:00', '17:00']]", "thu: [['08:00', '16:00']]"],
    ["fri: [['09:00', '17:00']]", "fri: [['08:00', '16:00']]"],
  );
  expect(told(after)).toEqual([
    'Calendar business, Thursday, Friday: open 08:00–16:00 instead of 09:00–17:00.',
  ]);
  expect(told(after, 'de')[0]).toContain('Donnerstag, Freitag');
});

test('long sentences are cut to where they differ', () => {
  const [said = ''] = told(
    stakaterAs([
      'P1 escalation over the agreed emergency channels, Slack or phone.\n    - id',
      'P1 escalation over the agreed emergency channels, phone alone.\n    - id',
    ]),
  );
  expect(said).toMatch(/^customers\.tiers\[premium\]\.says: …/);
  expect(said).toContain('phone alone');
});

test('severities in another order are told', () => {
  const { severities, ...rest } = presets.stakater;
  expect(told({ ...rest, severities: severities.toReversed() })).toEqual([
    'severities: another order: P4, P3, P2, P1.',
  ]);
});

test('the first policy is one sentence', () => {
  expect(differences(undefined, presets.interstellio).map(({ code }) => code)).toEqual(['first']);
});

test('nothing that differs is silent and nothing else is told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('stakater' as const, 'interstellio' as const),
      fc.array(anEdit, { maxLength: 3 }),
      (name, edits) => {
        const before = presets[name];
        const after = edits.reduce(edited, before);
        const isSame = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
        expect(differences(before, after).length === 0).toBe(isSame);
      },
    ),
    { numRuns: 200 },
  );
});

test('every difference has a sentence without an open blank', () => {
  fc.assert(
    fc.property(
      fc.array(anEdit, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('en' as const, 'de' as const),
      (edits, language) => {
        for (const said of told(edits.reduce(edited, presets.stakater), language))
          expect(said).not.toMatch(/\{[a-z]+\}|^$|undefined/);
      },
    ),
    { numRuns: 100 },
  );
});

/** Keys in one order, those without a value left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => a.localeCompare(b)).map(([key, part]) => [key, sorted(part)]),
  );
}
