import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfAdf } from '../../../site/jsm/adf';
import type { Issue } from '../../../site/jsm/entities';
import type { Desk } from '../../../site/running-desk';
import { cloudProblems } from '../../../site/seed/past/cloud-problems';
import { cloudWishes } from '../../../site/seed/past/cloud-wishes';
import { networkMails } from '../../../site/seed/past/network-mails';
import { networkPortal } from '../../../site/seed/past/network-portal';
import { fixtureDesk } from '../pages/fixture-desk';

const DAY = 86_400_000;
const templates = [...cloudProblems, ...cloudWishes, ...networkPortal, ...networkMails];
const it: { desk?: Desk; planted: Issue[]; seconds: number } = { planted: [], seconds: 0 };

beforeAll(async () => {
  it.desk = await fixtureDesk();
  const started = performance.now();
  it.planted = it.desk.plantRequests(10_000);
  it.seconds = (performance.now() - started) / 1_000;
}, 60_000);
afterAll(() => it.desk?.close());

/** How many requests have each value, the values in order. */
function tally(of: (issue: Issue) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const issue of it.planted) counts.set(of(issue), (counts.get(of(issue)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

test('sixty texts and more tell of every level in two languages', () => {
  expect(new Set(templates.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  expect([...new Set(templates.map(({ ends }) => ends))].sort()).toEqual(['P1', 'P2', 'P3', 'P4']);
  expect(
    templates.filter(({ text }) => /\b(nicht|bitte|seit|wie|der|die)\b/i.test(text)).length,
  ).toBeGreaterThan(8);
});

test('ten thousand past requests are planted within seconds', () => {
  expect(it.planted).toHaveLength(10_000);
  expect(it.seconds).toBeLessThan(15);
});

test('both desks have them, by portal and by mail', () => {
  expect(tally(({ projectId }) => projectId)).toEqual({ 10000: 5_000, 10001: 5_000 });
  expect(Object.keys(tally(({ channel }) => channel))).toEqual(['email', 'portal']);
});

test('all are done with, at every priority and within ninety days', () => {
  expect(Object.keys(tally(({ status }) => status))).toEqual(['Closed', 'Resolved']);
  expect(Object.keys(tally(({ priority }) => priority))).toEqual(['High', 'Highest', 'Low', 'Medium']);
  const now = it.desk?.clock.now() ?? 0;
  expect(it.planted.every(({ created }) => created < now && created > now - 90 * DAY)).toBe(true);
});

test('no blank is left open', () => {
  const left = it.planted.filter((issue) => /[{}]/.test(issue.summary + textOfAdf(issue.description)));
  expect(left).toEqual([]);
});

test('the same seed plants the same texts on another desk', async () => {
  const other = await fixtureDesk();
  const again = other.plantRequests(50);
  await other.close();
  const short = await fixtureDesk();
  expect(short.plantRequests(50)).toEqual(again);
  expect(short.plantRequests(50, 2).map(({ summary }) => summary)).not.toEqual(
    again.map(({ summary }) => summary),
  );
  await short.close();
});

test('ten thousand are read page by page with their texts in a moment', async () => {
  const read = async (nextPageToken?: string) => {
    const body = {
      jql: 'project = ST AND (statusCategory = Done AND created >= -90d) ORDER BY created DESC',
      fields: ['summary', 'description', 'priority', 'created', 'customfield_10002', 'customfield_10010'],
      properties: ['plumbline'],
      maxResults: 100,
      ...(nextPageToken !== undefined && { nextPageToken }),
    };
    const caller = { as: 'user' as const, accountId: 'agent-amir' };
    const answer = await it.desk?.rest({ method: 'POST', path: '/rest/api/3/search/jql', body, caller });
    return answer?.body as { issues: unknown[]; nextPageToken?: string };
  };
  const started = performance.now();
  let [page, count] = [await read(), 0];
  for (; page.nextPageToken !== undefined; page = await read(page.nextPageToken)) count += page.issues.length;
  expect(count + page.issues.length).toBe(5_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
