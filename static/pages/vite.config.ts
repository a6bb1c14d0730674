import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const PAGES = ['create', 'hints', 'request', 'share', 'welcome', 'profile', 'settings', 'board'];
const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape'];
const TOKENS = 'virtual:design-tokens.css';
const USAGE = 'PAGE=create npx vite build -c static/pages/vite.config.ts';

// Forge hosts each resource directory alone, so every page is built by itself.
const page = process.env['PAGE'] ?? '';
if (!PAGES.includes(page)) throw new Error(`Set PAGE to one of ${PAGES.join(', ')}: ${USAGE}`);

export default defineConfig({
  root: resolve(import.meta.dirname, page),
  base: './',
  plugins: [react(), designTokens(), noticedPackages()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist', page),
    emptyOutDir: true,
    // The content security policy has no room for `data:` everywhere, and one request less is worth little.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** Refuses a page that carries a package which NOTICE does not name: whoever uploads it owes its authors that. */
function noticedPackages(): Plugin {
  return {
    name: 'noticed-packages',
    generateBundle(_options, bundle) {
      const notice = readFileSync(resolve(import.meta.dirname, '../../NOTICE'), 'utf8').split(/[\s,()]+/);
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      const packages = files.flatMap(([path, { renderedLength }]) =>
        renderedLength > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []) : [],
      );
      const missing = [...new Set(packages)].filter((one) => !notice.includes(one)).sort();
      if (missing.length > 0)
        this.error(`NOTICE names no ${missing.join(', ')}: add each with its licence and copyright.`);
    },
  };
}

/**
 * Serves Atlassian's design tokens as `virtual:design-tokens.css`. The styles are a file because the production
 * content security policy blocks the `<style>` elements that a theme switched on at run time would add; of some six
 * hundred tokens only those that the page uses stay in it.
 */
function designTokens(): Plugin {
  return {
    name: 'design-tokens',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load: (id) => (id === `\0${TOKENS}` ? allTokens() : undefined),
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const used = usedTokens(files.map((file) => (file.type === 'asset' ? String(file.source) : file.code)));
      for (const file of files) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = withoutUnused(String(file.source), used);
      }
    },
  };
}

function allTokens(): string {
  const require = createRequire(import.meta.url);
  return THEMES.map((theme) => {
    const artefact = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`) as {
      default: string;
    };
    return artefact.default;
  }).join('\n');
}

/** The tokens that style sheets or scripts of the page name, those that are loaded later too. */
function usedTokens(texts: string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/var\((--ds-[\w-]+)/g), ([, name = '']) => name)),
  );
}

/** Drops the definitions of tokens that nothing on the page names. */
function withoutUnused(css: string, used: Set<string>): string {
  return css.replace(/(--ds-[\w-]+)\s*:[^;{}]*;?/g, (definition, name: string) =>
    used.has(name) ? definition : '',
  );
}
