import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../contracts';

/** An app's translations as `forge deploy` puts them beside each resource, in `__LOCALES__`. */
export interface Locales {
  /** `i18n-info.json`, as @forge/bridge reads it. */
  info(): unknown;
  /** The app's file for a locale, or undefined. */
  file(locale: string): unknown;
  /** A sentence by its key (`title.request`), in the locale, else in the fallback, else the key itself. */
  translate(key: string, locale: string): string;
}

/** Reads an app's translation files. Answers with no locales when the manifest has none. */
export function openLocales(appDir: string, manifest: Manifest): Locales {
  const { resources = [], fallback = { default: 'en-US' } } = manifest.translations ?? {};
  const file = (locale: string): unknown => {
    const resource = resources.find(({ key }) => key === locale);
    return resource && JSON.parse(readFileSync(join(appDir, resource.path), 'utf8'));
  };
  return {
    info: () => ({ config: { locales: resources.map(({ key }) => key), fallback } }),
    file,
    translate(key, locale) {
      const language = locale.split('-')[0] ?? '';
      const near =
        resources.find((one) => one.key === locale) ??
        resources.find((one) => one.key.startsWith(`${language}-`));
      return sentence(near && file(near.key), key) ?? sentence(file(fallback.default), key) ?? key;
    },
  };
}

/** Forge allows a key both flat and as a path through objects. */
function sentence(translations: unknown, key: string): string | undefined {
  if (!isRecord(translations)) return undefined;
  const flat = translations[key];
  const found =
    flat ?? key.split('.').reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), translations);
  return typeof found === 'string' ? found : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
