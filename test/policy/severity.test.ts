import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { assess } from '../../src/policy/severity';
import { publicPart } from '../../src/policy/public';

const stakater = publicPart(preset('stakater'));
const interstellio = preset('interstellio');

function problem(summary: string, changes: Partial<RequestText> = {}): RequestText {
  return { channel: 'portal', requestType: 'Report a problem', summary, description: '', ...changes };
}

const suggested = (summary: string) => assess(stakater, problem(summary)).suggested;

test.each([
  ['Production is down, nobody can log in, there is no workaround', 'P1'],
  ['Everything is down', 'P1'],
  ['Checkout is slow for many users in production', 'P2'],
  ['The export fails, as a workaround we use CSV', 'P3'],
  ['The staging cluster is down', 'P3'],
  ['How do I rotate the keys?', 'P4'],
  ['Typo on the dashboard', 'P4'],
  ['It would be nice to have a dark mode', 'P4'],
  ['Die Produktion ist nicht erreichbar', 'P1'],
])('stakater: "%s" is %s', (summary, severity) => {
  expect(suggested(summary)).toBe(severity);
});

const examples = interstellio.severities.flatMap(({ id, examples: own }) =>
  own.map((text) => [text, id] as const),
);

test.each(examples)('interstellio: its own example "%s" is %s', (text, severity) => {
  expect(assess(interstellio, { channel: 'email', summary: text, description: '' }).suggested).toBe(severity);
});

test('the form wins over the text', () => {
  const facts = { environment: 'Staging', workaround: 'none' };
  expect(assess(stakater, problem('Production cluster is down', { facts })).suggested).toBe('P3');
});

test('an outage with a workaround that holds is no P1', () => {
  const facts = { environment: 'Production', workaround: 'We use the second region' };
  const { suggested: severity, clauses } = assess(stakater, problem('The API is down', { facts }));
  expect(severity).toBe('P2');
  expect(clauses).toContainEqual({
    severity: 'P1',
    clause: 'No viable workaround',
    verdict: 'contradicted',
    quote: 'We use the second region',
  });
});

test('one contradicted clause refutes a definition that needs all of them', () => {
  const facts = { environment: 'Staging', workaround: 'none' };
  const { suggested: severity } = assess({ ...stakater, caps: [] }, problem('Everything is down', { facts }));
  expect(severity).toBe('P2');
});

test('what is not down is no outage', () => {
  expect(suggested('The service is not down, the report is just wrong')).toBe('P3');
});

test('a request that says nothing keeps the choice with low confidence', () => {
  const assessment = assess(stakater, problem('Hello', { severity: 'P2' }));
  expect(assessment).toMatchObject({ chosen: 'P2', suggested: 'P2', confidence: 'low' });
  expect(assessment.clauses.every(({ verdict, quote }) => verdict === 'unknown' && quote === undefined)).toBe(
    true,
  );
});

test('words that do not carry the suggestion are not quoted for it', () => {
  const facts = { environment: 'Staging' };
  const { confidence, clauses } = assess(stakater, problem('Hello', { severity: 'P4', facts }));
  expect(confidence).toBe('low');
  expect(clauses).toContainEqual({ severity: 'P1', clause: 'In production', verdict: 'contradicted' });
});

test('without a choice the request type’s own default counts', () => {
  expect(assess(stakater, problem('Hello', { requestType: 'Ask a question' })).suggested).toBe('P4');
  expect(suggested('Hello')).toBe('P3');
});

test('an open signal is asked for with what each answer changes', () => {
  const { confidence, question } = assess(stakater, problem('Everything is down'));
  expect(confidence).toBe('medium');
  expect(question).toEqual({
    signal: 'environment',
    text: 'Does this happen in production?',
    changes: { 'in production': 'P1', 'not in production': 'P3' },
  });
});

test.each(['How do I rotate the keys?', 'It would be nice to have a dark mode'])(
  'what others report does not raise "%s"',
  (summary) => {
    const alone = problem(summary);
    const uncapped = { ...stakater, caps: [] };
    expect(assess(uncapped, { ...alone, elsewhere: 2 }).suggested).toBe(assess(uncapped, alone).suggested);
  },
);

test('what others report stands among the clauses where it raised the suggestion, and nowhere else', () => {
  const told = (summary: string, elsewhere: number) =>
    assess(stakater, problem(summary, { elsewhere })).clauses.some(({ limit }) => limit === 'elsewhere');
  expect([told('Slow for some users', 2), told('Slow for some users', 0)]).toEqual([true, false]);
  expect(told('Login is broken', 2)).toBe(false);
});

test('what others report raises nothing over a cap that is met', () => {
  const staging = problem('Everything is down', { facts: { environment: 'Staging' }, elsewhere: 2 });
  expect(assess(stakater, staging).suggested).toBe('P3');
});

const words = constantFrom(
  'Everything is down',
  'Slow for some users',
  'The report is wrong',
  'Hello',
  'Login is broken',
);

test('answering the question as offered changes the level as promised', () => {
  assert(
    property(words, (summary) => {
      const { question } = assess(stakater, problem(summary));
      for (const [answer, severity] of Object.entries(question?.changes ?? {}))
        expect(assess(stakater, problem(summary, { description: answer })).suggested).toBe(severity);
    }),
  );
});

test('letter case does not change the suggestion', () => {
  assert(
    property(words, (summary) => {
      expect(suggested(summary.toUpperCase())).toBe(suggested(summary));
    }),
  );
});

test('any text gets a severity of the policy and quotes that stand in it', () => {
  const ids = stakater.severities.map(({ id }) => id);
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), words, (noise, summary) => {
      const { suggested: severity, clauses } = assess(stakater, problem(summary, { description: noise }));
      expect(ids).toContain(severity);
      for (const { quote } of clauses) expect(`${summary}\n${noise}`).toContain(quote ?? '');
    }),
  );
});
