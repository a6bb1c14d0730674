import { expect, test } from 'vitest';
import type { RestRequest } from '../../site/contracts';
import { type JiraFault, withFaults } from '../../site/jira-faults';

const caller = { as: 'app', accountId: 'app' } as const;
const comment: RestRequest = { method: 'POST', path: '/rest/api/3/issue/ST-1/comment', caller };

/** Jira with one fault set; answers the statuses of so many comments, and how many of them Jira wrote. */
async function comments(count: number, fault: JiraFault) {
  let written = 0;
  const { rest, faults } = withFaults(() => {
    written += 1;
    return Promise.resolve({ status: 201 });
  });
  faults.next(fault);
  const statuses: number[] = [];
  for (let sent = 0; sent < count; sent += 1) statuses.push((await rest(comment)).status);
  return { statuses, written, left: faults.waiting().length };
}

test('a fault is met once and then Jira is well again', async () => {
  const met = await comments(2, { method: 'POST', path: /comment$/, status: 500 });
  expect(met).toEqual({ statuses: [500, 201], written: 1, left: 0 });
});

test('a fault waits for its turn and lasts as often as it was set', async () => {
  const met = await comments(4, { path: /comment$/, status: 503, after: 1, times: 2 });
  expect(met).toEqual({ statuses: [201, 503, 503, 201], written: 2, left: 0 });
});

test('a fault after the write fails a call that took effect', async () => {
  const met = await comments(1, { path: /comment$/, status: 'timeout', wrote: true });
  expect(met).toEqual({ statuses: [0], written: 1, left: 0 });
});

test.each([
  ['another method', { method: 'PUT', path: /comment$/ }],
  ['another path', { path: /transitions$/ }],
])('a fault for %s is not met and says so', async (_what, which) => {
  const met = await comments(1, { ...which, status: 500 });
  expect(met).toEqual({ statuses: [201], written: 1, left: 1 });
});

test('a 429 says how long to wait', async () => {
  const { rest, faults } = withFaults(() => Promise.resolve({ status: 201 }));
  faults.next({ path: /comment$/, status: 429, retryAfter: 7 });
  expect(await rest(comment)).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
});

test('a 429 that wrote is refused, as Jira knows no such thing', () => {
  const { faults } = withFaults(() => Promise.resolve({ status: 201 }));
  expect(() => faults.next({ path: /x/, status: 429, wrote: true })).toThrow('leave `wrote` out');
});
