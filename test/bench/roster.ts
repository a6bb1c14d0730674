import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { RestRequest } from '../../site/contracts';
import type { Desk } from '../../site/running-desk';
import { customersOf } from '../../static/pages/settings/roster/customers';
import { filter, noFilters } from '../../static/pages/settings/roster/filters';
import { sorted } from '../../static/pages/settings/roster/order';
import { type Reading, readOn, unread } from '../../static/pages/settings/roster/reading';
import { ask, asked } from '../desk';
import { plantCrowd } from '../pages/support/crowd';
import { openDesk } from './bundled-desk';
import { measure, weigh, type Row } from './row';

const COUNT = 5_000;
const A_PAGE = 50;
const WHAT = `roster of ${COUNT.toLocaleString('en-US')}`;

/**
 * The settings page reads five thousand customers through the app: REST calls by endpoint beside the fewest that the
 * pages of each would take, seconds with Jira's burst limits on beside off, and how fast the page sorts them out.
 */
export async function rosterCosts(bundleDir: string): Promise<Row[]> {
  const desk = await openDesk(bundleDir);
  try {
    plantCrowd(desk, COUNT);
    const calls = countedByEndpoint(desk);
    const free = await secondsOf(() => read(desk));
    const rows = endpointRows(new Map(calls), desk);
    desk.jsm.bursts.enforce(true);
    const reading: Reading[] = [];
    const limited = await secondsOf(async () => void reading.push(await read(desk)));
    const toldToWait = Object.values(desk.jsm.bursts.refused()).reduce((sum, one) => sum + one, 0);
    const what = `${WHAT}, burst limits on`;
    return [
      ...rows,
      weigh(`${what}, told to wait`, 'times', toldToWait, { what: 'the limits off', value: 0 }),
      weigh(what, 's', limited, { what: 'the limits off', value: free }),
      ...(await sortedOut(reading[0] ?? unread([]))),
    ];
  } finally {
    await desk.close();
  }
}

async function read(desk: Desk): Promise<Reading> {
  const { organisations } = await asked(desk, 'loadRoster', 'admin-alex', 'ST-1');
  let latest = unread(organisations);
  const ended = await readOn(latest, {
    ask: (name, question) => ask(desk, name, 'admin-alex', 'ST-1', question),
    wait: (milliseconds) => wait(milliseconds),
    isStopped: () => false,
    tell: (reading) => (latest = reading),
  });
  if (ended !== 'read' || latest.rows.length < COUNT) throw new Error('The roster was not read to its end.');
  return latest;
}

async function secondsOf(deed: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await deed();
  return (performance.now() - started) / 1000;
}

/** Calls by endpoint from now on: its path with ids left out. */
function countedByEndpoint(desk: Desk): Map<string, number> {
  const calls = new Map<string, number>();
  const rest = desk.jsm.rest.bind(desk.jsm);
  desk.jsm.rest = (request) => {
    const endpoint = endpointOf(request);
    calls.set(endpoint, (calls.get(endpoint) ?? 0) + 1);
    return rest(request);
  };
  return calls;
}

function endpointOf({ method, path }: RestRequest): string {
  const bare = path.replace(/\?.*$/, '').replace(/\/(?:projectId:)?\d+(?=\/|$)/g, '/{id}');
  return `${method} ${bare.replace(/^\/rest\/(?:servicedeskapi\/|api\/3\/)/, '')}`;
}

function endpointRows(calls: Map<string, number>, desk: Desk): Row[] {
  const pagesOf = (count: number) => Math.max(1, Math.ceil(count / A_PAGE));
  const { customerIds = [], organizationIds = [] } = desk.state.desks.get('1') ?? {};
  const members = organizationIds.map((id) => desk.state.organizations.get(id)?.memberIds.length ?? 0);
  const fewest = (endpoint: string) => {
    if (endpoint.endsWith('/user')) return members.reduce((sum, count) => sum + pagesOf(count), 0);
    if (endpoint.endsWith('servicedesk/{id}/organization')) return pagesOf(organizationIds.length);
    return pagesOf(customerIds.length);
  };
  return [...calls].map(([endpoint, count]) =>
    weigh(`${WHAT}, ${endpoint}`, 'calls', count, {
      what: 'a call for each page of it',
      value: fewest(endpoint),
    }),
  );
}

/** What the page does with the whole roster after each letter typed into its search. */
async function sortedOut({ rows, organisations, memberships }: Reading): Promise<Row[]> {
  const text = JSON.stringify(rows);
  const perSecond = (deed: () => unknown) => () => {
    const started = performance.now();
    deed();
    return (rows.length / (performance.now() - started)) * 1000;
  };
  const sortOut = () => {
    const customers = customersOf(rows, organisations, memberships);
    return sorted(filter(customers, { ...noFilters, text: 'a' }).shown, { by: 'place', isDown: false }, 'en');
  };
  return [
    await measure(`${WHAT}, joined, filtered and sorted by the page`, 'rows/s', 21, perSecond(sortOut), {
      what: 'the same rows through JSON.parse',
      take: perSecond(() => JSON.parse(text) as unknown),
    }),
  ];
}
