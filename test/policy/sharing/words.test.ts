import { expect, test } from 'vitest';
import { asText } from '../../../src/policy/message';
import { shareEndedMessage, sharedMessage, type Shared } from '../../../src/policy/replies/shared';
import { stakaterWith } from '../policy-builder';

const nadias: Shared = {
  byName: 'Nadia Osei',
  people: ['Oliver Hale', 'Ana Ruiz', 'Tom Ek'],
  outside: false,
  timeZone: 'Europe/Berlin',
  language: 'en',
};

function said(changes: Partial<Shared>): string | undefined {
  const message = sharedMessage(stakaterWith(), { ...nadias, ...changes });
  return message && asText(message);
}

test('those who joined are named in one sentence, with what they may do', () => {
  expect(said({})).toBe(
    [
      'Nadia Osei has shared this request with Oliver Hale, Ana Ruiz and Tom Ek.',
      'Whoever has joined can read everything here, reply and add files.',
      'You would rather not take part? You can leave at any time on the page of this request.',
    ].join('\n\n'),
  );
});

test('in German the same is said with the end in the reader’s zone', () => {
  const words = said({ language: 'de', organisation: 'Northwind', until: Date.UTC(2026, 10, 18, 9) });
  expect(words).toContain('und zwar mit: Oliver Hale, Ana Ruiz, Tom Ek und alle bei Northwind.');
  expect(words).toContain('Das endet am Mittwoch, 18. November um 10:00 (Europe/Berlin).');
});

test('people from outside are mentioned and not named, and nobody new says nothing', () => {
  expect(said({ people: [], outside: true })).toMatch(/^Nadia Osei has invited people from outside/);
  expect(said({ people: [] })).toBeUndefined();
});

test('an end is said of those it concerns only', () => {
  const ended = (people: string[], organisations: string[], outside: boolean) =>
    shareEndedMessage(stakaterWith(), { people, organisations, outside, language: 'en' });
  expect(asText(ended(['Oliver Hale'], [], true) ?? [])).toContain(
    'with Oliver Hale and the people invited from outside:',
  );
  expect(asText(ended([], ['Northwind', 'Fabrikam'], false) ?? [])).toContain(
    'with everyone at Northwind and everyone at Fabrikam:',
  );
  expect(ended([], [], false)).toBeUndefined();
});
