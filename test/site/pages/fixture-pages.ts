import { join } from 'node:path';
import { openLocales } from '../../../site/pages/frames/locales';
import { createSeal } from '../../../site/pages/frames/seal';
import { createNoted } from '../../../site/pages/noted';
import type { Pages } from '../../../site/pages/pages';
import { pageServer } from '../../../site/pages/server';
import type { Desk } from '../../../site/running-desk';
import { appDir, fixtureDesk } from './fixture-desk';

/** The pages of a desk that hosts the fixture app, asked as a person. */
export interface Site {
  desk: Desk;
  pages: Pages;
  /** Asks the desk at its own address, as whoever was switched to. */
  ask(path: string, request?: RequestInit): Promise<Response>;
  get(path: string, person: string): Promise<Response>;
  post(path: string, person: string, fields: Record<string, string>): Promise<Response>;
}

export async function fixtureSite(): Promise<Site> {
  return siteOf(await fixtureDesk());
}

/** The pages of this desk, asked as a person. */
export function siteOf(desk: Desk): Site {
  const { pages, app } = pagesOf(desk);
  const ask: Site['ask'] = async (path, request) =>
    app.request(new URL(path, desk.publicUrl()).href, request);
  return {
    desk,
    pages,
    ask,
    get: (path, person) => ask(path, { headers: { 'x-desk-person': person } }),
    post: (path, person, fields) =>
      ask(path, { method: 'POST', body: new URLSearchParams({ ...fields, person }) }),
  };
}

/** A desk's pages, to be asked or served. */
export function pagesOf(desk: Desk): { pages: Pages; app: ReturnType<typeof pageServer> } {
  const locales = openLocales(appDir, desk.manifest);
  const pages: Pages = {
    desk,
    noted: createNoted(() => desk.clock.now()),
    frameOrigin: () => 'http://127.0.0.1:8081',
    seal: createSeal(desk.store),
    translate: (key, locale) => locales.translate(key, locale),
  };
  return { pages, app: pageServer(pages, join(appDir, 'panel')) };
}

/** Raises a problem as Nadia and answers its key. */
export function raiseProblem({ desk }: Pick<Site, 'desk'>, summary = 'Gateway answers 502'): string {
  return desk.jsm.createRequest({
    serviceDeskId: '1',
    requestTypeId: '11',
    reporterId: 'customer-nadia',
    values: { summary, description: 'Since 08:20.' },
    channel: 'portal',
  }).key;
}

/** What the page says about the modules on it, as the browser reads it. */
export function modulesOn(
  page: string,
): { key: string; place: string; source: string; native: boolean; title: string }[] {
  return [...page.matchAll(/data-module="([^"]*)"/g)].map(
    ([, json = '']) => JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as never,
  );
}
