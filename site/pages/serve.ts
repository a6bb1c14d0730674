import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../running-desk';
import { frameServer } from './frames/frame-server';
import { openLocales } from './frames/locales';
import { createSeal } from './frames/seal';
import type { Listening } from './listen';
import { createNoted } from './noted';
import { pageServer } from './server';

interface Parts {
  desk: Desk;
  /** The folder that holds manifest.yml. */
  appDir: string;
  /** The folder that holds a resource's index.html. */
  resourceDir: (key: string) => string;
  /** The folder with the pages' own scripts and styles. */
  assets: string;
  host: Listening;
  frames: Listening;
}

/** Serves a desk: its pages on one origin, the app's frames on another. */
export function serveDesk({ desk, appDir, resourceDir, assets, host, frames }: Parts): void {
  const noted = createNoted(() => desk.clock.now());
  const locales = openLocales(appDir, desk.manifest);
  const pages = {
    desk,
    noted,
    frameOrigin: () => frames.origin,
    seal: createSeal(desk.store),
    translate: (key: string, locale: string) => locales.translate(key, locale),
  };
  const frameApp = frameServer({
    manifest: desk.manifest,
    resourceDir,
    bridgeScript: readFileSync(join(assets, 'bridge.js'), 'utf8'),
    locales,
    noted,
    hostOrigin: () => host.origin,
    frameOrigin: () => frames.origin,
    clockOffset: () => desk.clock.now() - Date.now(),
  });
  const pageApp = pageServer(pages, assets);
  frames.serve((request) => frameApp.fetch(request));
  host.serve((request) => pageApp.fetch(request));
}
