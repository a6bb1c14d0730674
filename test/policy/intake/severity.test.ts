import { expect, test } from 'vitest';
import { chosenSeverity } from '../../../src/policy/intake/severity';
import { preset } from '../../../src/policy/presets';

const chosenBy = (summary: string) =>
  chosenSeverity(preset('stakater'), { channel: 'portal', summary, description: 'It does not answer.' });

test.each(['P1: all down', 'P1 - all down', 'p1', 'Re: P1 - all down'])(
  'an id that opens the summary "%s" is the choice',
  (summary) => {
    expect(chosenBy(summary)).toBe('P1');
  },
);

test.each(['P1 certificate question', 'This is no P1'])(
  'an id among the words of "%s" is none',
  (summary) => {
    expect(chosenBy(summary)).toBeUndefined();
  },
);

test('a severity is chosen by its name in the words of another language too', () => {
  const { severities } = preset('stakater');
  const [first, second] = severities.map(({ name }) => name);
  const translations = { [second ?? '']: 'Ernst' };
  const texts = { de: { questions: {}, help: {}, translations } };
  const chosen = (severity: string) =>
    chosenSeverity({ severities, texts }, { channel: 'portal', summary: 'Help', description: '', severity });
  expect([first ?? '', 'Ernst', 'Whatever', ' '].map(chosen)).toEqual(['P1', 'P2', undefined, undefined]);
});

test('an id right after the word "priority" is the choice among other words', () => {
  expect(chosenBy('Login fails, with priority P2 for us')).toBe('P2');
});

test.each([
  ['We think of it as priority: P2 for now.', 'P2'],
  ['The P2 certificate expired.', undefined],
])('in the description "%s" chooses %s', (description, severity) => {
  const request = { channel: 'portal', summary: 'Help', description } as const;
  expect(chosenSeverity(preset('stakater'), request)).toBe(severity);
});

test('the form’s severity wins over a label, a label over the summary, and the summary over prose', () => {
  const summary = 'P2 - all down';
  const prose = 'We see it as priority P3.';
  const request = { channel: 'portal', summary, description: prose } as const;
  const labelled = { ...request, description: `Priority: P1\n${prose}` };
  const policy = preset('stakater');
  const chosen = [request, labelled, { ...labelled, severity: 'P3' }, { ...labelled, severity: ' ' }];
  expect(chosen.map((one) => chosenSeverity(policy, one))).toEqual(['P2', 'P1', 'P3', 'P1']);
});
