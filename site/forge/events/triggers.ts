import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Manifest } from '../../contracts';
import { modulesOf, scopesOf } from '../manifest';

const triggerSchema = z.looseObject({
  key: z.string(),
  function: z.string(),
  events: z.array(z.string()).min(1),
  filter: z
    .strictObject({
      appIsLicensed: z.boolean().optional(),
      ignoreSelf: z.boolean().optional(),
      expression: z.string().max(10_000).optional(),
      onError: z.enum(['IGNORE_AND_LOG', 'IGNORE', 'RECEIVE_AND_LOG', 'RECEIVE']).optional(),
    })
    .optional(),
});

export type Trigger = z.infer<typeof triggerSchema>;

interface Mapping {
  mapping: { productEvent: string; oAuthScopes: Record<string, string[] | undefined> }[];
}

/**
 * The triggers of the manifest. Refuses an event that Atlassian does not have and one whose scopes the app does not
 * declare, both by the list that ships with @forge/manifest (the linters let both pass).
 */
export function triggersOf(manifest: Manifest): Trigger[] {
  const triggers = modulesOf(manifest, 'trigger', triggerSchema);
  const scopes = scopesBy(createRequire(import.meta.url));
  const declared = new Set(scopesOf(manifest));
  const mistakes = triggers.flatMap(({ key, events }) =>
    events.flatMap((event) => {
      const alternatives = scopes.get(event);
      if (!alternatives) return [`manifest modules.trigger ${key}: there is no event "${event}".`];
      if (alternatives.some((needed) => needed.every((scope) => declared.has(scope)))) return [];
      const needed = alternatives.map((one) => one.join(' + ')).join(' or ');
      return [`manifest modules.trigger ${key}: "${event}" needs ${needed} in permissions.scopes.`];
    }),
  );
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return triggers;
}

/** Event → the sets of scopes of which one is enough. */
function scopesBy(require: NodeJS.Require): Map<string, string[][]> {
  const file = require
    .resolve('@forge/manifest')
    .replace(/index\.js$/, 'mapping/product-event-to-scope-mapping.json');
  const { mapping } = require(file) as Mapping;
  return new Map(
    mapping.map(({ productEvent, oAuthScopes }) => [
      productEvent,
      Object.values(oAuthScopes).filter((scopes) => scopes !== undefined),
    ]),
  );
}
