import { array, assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { answersTo } from '../../src/policy/answers';
import { preset } from '../../src/policy/presets';

const policy = preset('stakater');
const facts = policy.facts.map(({ id }) => id);
const asked = uniqueArray(constantFrom(...facts), { minLength: 2, maxLength: 6 });
const word = constantFrom(
  'production',
  'gateway',
  'router',
  'nobody',
  'orders',
  'Störung',
  '09:10',
  '1.2.3',
  '10.0.0.1',
);
const answer = array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const styles: ((number: number) => string)[] = [
  (n) => `${n}. `,
  (n) => `${n}) `,
  (n) => `(${n}) `,
  (n) => `[${n}] `,
  (n) => `${n}: `,
  (n) => `${n} - `,
  (n) => `#${n} `,
  (n) => `${n}.) `,
  (n) => `zu ${n}: `,
  (n) => `ad ${n}) `,
  (n) => `Frage ${n}: `,
  (n) => `Question ${n} `,
  (n) => `**${n}.** `,
  (n) => `A${n}: `,
];

test('answers numbered in any style are read back', () => {
  assert(
    property(
      asked,
      array(answer, { minLength: 6, maxLength: 6 }),
      constantFrom(...styles),
      constantFrom('\n', '\n\n'),
      (ids, answers, style, between) => {
        const said = ids.map((id, at) => [id, answers[at] ?? ''] as const);
        const reply = said.map(([, words], at) => `${style(at + 1)}${words}`).join(between);
        expect(answersTo(policy, ids, reply)).toEqual(Object.fromEntries(said));
      },
    ),
    { numRuns: 2000 },
  );
});

test('answers are found in any order and where some are left out', () => {
  assert(
    property(
      asked,
      uniqueArray(constantFrom(0, 1, 2, 3, 4, 5), { minLength: 1 }),
      answer,
      (ids, order, words) => {
        const given = order.filter((at) => at < ids.length);
        const reply = given.map((at) => `${at + 1}) ${words}`).join('\n');
        const expected = Object.fromEntries(given.map((at) => [ids[at] ?? '', words]));
        expect(answersTo(policy, ids, reply)).toEqual(expected);
      },
    ),
  );
});

test('any reply is read, and only what was asked is answered from its words', () => {
  const line = string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ''));
  const lines = array(
    constantFrom('1. ', '2) ', '> ', 'Environment: ', '', '- ').chain((start) =>
      line.map((rest) => `${start}${rest}`),
    ),
  );
  assert(
    property(asked, lines, (ids, all) => {
      const answers = answersTo(policy, ids, all.join('\n'));
      expect(Object.keys(answers).every((id) => ids.includes(id))).toBe(true);
      const words = Object.values(answers).flatMap((text) => text.split('\n'));
      expect(words.every((text) => all.some((one) => one.includes(text.trim())))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
