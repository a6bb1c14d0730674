import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { servedDesk } from '../site/pages/served-desk';
import { plumbline } from './command';

const it: { served?: Awaited<ReturnType<typeof servedDesk>> } = {};
beforeAll(async () => {
  it.served = await servedDesk();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => it.served?.close());

/** The address of a desk, with the environment signed in to it. */
function signedIn(token = 'desk-token-admin-alex'): string {
  vi.stubEnv('PLUMBLINE_EMAIL', 'alex@desk.example');
  vi.stubEnv('PLUMBLINE_TOKEN', token);
  return it.served?.desk.publicUrl() ?? '';
}

function check(site: string, ...more: string[]) {
  return plumbline(['site', 'check', '--site', site, ...more]);
}

test('a desk that is set up leaves to click what only a person sees', async () => {
  const { stdout, status } = await check(signedIn(), '--project', 'ST');
  expect(stdout).toMatch(/^ok +The project has the status “Awaiting details”\.$/m);
  expect(stdout).toMatch(/^unknown +Who may register .+\n +Project settings → Access/m);
  expect(stdout).not.toMatch(/^wrong/m);
  expect(status).toBe(0);
});

test('another desk’s policy finds what is missing and where to click', async () => {
  const { stdout, status } = await check(signedIn(), '--project', 'ST', '--policy', 'interstellio');
  expect(stdout).toMatch(/^wrong +The portal has no request type called: .+\n +Project settings → /m);
  expect(status).toBe(1);
});

test('a wrong token is said as wrong usage', async () => {
  const { stderr, status } = await check(signedIn('nonsense'), '--project', 'ST');
  expect(stderr).toMatch(/^plumbline: the site refuses PLUMBLINE_EMAIL and PLUMBLINE_TOKEN/);
  expect(status).toBe(2);
});

test('a site without its project is wrong usage', async () => {
  const { stderr, status } = await check('https://acme.atlassian.net');
  expect([stderr, status]).toEqual([expect.stringContaining('--project'), 2]);
});

test('a goal of Jira that is not the policy’s is named with a request that shows it', async () => {
  const site = signedIn();
  const jsm = it.served?.desk.jsm;
  jsm?.startSlaAt('1', '1', 'Open');
  jsm?.setSlaGoals('1', '1', { Medium: 300 });
  const raised = jsm?.createRequest({
    ...{ serviceDeskId: '1', requestTypeId: '11', reporterId: 'customer-nadia', channel: 'portal' },
    values: { summary: 'Gateway answers 502', description: 'Since 08:20.' },
  });
  const { stdout, status } = await check(site, '--project', 'ST');
  expect(stdout).toMatch(
    `wrong    Jira’s goal for P3 was 5 h on ${raised?.key ?? ''}, the policy says 8 h.\n         Project settings → SLAs`,
  );
  expect(status).toBe(1);
});
