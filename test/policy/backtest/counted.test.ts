import { expect, test } from 'vitest';
import { casesByName, count, countUnder, noneOfEach } from '../../../src/policy/backtest/counted';

test('facts that nobody was asked for are left out of the report', () => {
  const asked = noneOfEach(['product', 'impact']);
  countUnder(asked, 'impact', 7);
  expect(casesByName(asked, 'ST-')).toEqual({ impact: { count: 1, keys: ['ST-7'] } });
});

test.each(['phone', 'constructor'])('a fact that the policy does not have, %s, is not counted', (fact) => {
  const asked = noneOfEach(['product']);
  countUnder(asked, fact, 7);
  expect(asked).toEqual(noneOfEach(['product']));
});

test('beyond as many keys as people look at, requests are only counted', () => {
  const asked = { count: 0, keys: [] };
  for (const key of [1, 2, 3]) count(asked, key, 2);
  expect(asked).toEqual({ count: 3, keys: [1, 2] });
});
