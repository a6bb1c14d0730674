import type { Manifest } from '../contracts';
import { scopesOf } from './manifest';

/** What Forge wants declared before it shows a module at all, beside the scopes of the app's own calls. */
const needed: Readonly<Record<string, readonly string[]>> = {
  // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-ui-modifications/#scopes
  'jira:uiModifications': [
    'read:jira-user',
    'read:jira-work',
    'write:jira-work',
    'manage:jira-configuration',
  ],
};

/** The scopes that modules of a type need to be shown. */
export function scopesOfModule(type: string): readonly string[] {
  return needed[type] ?? [];
}

/** The scopes that a manifest would have to declare before a module of this type is shown. */
export function missingScopes(manifest: Manifest, type: string): string[] {
  const declared = scopesOf(manifest);
  return scopesOfModule(type).filter((scope) => !declared.includes(scope));
}
