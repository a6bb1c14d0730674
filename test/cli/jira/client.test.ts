import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answered, clientFor, siteAddress } from '../../../cli/jira/client';
import { UsageError } from '../../../cli/verb';

const ENV = { PLUMBLINE_EMAIL: 'amir@stakater.example', PLUMBLINE_TOKEN: 'secret' };

/** A site whose calls are answered by these in turn; what it was sent as authorization. */
async function siteThat(...answers: ((response: ServerResponse) => void)[]) {
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    answers.shift()?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, authorizations };
}

function slowDown(headers: Record<string, string>) {
  return (response: ServerResponse) => response.writeHead(429, headers).end();
}

const fine = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"all":"well"}');

test('a site that asks to slow down is waited for as long as it says', async () => {
  const { url } = await siteThat(slowDown({ 'Retry-After': '7' }), slowDown({}), fine);
  const waits: number[] = [];
  const client = clientFor(url, ENV, (ms) => Promise.resolve(void waits.push(ms)));
  expect(await client.sendRequest({ url: '/rest/api/3/myself', method: 'GET' })).toEqual({ all: 'well' });
  expect(waits).toEqual([7_000, 5_000]);
});

const fails = (response: ServerResponse) => response.writeHead(503).end('{}');
const breaksOff = (response: ServerResponse) => response.destroy();
const breaksInside = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
  response.write('{', () => response.destroy());
};

test('a site that fails or is out of reach for a while is asked again', async () => {
  const { url } = await siteThat(fails, breaksOff, breaksInside, fine);
  const waits: number[] = [];
  const client = clientFor(url, ENV, (ms) => Promise.resolve(void waits.push(ms)));
  expect(await client.sendRequest({ url: '/rest/api/3/myself', method: 'GET' })).toEqual({ all: 'well' });
  expect(waits).toEqual([1_000, 2_000, 5_000]);
});

test('a site that keeps failing is given up', async () => {
  const { url, authorizations } = await siteThat(...Array<typeof fails>(20).fill(fails));
  const client = clientFor(url, ENV, () => Promise.resolve());
  const asked = answered(client.sendRequest({ url: '/rest/api/3/myself', method: 'GET' }));
  await expect(asked).rejects.toThrow('the site answered 503');
  expect(authorizations).toHaveLength(8);
});

test('an address at which nothing answers is not waited for', async () => {
  const { url } = await siteThat(breaksOff);
  const client = clientFor(url, ENV, () => Promise.reject(new Error('waited')));
  const asked = answered(client.sendRequest({ url: '/rest/api/3/myself', method: 'GET' }));
  await expect(asked).rejects.toThrow('the site cannot be reached');
});

test('the e-mail address and the token are sent as basic authentication', async () => {
  const { url, authorizations } = await siteThat(fine);
  await clientFor(url, ENV).sendRequest({ url: '/rest/api/3/myself', method: 'GET' });
  const sent = Buffer.from('amir@stakater.example:secret').toString('base64');
  expect(authorizations).toEqual([`Basic ${sent}`]);
});

test.each([
  ['https://acme.atlassian.net/jira/your-work', 'https://acme.atlassian.net'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
])('%s is the site %s', (url, address) => {
  expect(siteAddress(url)).toBe(address);
});

test.each([
  'http://acme.atlassian.net',
  'acme.atlassian.net',
  'ftp://localhost',
  '',
  'http://localhost.evil.example',
])('no token goes to %j', (url) => {
  expect(() => clientFor(url, ENV)).toThrow(UsageError);
});

test.each([{}, { PLUMBLINE_EMAIL: 'a@b.example' }, { ...ENV, PLUMBLINE_TOKEN: '' }])(
  'the environment %j is not enough to sign in',
  (env) => {
    expect(() => clientFor('https://acme.atlassian.net', env)).toThrow('PLUMBLINE_EMAIL and PLUMBLINE_TOKEN');
  },
);
