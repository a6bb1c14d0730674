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
