import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Hono } from 'hono';
import type { Manifest } from '../../contracts';
import { plainFailure } from '../failures';
import { contentType, fileBelow } from '../files';
import type { Noted } from '../noted';
import { ownHost } from '../own-address';
import { contentSecurityPolicy } from './csp';
import type { Locales } from './locales';

interface Parts {
  manifest: Manifest;
  /** The folder that holds a resource's `index.html`. */
  resourceDir: (key: string) => string;
  /** The script that gives the app its bridge. */
  bridgeScript: string;
  locales: Locales;
  noted: Noted;
  hostOrigin: () => string;
  frameOrigin: () => string;
  /** How far the desk's time is ahead of the machine's, in milliseconds. */
  clockOffset: () => number;
}

/** The frames' own origin: the app's files as Atlassian's CDN serves them, and nothing of the desk. */
export function frameServer(parts: Parts): Hono {
  const app = new Hono();
  app.use(ownHost(parts.frameOrigin));
  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-store');
  });
  app.get('/desk/bridge.js', (context) =>
    context.body(parts.bridgeScript, 200, { 'content-type': contentType('bridge.js') }),
  );
  app.post('/csp', async (context) => {
    const { 'csp-report': report } = await context.req.json<{ 'csp-report': Record<string, string> }>();
    parts.noted.add(
      `content security policy: ${report['violated-directive'] ?? ''} blocked ${report['blocked-uri'] ?? ''}`,
    );
    return context.body(null, 204);
  });
  app.get('/app/:resource/__LOCALES__/:file', (context) => {
    const name = context.req.param('file').replace(/\.json$/, '');
    const found = name === 'i18n-info' ? parts.locales.info() : parts.locales.file(name);
    return found === undefined ? context.notFound() : context.json(found);
  });
  app.get('/app/:resource/:file{.+}', (context) => {
    const file = fileIn(parts, context.req.param('resource'), context.req.param('file'));
    if (file === undefined) return context.notFound();
    const type = contentType(file);
    if (extname(file) !== '.html') return context.body(readFileSync(file), 200, { 'content-type': type });
    const page = withBridge(readFileSync(file, 'utf8'), parts);
    const origins = { frame: parts.frameOrigin(), host: parts.hostOrigin() };
    const policy = contentSecurityPolicy(page, parts.manifest, origins);
    return context.body(page, 200, { 'content-type': type, 'content-security-policy': policy });
  });
  app.onError(plainFailure(parts.noted));
  return app;
}

/** A file of a resource; undefined outside it, or when it does not exist. */
function fileIn(parts: Parts, resource: string, path: string): string | undefined {
  if (!parts.manifest.resources.some(({ key }) => key === resource)) return undefined;
  return fileBelow(parts.resourceDir(resource), path);
}

/** The bridge script goes first in the head, where Atlassian's CDN puts its own. */
function withBridge(page: string, parts: Parts): string {
  const script = `<script src="/desk/bridge.js" data-host="${parts.hostOrigin()}" data-offset="${parts.clockOffset()}"></script>`;
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + script) : script + page;
}
