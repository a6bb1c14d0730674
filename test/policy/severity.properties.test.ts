import { array, assert, constantFrom, integer, lorem, property, shuffledSubarray, string } from 'fast-check';
import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { assess } from '../../src/policy/severity';
import { readSignals } from '../../src/policy/severity/signals';

const policies = [preset('stakater'), preset('interstellio')];
const policyAnd = constantFrom(...policies);

function written(summary: string, description = ''): RequestText {
  return { channel: 'email', summary, description };
}

/** Who cannot do what: any subject with any verb is an outage. */
const subjects = constantFrom(
  'Nobody',
  'None of our customers',
  'No cashier',
  'Every shop in production answers 503, nobody',
);
const verbs = constantFrom('can log in', 'can pay', 'can place an order', 'can call anybody', 'can work');
const outages = constantFrom(
  'Everything is down in production.',
  'Die Produktion steht komplett still.',
  'We are unable to take any orders since eight.',
  'Niemand kann sich anmelden.',
  'Our whole site is offline.',
  'All phones are dead.',
);
const requests = constantFrom(
  'How do I export the list of users?',
  'What happens if the cluster goes down?',
  'It would be nice to have a dark mode.',
  'Please create an account for a new colleague.',
  'Wie viele Nutzer erlaubt die Lizenz?',
  'We would like to get a mail when a job fails.',
);
const neutral =
  'hall grey colour door window garden stone tree walked slowly bread table painted yellow morning river quiet song'.split(
    ' ',
  );

test('people kept from what they came for is never below the second level', () => {
  assert(
    property(policyAnd, subjects, verbs, (policy, subject, verb) => {
      const { suggested } = assess(policy, written(`${subject} ${verb}`));
      expect(['P1', 'P2']).toContain(suggested);
    }),
  );
});

test('an outage stays one beside neutral sentences in any order', () => {
  const talk = array(constantFrom('The hall is grey.', 'Kind of you to read this.', 'The door is yellow.'), {
    maxLength: 4,
  });
  assert(
    property(policyAnd, outages, talk, integer({ min: 0, max: 4 }), (policy, outage, sentences, place) => {
      const text = [...sentences.slice(0, place), outage, ...sentences.slice(place)].join(' ');
      expect(assess(policy, written('Report', text)).suggested).toBe('P1');
    }),
  );
});

test('an information request is never above the last level but one', () => {
  assert(
    property(policyAnd, requests, (policy, text) => {
      const last = policy.severities.map(({ id }) => id).slice(-2);
      expect(last).toContain(assess(policy, written(text)).suggested);
      expect(last).toContain(assess(policy, written('Hello', text)).suggested);
    }),
  );
});

test('words without a fault give no signal and low confidence', () => {
  const words = shuffledSubarray(neutral, { minLength: 3 }).map((list) => list.join(' '));
  assert(
    property(policyAnd, words, lorem({ maxCount: 20 }), (policy, summary, latin) => {
      const request = written(summary, latin);
      expect(readSignals(request)).toEqual({});
      expect(assess(policy, request)).toMatchObject({ confidence: 'low' });
    }),
  );
});

test('letter case and spaces change nothing', () => {
  const texts = constantFrom(
    'Everything is down in production.',
    'Checkout is slow for many customers.',
    'The export sometimes fails, a second try works.',
    'How do I rotate the keys?',
  );
  assert(
    property(policyAnd, texts, (policy, text) => {
      const as = (changed: string) => assess(policy, written(changed)).suggested;
      expect(as(text.toUpperCase())).toBe(as(text));
      expect(as(text.replace(/ /g, '   '))).toBe(as(text));
    }),
  );
});

test('the order of independent sentences changes nothing', () => {
  const sentences = [
    'Nobody can log in.',
    'We are in production.',
    'There is no workaround.',
    'About 300 users are affected.',
  ];
  assert(
    property(policyAnd, shuffledSubarray(sentences, { minLength: 4 }), (policy, shuffled) => {
      const { suggested, confidence } = assess(policy, written('Report', shuffled.join(' ')));
      expect([suggested, confidence]).toEqual(['P1', 'high']);
    }),
  );
});

test('any text gets a severity of the policy and quotes that stand in it', () => {
  const text = string({ unit: 'binary', maxLength: 300 });
  assert(
    property(policyAnd, text, outages, (policy, noise, outage) => {
      const { suggested, clauses } = assess(policy, written(outage, noise));
      expect(policy.severities.map(({ id }) => id)).toContain(suggested);
      for (const { quote = '' } of clauses) expect(`${outage}\n${noise}`).toContain(quote);
    }),
  );
});
