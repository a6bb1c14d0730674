import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';

const interstellio = preset('interstellio');

function described(description: string, policy = interstellio) {
  return judge(policy, { channel: 'email', summary: 'Help', description }).facts['description'];
}

test('fewer than five words do not say what happened, unless the policy is content with them', () => {
  const facts = interstellio.facts.map((fact) => ({ ...fact, leastWords: 2 }));
  expect(described('The page stays white.')?.state).toBe('thin');
  expect(described('The page now stays white.')?.state).toBe('present');
  expect(described('The page stays white.', { ...interstellio, facts })?.state).toBe('present');
});

test('labelled lines alone do not say what happened', () => {
  expect(described('Company: Karoo Telecom of the south\nContact: Thandi from the desk')?.state).toBe(
    'absent',
  );
});

test('filler beside the label of the description is asked about again', () => {
  const text = 'Description: n/a\n\nThe gateway drops every second call since eight.';
  expect(described(text)).toEqual({ state: 'placeholder', quote: 'n/a' });
});

test('a mail of a greeting alone is quoted as it is, and an empty one not at all', () => {
  expect(described('Hello,\nDear all,')?.quote).toBe('Hello,');
  expect(described('')).toStrictEqual({ state: 'absent' });
});
