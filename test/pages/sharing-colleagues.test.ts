import { expect, test } from 'vitest';
import { colleaguesNamed } from '../../static/shared/sharing/colleagues';

const some = ['Zoë Hall', 'Oliver Hale', 'Ana Ruiz'].map((name) => ({
  accountId: name,
  name,
  because: 'organisation' as const,
}));

test.each([
  ['', ['Zoë Hall', 'Oliver Hale', 'Ana Ruiz']],
  [' HAL ', ['Zoë Hall', 'Oliver Hale']],
  ['zoe', ['Zoë Hall']],
  ['nobody', []],
])('for %j these colleagues are shown', (typed, names) => {
  expect(colleaguesNamed(some, typed).map(({ name }) => name)).toEqual(names);
});

test('of many colleagues the first ten of that name are shown', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ ...some[0], accountId: `${at}` }));
  const hundred = many.map((one) => ({ ...one, name: 'Zoë Hall', because: 'organisation' as const }));
  expect(colleaguesNamed(hundred, 'hall')).toEqual(hundred.slice(0, 10));
});
