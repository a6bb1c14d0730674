import { view } from '@forge/bridge';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { viewerOf, ViewerContext } from '../../shared/viewer';
import { english, languageOf, type Sentences } from '../../shared/words';
import 'virtual:design-tokens.css';
import './base.css';
import { Broken } from './broken';
import { printLight } from './print-light';

/** What Forge says about the place a page is shown in; `extension` differs by module. */
export type Context = Awaited<ReturnType<typeof view.getContext>>;

/** Draws a page once its reader's language, time zone and theme are known. */
export async function start(page: (context: Context) => ReactElement): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  const context = await view.getContext();
  const locale = localeOf(context);
  const viewer = viewerOf({ ...context, locale }, await sentencesIn(languageOf(locale)));
  document.documentElement.lang = viewer.language;
  // The host keeps the theme in step from here on; this is for the first paint.
  if (isDark(context)) document.documentElement.dataset['colorMode'] = 'dark';
  void view.theme.enable();
  printLight();
  createRoot(root).render(
    <StrictMode>
      <ViewerContext.Provider value={viewer}>
        <Broken>{page(context)}</Broken>
      </ViewerContext.Provider>
    </StrictMode>,
  );
}

/** Of somebody who is not signed in, whom Forge names `unidentified`, only the browser knows the language. */
function localeOf({ accountId = 'unidentified', locale }: Context): string {
  return accountId === 'unidentified' ? navigator.language : locale;
}

/** Every reader downloads one language besides the one that is always there. */
async function sentencesIn(language: ReturnType<typeof languageOf>): Promise<Sentences> {
  return language === 'de' ? (await import('../../locales/de-DE.json')).default : english;
}

// The bridge's own type of `theme` comes from a release of the tokens that is not installed.
function isDark({ theme }: { theme?: unknown }): boolean {
  return typeof theme === 'object' && theme !== null && 'colorMode' in theme && theme.colorMode === 'dark';
}
