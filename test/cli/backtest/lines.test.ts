import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { BacktestReport } from '../../../src/policy/backtest/report';
import { preset, presetNames, type PresetName } from '../../../src/policy/presets';
import { asSent } from '../../../src/policy/email';
import { assess } from '../../../src/policy/severity';
import { disagreementKappa, square, type Pair } from '../../policy/backtest/by-brute-force';
import { quadraticKappa } from '../../policy/kappa';
import { requestOf, tickets } from '../../policy/severity-corpus/tickets';
import { plumbline } from '../command';
import { ownFile } from '../own-file';

function lines(all: readonly object[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The tickets of the corpus, ended where their labels say. */
function labelled(name: PresetName) {
  return tickets.map((ticket) => ({ id: ticket.id, ...requestOf(ticket), final: ticket[name] }));
}

async function report(args: string[], all: readonly object[]): Promise<BacktestReport> {
  const { stdout } = await plumbline(['backtest', ...args, '--json'], lines(all));
  return JSON.parse(stdout) as BacktestReport;
}

const down = { summary: 'Production is down for all users', description: '' };

test.each(presetNames)('%s has the kappa over our tickets that pairs one by one give', async (name) => {
  const policy = preset(name);
  const ids = policy.severities.map(({ id }) => id);
  const pairs = tickets.map((ticket): Pair => {
    const { suggested } = assess(policy, asSent(policy, requestOf(ticket)));
    return [ids.indexOf(ticket[name]), ids.indexOf(suggested)];
  });
  const { agreement } = (await report(['--policy', name], labelled(name))).policy;
  const unequal = disagreementKappa(pairs, (one, other) => (one === other ? 0 : 1));
  expect(agreement.requests).toBe(tickets.length);
  expect(agreement.kappa?.value).toBeCloseTo(unequal, 9);
  expect(agreement.weighted?.value).toBeCloseTo(disagreementKappa(pairs, square), 9);
  expect(agreement.weighted?.value).toBeCloseTo(quadraticKappa(pairs, ids.length), 9);
});

test('exports may call things title, text and label, and write null', async () => {
  const plain = [{ id: 1, ...down, final: 'P1', organization: 'Acme' }];
  const exported = [
    { id: 1, title: down.summary, text: '', label: 'P1', organization: 'Acme', channel: null, when: 3 },
  ];
  expect(await report([], exported)).toEqual(await report([], plain));
});

test('a wrong line is said on standard error and the others are judged', async () => {
  const input = `${lines([{ id: 1, ...down }])}oops\n${lines([
    { id: 'b', channel: 'fax' },
    { id: 2, ...down },
  ])}`;
  const { status, stdout, stderr } = await plumbline(['backtest', '--json'], input);
  expect([status, (JSON.parse(stdout) as BacktestReport).requests]).toEqual([1, 2]);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toMatchObject([
    { id: null, error: { code: 'bad-json' } },
    {
      id: 'b',
      error: { code: 'bad-request', path: 'channel', message: 'expected one of portal, email, api' },
    },
  ]);
});

test('the tables name what was missed, each customer, and what changes', async () => {
  const all = [
    { id: 'T-1', ...down, final: 'P1', organization: 'Acme' },
    { id: 'T-2', summary: 'How do I change my password?', final: 'P1', organization: 'Birch' },
    { id: 'T-3', summary: 'How do I change my colour?', final: 'P4' },
  ];
  const { stdout, status } = await plumbline(['backtest', '--against', 'interstellio'], lines(all));
  expect(status).toBe(0);
  expect(stdout).toContain('3 requests by Stakater support');
  expect(stdout).toMatch(/P1 missed: 1 \(T-2\)/);
  expect(stdout).toMatch(/by customer[^]*Acme +1 /);
  expect(stdout).toMatch(/Stakater support instead of .*:\n/);
  expect(stdout).toMatch(/now asked for product: 3 \(T-1, T-2, T-3\)/);
});

test('requests without a final severity are judged and have no agreement', async () => {
  const { stdout } = await plumbline(['backtest'], lines([{ id: 1, ...down }]));
  expect(stdout).toContain('No request says at which severity agents ended it.');
  expect(await plumbline(['backtest'])).toMatchObject({
    status: 0,
    stdout: '0 requests by Stakater support\n',
  });
});

test('what a file calls a request cannot steer the terminal', async () => {
  const { stdout } = await plumbline(
    ['backtest'],
    lines([{ id: '\u001b[2J', summary: 'Hello', final: 'P1' }]),
  );
  expect(stdout).not.toContain('\u001b');
});

test('the HTML report has no script and escapes every text', async () => {
  const file = ownFile('report.html');
  const id = '<script>alert(1)</script>';
  await plumbline(['backtest', '--html', file], lines([{ id, ...down, final: 'P1', organization: '"><b>' }]));
  const html = readFileSync(file, 'utf8');
  expect(html).not.toMatch(/<script|<b>|https?:/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('&quot;&gt;&lt;b&gt;');
});

/** Node offers it only on demand. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

test('60 MB of lines leave no more in memory than 6 MB', async () => {
  const unread = 'x'.repeat(60_000);
  function* many(count: number) {
    for (let id = 0; id < count; id += 1)
      yield lines([{ id, summary: '', final: `P${(id % 4) + 1}`, unread }]);
  }
  const heapAfter = async (count: number) => {
    await plumbline(['backtest', '--json'], many(count));
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const first = await heapAfter(100);
  expect((await heapAfter(1_000)) - first).toBeLessThan(8 * 2 ** 20);
});

test.each([
  [['--most', '5'], '--most goes with --site'],
  [['--site', 'https://acme.atlassian.net'], 'say with --jql'],
  [['--site', 'http://acme.atlassian.net', '--jql', 'x'], 'is no site'],
  [['--site', 'https://acme.atlassian.net', '--jql', 'x', '--most', '0'], 'a number from 1 to 20000'],
  [['--against', '/nowhere.yml'], 'cannot read /nowhere.yml'],
  [['--html', '/nowhere/report.html'], 'cannot write /nowhere/report.html (ENOENT)'],
  [['--site', 'https://acme.atlassian.net', '--jql', 'x'], 'set PLUMBLINE_EMAIL and PLUMBLINE_TOKEN'],
])('wrong usage %j is explained with exit status 2', async (args, words) => {
  const { status, stderr } = await plumbline(['backtest', ...args]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
});
