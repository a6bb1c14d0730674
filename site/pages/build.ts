import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type Progress, unwatched } from '../build/progress';

const PART = 'the desk’s own pages';
const browser = join(dirname(fileURLToPath(import.meta.url)), 'browser');
const tokensSheet = 'virtual:atlassian-tokens.css';
const themes = ['light', 'dark', 'spacing', 'typography', 'shape'];

/** Builds the pages' own scripts and styles below `into`, once per state of their sources. Answers the folder. */
export async function buildBrowserCode(into: string, progress: Progress = unwatched): Promise<string> {
  const dir = join(into, sourcesHash());
  if (existsSync(dir)) return dir;
  progress.expect([PART]);
  const making = `${dir}.making-${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await build(pageConfig(making));
    await build(scriptConfig(making, 'bridge', 'frame/main.ts'));
    await build(scriptConfig(making, 'colour-mode', 'page/colour-mode.ts'));
    writeFileSync(join(making, 'icon.svg'), icon);
    renameSync(making, dir);
    progress.finished(PART);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return dir;
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0c66e4"/><path d="M8 2v7" stroke="#fff" stroke-width="1.5"/><path d="M8 14l-2.5-5h5z" fill="#fff"/></svg>`;

const common: InlineConfig = {
  configFile: false,
  root: browser,
  base: '/desk/',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  // Vite takes this from NODE_ENV, which a test runner sets for itself; production React has no development JSX.
  oxc: { jsx: { development: false } },
};

/** The page's module with its style sheet; UI Kit's drawing is a part of its own, loaded when it is needed. */
function pageConfig(outDir: string): InlineConfig {
  return {
    ...common,
    plugins: [tokens()],
    resolve: {
      alias: [
        {
          find: /^@atlaskit\/(platform-feature-flags\/fg|platform-feature-flags|feature-gate-js-client(\/feature-gates)?)$/,
          replacement: join(browser, 'uikit/feature-gates.ts'),
        },
      ],
    },
    build: {
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2_000,
      modulePreload: false,
      rolldownOptions: {
        input: { page: join(browser, 'page/main.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: 'page[extname]',
        },
      },
    },
  };
}

/** A classic script in one file, which runs before anything else. */
function scriptConfig(outDir: string, name: string, entry: string): InlineConfig {
  const lib = {
    entry: join(browser, entry),
    formats: ['iife' as const],
    name: 'desk',
    fileName: () => `${name}.js`,
  };
  return { ...common, build: { outDir, emptyOutDir: false, lib } };
}

/** Atlassian's design tokens for light and dark as one style sheet. */
function tokens(): Plugin {
  const require = createRequire(import.meta.url);
  const sheet = (theme: string) =>
    (require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`) as { default: string })
      .default;
  return {
    name: 'atlassian-tokens',
    resolveId: (id) => (id === tokensSheet ? `\0${tokensSheet}` : undefined),
    load: (id) => (id === `\0${tokensSheet}` ? themes.map(sheet).join('\n') : undefined),
  };
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const lock = join(browser, '../../../package-lock.json');
  const sources = globSync('**/*.{ts,tsx,css}', { cwd: browser }).sort();
  for (const file of [fileURLToPath(import.meta.url), lock, ...sources.map((name) => join(browser, name))]) {
    hash.update(file.slice(browser.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
