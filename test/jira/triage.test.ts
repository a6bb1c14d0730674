import { expect, test } from 'vitest';
import type { Mark } from '../../src/flows/world/request';
import { triageOf } from '../../src/jira/triage';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, NINE, as, issue, mark, raise } from '../desk';
import { aWorld } from '../world';
import { answering } from './answering';
import { wholeMark } from './mark-builder';

const status = { name: 'Submitted', statusCategory: { key: 'indeterminate' } };
const row = (key: string, properties: object) => ({
  id: '1',
  key,
  fields: { summary: 'Slow', status },
  properties,
});
const jqlOf = (body: unknown) => (body as { jql: string }).jql;

test('unsettled requests are asked for a hundred at a time', async () => {
  const { client, sent } = answering(
    { issues: [row('ST-1', { plumbline: wholeMark })], nextPageToken: 'more', isLast: false },
    { issues: [], isLast: true },
  );
  const first = await triageOf(client, '10000', { now: NINE });
  expect(first).toEqual({
    rows: [{ key: 'ST-1', summary: 'Slow', status: 'Submitted', done: false, mark: wholeMark }],
    next: 'more',
  });
  expect(await triageOf(client, '10000', { now: NINE, next: 'more' })).toEqual({ rows: [] });
  expect(sent.map(({ body }) => body)).toMatchObject([
    { maxResults: 100, properties: ['plumbline'] },
    { maxResults: 100, nextPageToken: 'more' },
  ]);
});

test('what changed is asked for by minutes, with some to spare', async () => {
  const { client, sent } = answering({ issues: [] }, { issues: [] });
  await triageOf(client, '10000', { now: NINE, since: NINE - 90_000 });
  await triageOf(client, '10000', { now: NINE, since: NINE + MINUTE });
  expect(sent.map(({ body }) => jqlOf(body).split(' AND ').at(-1))).toEqual([
    'updated >= "-4m"',
    'updated >= "-2m"',
  ]);
});

test('an issue without our mark is no row', async () => {
  const { client } = answering({
    issues: [row('ST-1', {}), row('ST-3', { plumbline: { severity: 'P3' } }), { id: '2', key: 'ST-2' }],
  });
  expect((await triageOf(client, '10000', { now: NINE })).rows).toEqual([]);
});

/** Puts a request on the board, or takes it off, as if the app had. */
function place(desk: Desk, key: string, triage?: Mark['triage']): void {
  const one = issue(desk, key);
  const before = Object.entries(mark(desk, key) ?? {}).filter(([name]) => name !== 'triage');
  const plumbline = { ...Object.fromEntries(before), ...(triage === undefined ? {} : { triage }) };
  desk.state.issues.put(one.id, { ...one, properties: { ...one.properties, plumbline } });
}

test('the desk finds what is unsettled, and what changed though it is settled', async () => {
  const { desk, inside } = await aWorld();
  const calm = () => raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  const [unsettled, settled, resolved] = [calm(), calm(), calm()];
  await desk.advance(30 * MINUTE);
  place(desk, unsettled, 'lower');
  place(desk, settled);
  place(desk, resolved, 'higher');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${resolved}/transitions`, {
    transition: { id: desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id },
  });
  const keys = (page: { rows: { key: string; done: boolean }[] }) =>
    page.rows.map(({ key, done }) => [key, done]);
  await inside(async ({ jira }) => {
    expect(keys(await jira.triage('10000', {}))).toEqual([[unsettled, false]]);
    const since = NINE + 29 * MINUTE;
    expect(keys(await jira.triage('10000', { since }))).toEqual([[resolved, true]]);
    expect(keys(await jira.triage('10000', { since: NINE }))).toHaveLength(3);
  });
});
