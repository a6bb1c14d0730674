import { expect, test } from 'vitest';
import { ladder } from '../broken-rules';
import { problemsOf, smallPolicy } from '../policy-builder';

const second = "20, channel: slack, target: '#b'";
const withSecond = (step: string) => problemsOf(smallPolicy + ladder.replace(second, step));
const waits = 'P2 starts a ladder; set `clock: logged`';

test.each([
  ['over another channel', "10, channel: webhook, target: '#a'"],
  ['to another target', "10, channel: slack, target: '#b'"],
  ['later', "20, channel: slack, target: '#a'"],
])('a second page %s is no repetition of the first', (_, step) => {
  expect(withSecond(step)).toEqual([]);
});

test('a ladder at a lower level that runs from logged is accepted', () => {
  const logged = smallPolicy.replace('priority: Medium', 'clock: logged\n    priority: Medium');
  expect(problemsOf(logged + ladder.replace('[P1]', '[P2]'))).toEqual([]);
});

test('a lower level that waits is accepted while no ladder names it', () => {
  expect(problemsOf(smallPolicy + ladder)).toEqual([]);
});

test('a most severe level that waits is told so once, not as a ladder’s too', () => {
  const waiting = smallPolicy.replace('clock: logged', 'clock: submitted');
  expect(problemsOf(waiting + ladder)).toEqual([
    expect.stringContaining('the most severe level cannot wait for a complete request'),
  ]);
});

test('of two levels with one name only the repetition is refused', () => {
  const problems = problemsOf(smallPolicy.replace('id: P2', 'id: P1') + ladder);
  expect(problems).toContainEqual(expect.stringContaining('`P1` is used twice'));
  expect(problems.filter((one) => one.includes(waits.slice(2)))).toEqual([]);
});
