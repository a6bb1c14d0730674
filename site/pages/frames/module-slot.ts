import { html } from 'hono/html';
import type { Action, Module } from '../../contracts';
import type { User } from '../../jsm/entities';
import type { Place } from '../../places';
import type { Html } from '../html';
import type { Pages } from '../pages';

/** A module that this person sees here: its title, and the element that the browser opens it in. */
export interface Slot {
  key: string;
  title: string;
  /** An issue context panel's word beside its title. */
  label: string;
  element: Html;
  /** What the browser needs to open it elsewhere, such as in a dialog. */
  mounted: string;
}

/** What an app keeps for the form that an unseen module of it changes. */
type Modifications = { id: string; data: string | undefined }[];

/**
 * The app's modules for a place, as one person sees them. `untitled` is what a screen reader hears where the module
 * type has no title of its own.
 */
export function modulesAt(
  pages: Pages,
  viewer: User,
  place: Place,
  untitled?: string,
  modifications?: Modifications,
): Slot[] {
  return pages.desk.forge
    .modules(place.moduleType, viewer, place.extension)
    .map((module) => slot(pages, viewer, place, module, untitled ?? module.key, modifications));
}

/** The app's form for the author of a rule that uses an action; undefined for an action that has none. */
export function actionForm(
  pages: Pages,
  viewer: User,
  { key, name, config }: Action,
  place: Place,
): Slot | undefined {
  return config && slot(pages, viewer, place, { ...config, key, type: place.moduleType, title: name }, name);
}

function slot(
  pages: Pages,
  viewer: User,
  place: Place,
  module: Module,
  untitled: string,
  modifications?: Modifications,
): Slot {
  const say = (words: unknown): string => wordsOf(words, (key) => pages.translate(key, viewer.locale));
  const title = say(module.title);
  const mounted = {
    key: module.key,
    place: pages.seal.close({ ...place, moduleKey: module.key, accountId: viewer.accountId }),
    source: `${pages.frameOrigin()}/app/${encodeURIComponent(module.resource ?? '')}/index.html`,
    native: module.render === 'native',
    title: title === '' ? untitled : title,
    size: module['viewportSize'],
    modifications,
  };
  return {
    key: module.key,
    title: mounted.title,
    label: say(module['label']),
    element: html`<div class="module" data-module="${JSON.stringify(mounted)}"></div>`,
    mounted: JSON.stringify(mounted),
  };
}

function wordsOf(words: unknown, translate: (key: string) => string): string {
  if (typeof words === 'string') return words;
  const key = (words as { i18n?: string } | undefined)?.i18n;
  return key === undefined ? '' : translate(key);
}
