import { array, assert, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSecrets } from '../../src/policy/secrets';
import { MOST_BYTES, sendable } from '../../static/pages/create/submission';

const facts = Array.from({ length: 12 }, (_, at) => `fact-${at + 1}`);

const bytesOf = (fields: unknown) => Buffer.byteLength(JSON.stringify({ fields, isValid: true }));
const valueOf = (sent: ReturnType<typeof sendable>, fact: string) =>
  sent.fields.find(({ key }) => key === fact)?.value ?? '';

test('twelve answers of a thousand Japanese characters fit, each cut alike', () => {
  const sent = sendable('P1', Object.fromEntries(facts.map((fact) => [fact, '障'.repeat(1000)])));
  const lengths = facts.map((fact) => valueOf(sent, fact).length);
  expect(bytesOf(sent.fields)).toBeLessThanOrEqual(MOST_BYTES);
  expect(Math.min(...lengths)).toBeGreaterThan(750);
  expect(new Set(lengths).size).toBe(1);
  expect(sent.fits).toEqual(Object.fromEntries(facts.map((fact, at) => [fact, lengths[at]])));
});

test('a short answer goes whole beside a pasted log', () => {
  const sent = sendable('P1', { impact: 'Nobody can pay.', errors: '"503"\n'.repeat(100_000) });
  expect(valueOf(sent, 'impact')).toBe('Nobody can pay.');
  expect(Object.keys(sent.fits)).toEqual(['errors']);
  expect(bytesOf(sent.fields)).toBeGreaterThan(MOST_BYTES - 10);
});

test('half a character in a paste goes as the sign for one that is lost', () => {
  expect(valueOf(sendable('P1', { errors: 'a\ud83db' }), 'errors')).toBe('a\ufffdb');
});

test('any answers fit, in whole characters, each the beginning of what was written', () => {
  const pasted = tuple(
    string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    integer({ min: 1, max: 2000 }),
  );
  const answers = array(pasted, { maxLength: 12 }).map((all) =>
    Object.fromEntries(all.map(([text, times], at) => [facts[at] ?? '', `${text} `.repeat(times)])),
  );
  assert(
    property(answers, (written) => {
      const sent = sendable('P1', written);
      expect(bytesOf(sent.fields)).toBeLessThanOrEqual(MOST_BYTES);
      for (const { key, value } of sent.fields.slice(1)) {
        expect(value.isWellFormed()).toBe(true);
        expect(withoutSecrets(written[key] ?? '').startsWith(value)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
