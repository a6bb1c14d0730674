import type { Manifest, ModulePlace } from '../contracts';
import { cloudId, installationOf } from './installation';

/**
 * What Forge tells a module about where it is: the same to its page (`view.getContext`) and to its resolver
 * (`context`). https://developer.atlassian.com/platform/forge/custom-ui-bridge/view/#getcontext
 */
export function contextOf(manifest: Manifest, place: ModulePlace, siteUrl: string) {
  const { appId, environmentId } = installationOf(manifest);
  return {
    cloudId,
    environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${place.moduleKey}`,
    moduleKey: place.moduleKey,
    siteUrl,
    extension: { ...place.extension, type: place.moduleType },
  };
}
