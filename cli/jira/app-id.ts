import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const Manifest = z.object({ app: z.object({ id: z.string() }) });

/**
 * The UUID of the app that the manifest here registers: under it Jira keeps what customers answered in the create
 * panel. Undefined where no manifest names one.
 */
export async function appIdHere(): Promise<string | undefined> {
  try {
    const manifest: unknown = parse(await readFile(new URL('../../manifest.yml', import.meta.url), 'utf8'));
    return /[0-9a-f-]{36}$/.exec(Manifest.parse(manifest).app.id)?.[0];
  } catch {
    return undefined;
  }
}
