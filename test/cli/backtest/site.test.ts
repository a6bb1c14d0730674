import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { runBacktest } from '../../../cli/verbs/backtest';
import { listen } from '../../../site/pages/listen';
import { restApi } from '../../../site/pages/routes/rest';
import type { Desk } from '../../../site/running-desk';
import type { BacktestReport } from '../../../src/policy/backtest/report';
import { presetSource } from '../../../src/policy/presets';
import { aDesk, ask, asked } from '../../desk';
import { plumbline } from '../command';
import { ownFile } from '../own-file';

const JQL = 'statusCategory = Done';
const AMIR = { PLUMBLINE_EMAIL: 'amir@stakater.example', PLUMBLINE_TOKEN: 'desk-token-agent-amir' };

afterEach(() => vi.unstubAllEnvs());

/** The desk with so many requests of the past, its REST API at an address of its own. */
async function served(
  requests: number,
  refusing: (request: Request) => boolean = () => false,
): Promise<{ desk: Desk; origin: string }> {
  const desk = await aDesk();
  desk.plantRequests(requests);
  const host = await listen(0, { next: false });
  onTestFinished(() => host.close());
  const api = restApi({ desk });
  host.serve((request) => (refusing(request) ? new Response('{}', { status: 503 }) : api.fetch(request)));
  return { desk, origin: host.origin };
}

function signIn(as: Record<string, string> = AMIR): void {
  for (const [name, value] of Object.entries(as)) vi.stubEnv(name, value);
}

function backtest(origin: string, ...more: string[]) {
  return plumbline(['backtest', '--site', origin, '--jql', JQL, ...more]);
}

test('the report is the app’s, figure by figure', { timeout: 60_000 }, async () => {
  const { desk, origin } = await served(600);
  signIn();
  const source = presetSource('stakater');
  await ask(desk, 'startBacktest', 'admin-alex', 'ST-1', { jql: JQL, most: 250, source });
  await desk.settle();
  const { run } = await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1');
  const args = ['--project', 'ST', '--most', '250', '--against', 'stakater', '--json'];
  const { stdout, status } = await backtest(origin, ...args);
  expect(run).toMatchObject({ state: 'done', judged: 250 });
  expect([status, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(run?.report))]);
});

test('without a project it is that of the first request that the JQL finds', async () => {
  const { origin } = await served(40);
  signIn();
  const named = await backtest(origin, '--project', 'ST', '--json');
  const found = await plumbline([
    'backtest',
    ...['--site', origin, '--jql', `project = ST AND ${JQL}`, '--json'],
  ]);
  expect(found.stdout).toBe(named.stdout);
  expect((JSON.parse(found.stdout) as BacktestReport).requests).toBeGreaterThan(0);
});

test.each(['st', '10000'])('the project %s is found as by its key', async (project) => {
  const { origin } = await served(40);
  signIn();
  const byKey = await backtest(origin, '--project', 'ST', '--json');
  expect(await backtest(origin, '--project', project, '--json')).toEqual(byKey);
  expect((JSON.parse(byKey.stdout) as BacktestReport).requests).toBeGreaterThan(0);
});

test('a project that is not there is wrong usage', async () => {
  const { origin } = await served(1);
  signIn();
  const { status, stderr, stdout } = await backtest(origin, '--project', 'NONE');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('the site has no project `NONE` that you may see');
});

test('JQL that finds nothing says so', async () => {
  const { origin } = await served(1);
  signIn();
  const { status, stderr } = await plumbline([
    'backtest',
    ...['--site', origin, '--project', 'ST', '--jql', 'created > 2030-01-01'],
  ]);
  expect([status, stderr]).toEqual([0, 'The JQL finds no request; nothing was judged.\n']);
});

/** A back-test of a site that fails for good after so many pages; nobody waits. */
async function brokenAfter(pages: number, switches: ReadonlySet<string>, html?: string) {
  let searches = 0;
  const { origin } = await served(300, ({ url }) => url.endsWith('/search/jql') && (searches += 1) > pages);
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const options = { site: origin, jql: JQL, project: 'ST', ...(html && { html }) };
  const access = { env: AMIR, wait: () => Promise.resolve() };
  const streams = { input: Readable.from([]), output, errors };
  const status = await runBacktest({ positionals: [], options, switches }, streams, access);
  return { status, stdout: String(output.read()), stderr: String(errors.read()) };
}

test('a site that gives up on the way leaves the report of what was judged', async () => {
  const html = ownFile('report.html');
  const { status, stdout, stderr } = await brokenAfter(1, new Set(), html);
  expect([status, stderr]).toEqual([1, expect.stringContaining('These are not all: 100 requests')]);
  expect(stdout).toMatch(/^100 requests by .+\n\nThese are not all: the site answered 503/);
  expect(readFileSync(html, 'utf8')).toContain('<strong>These are not all:</strong> the site answered 503');
});

test('a report as JSON says why it is not all', async () => {
  const { status, stdout } = await brokenAfter(1, new Set(['json']));
  const brokenOff = expect.stringContaining('the site answered 503') as string;
  expect([status, JSON.parse(stdout)]).toEqual([1, expect.objectContaining({ requests: 100, brokenOff })]);
});

test('a site that gives up before the first request is no report', async () => {
  await expect(brokenAfter(0, new Set())).rejects.toThrow('the site answered 503');
});

test('the HTML report links requests to the site and names customers', async () => {
  const { origin } = await served(60);
  signIn();
  const file = ownFile('report.html');
  await backtest(origin, '--project', 'ST', '--html', file);
  const html = readFileSync(file, 'utf8');
  expect(html).toMatch(new RegExp(`<a href="${origin}/browse/ST-\\d+">ST-\\d+</a>`));
  expect(html).toContain('<th scope="row">Northwind');
});

test.each([
  ['a wrong token', { PLUMBLINE_TOKEN: 'nonsense' }, JQL, 'the site refuses PLUMBLINE_EMAIL'],
  ['JQL that Jira does not take', {}, 'colour = red', 'Jira does not take this JQL: '],
  ['JQL that orders', {}, `${JQL} ORDER BY key`, 'Leave ORDER BY out'],
])('%s is explained with exit status 2', async (_, env, jql, words) => {
  const { origin } = await served(1);
  signIn({ ...AMIR, ...env });
  const { status, stderr } = await plumbline([
    'backtest',
    ...['--site', origin, '--project', 'ST', '--jql', jql],
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
});

test('a site that is not there is said so', async () => {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  signIn();
  const { status, stderr } = await backtest(`http://localhost:${port}`, '--project', 'ST');
  expect([status, stderr]).toEqual([2, expect.stringContaining('the site cannot be reached')]);
});
