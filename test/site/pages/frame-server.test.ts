import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../../site/forge/manifest';
import { frameServer } from '../../../site/pages/frames/frame-server';
import { openLocales } from '../../../site/pages/frames/locales';
import { createNoted } from '../../../site/pages/noted';
import { appDir } from './fixture-desk';

const manifest = readManifest(join(appDir, 'manifest.yml'));

function frames() {
  const noted = createNoted(() => 0);
  const app = frameServer({
    manifest,
    noted,
    resourceDir: (key) => join(appDir, key),
    bridgeScript: '/* bridge */',
    locales: openLocales(appDir, manifest),
    hostOrigin: () => 'http://127.0.0.1:1',
    frameOrigin: () => 'http://127.0.0.1:2',
    clockOffset: () => 600_000,
  });
  const ask = async (path: string, request?: RequestInit) =>
    app.request(new URL(path, 'http://127.0.0.1:2').href, request);
  return { ask, noted };
}

test('puts the bridge first in the head of an unchanged page', async () => {
  const page = await (await frames().ask('/app/panel/index.html')).text();
  const bridge =
    '<script src="/desk/bridge.js" data-host="http://127.0.0.1:1" data-offset="600000"></script>';
  expect(page).toContain(`<head>${bridge}`);
});

test('sends Forge’s own policy: no inline styles, framed by the desk alone', async () => {
  const answer = await frames().ask('/app/panel/index.html');
  const policy = (answer.headers.get('content-security-policy') ?? '').split('; ');
  const directive = (name: string) => policy.find((one) => one.startsWith(`${name} `)) ?? '';
  expect(directive('style-src')).toContain("'self'");
  expect(policy.join()).not.toContain('unsafe-inline');
  expect(directive('frame-ancestors')).toBe('frame-ancestors http://127.0.0.1:1');
  expect(directive('report-uri')).toBe('report-uri http://127.0.0.1:2/csp');
});

test.each([
  '/app/panel/..%2fmanifest.yml',
  '/app/panel/%2e%2e/manifest.yml',
  '/app/unknown/index.html',
  '/app/panel/',
])('serves nothing outside a resource: %s', async (path) => {
  expect((await frames().ask(path)).status).toBe(404);
});

test('serves translations beside each resource as the bridge reads them', async () => {
  const { ask } = frames();
  const info: unknown = await (await ask('/app/panel/__LOCALES__/i18n-info.json')).json();
  expect(info).toEqual({ config: { locales: ['en-US', 'de-DE'], fallback: { default: 'en-US' } } });
  expect(await (await ask('/app/panel/__LOCALES__/de-DE.json')).json()).toEqual({
    title: { request: 'Anfrage' },
  });
  expect((await ask('/app/panel/__LOCALES__/fr-FR.json')).status).toBe(404);
});

test('notes what the policy blocked', async () => {
  const { ask, noted } = frames();
  const report = { 'violated-directive': 'connect-src', 'blocked-uri': 'https://example.com/' };
  await ask('/csp', { method: 'POST', body: JSON.stringify({ 'csp-report': report }) });
  expect(noted.all().map(({ what }) => what)).toEqual([
    'content security policy: connect-src blocked https://example.com/',
  ]);
});

test('answers at its own address alone', async () => {
  const { ask } = frames();
  expect((await ask('http://evil.example:2/app/panel/index.html')).status).toBe(421);
  const led = await ask('http://localhost:2/app/panel/index.html');
  expect(led.headers.get('location')).toBe('http://127.0.0.1:2/app/panel/index.html');
});

test('notes a report that it cannot read', async () => {
  const { ask, noted } = frames();
  expect((await ask('/csp', { method: 'POST', body: 'no json' })).status).toBe(500);
  expect(noted.all()).toMatchObject([{ what: expect.stringContaining('POST /csp: SyntaxError') as string }]);
});
