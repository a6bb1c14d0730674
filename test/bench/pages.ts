import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { browserFlags, getBrowser } from '../browser';
import { readManifest } from '../checks/manifest';
import { runCommand } from '../gates/command';
import { readText, root } from '../tree';
import { measure, weigh, type Row } from './row';

const bare = 'React and the bridge alone';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

// Stands where Forge's own bridge would: notes the page's first question to the app, or to the form it changes, and
// answers that the app is busy and the form not there yet. It is text because a function sent to the browser would
// carry the helpers of the compiler that runs this file.
const standInBridge = `
  const context = { accountId: 'a', cloudId: 'c', locale: 'en-US', timezone: 'UTC', extension: { type: 'bench' } };
  globalThis.__bridge = {
    async callBridge(operation) {
      if (operation === 'getContext') return context;
      const isToForm = operation === 'getUiModificationsInternalAPI';
      if (operation !== 'invoke' && !isToForm) return undefined;
      globalThis.askedAt ??= performance.now();
      if (isToForm) return new Promise(() => undefined);
      return { ok: false, refusal: { code: 'busy' } };
    },
  };
`;

const barePage = {
  html: '<!doctype html><title>Bare</title><div id="root"></div><script type="module" src="./main.js"></script>\n',
  script: `import { invoke } from '@forge/bridge';
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    createRoot(document.getElementById('root')).render(createElement('p', null, 'Bare'));
    void invoke('load');`,
};

/**
 * Bytes of each Custom UI page, and milliseconds until it asks the app for its data, beside a page that only loads
 * React and the bridge.
 */
export async function servedPages(folder: string): Promise<Row[]> {
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
  try {
    await buildBarePage(folder);
    const rows: Row[] = [];
    for (const page of customPages()) {
      await build(['-c', 'static/pages/vite.config.ts'], join(folder, page), page);
      rows.push(...(await rowsFor(page, folder, address, browser)));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

async function rowsFor(page: string, folder: string, address: string, browser: Browser): Promise<Row[]> {
  const [size, none] = [sizeOf(join(folder, page)), sizeOf(join(folder, 'bare'))];
  return [
    weigh(`page ${page}`, 'kB', size.raw, { what: bare, value: none.raw }),
    weigh(`page ${page}, gzip`, 'kB', size.gzip, { what: bare, value: none.gzip }),
    await measure(
      `page ${page} asks the app`,
      'ms',
      7,
      () => timeToAsk(browser, `${address}/${page}/index.html`),
      {
        what: bare,
        take: () => timeToAsk(browser, `${address}/bare/index.html`),
      },
    ),
  ];
}

function customPages(): string[] {
  const { resources } = readManifest(readText('manifest.yml'));
  return resources.filter(({ path }) => extname(path) === '').map(({ key }) => key);
}

async function build(which: string[], folder: string, page: string): Promise<void> {
  const args = ['build', ...which, '--base', './', '--outDir', folder, '--emptyOutDir'];
  const { status, output } = await runCommand('vite', args, { PAGE: page });
  if (status !== 0) throw new Error(`vite could not build the page ${page}:\n${output}`);
}

async function buildBarePage(folder: string): Promise<void> {
  const source = join(folder, 'bare-source');
  mkdirSync(source);
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
  writeFileSync(join(source, 'index.html'), barePage.html);
  writeFileSync(join(source, 'main.js'), barePage.script);
  await build([source], join(folder, 'bare'), 'bare');
}

function sizeOf(folder: string): { raw: number; gzip: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0) / 1000;
  return {
    raw: sum(contents.map((text) => text.length)),
    gzip: sum(contents.map((text) => gzipSync(text).length)),
  };
}

/** From the start of navigation, with nothing cached, to the page's first question to the app or its form. */
async function timeToAsk(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: standInBridge });
    await page.goto(url);
    const asked = await page.waitForFunction('globalThis.askedAt');
    return Number(await asked.jsonValue());
  } finally {
    await context.close();
  }
}

function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    try {
      if (relative(folder, path).startsWith('..')) throw new Error('outside');
      const text = readFileSync(path);
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The bench found no free port.'));
      else resolve({ server, address: `http://127.0.0.1:${bound.port}` });
    });
  });
}
