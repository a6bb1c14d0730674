import type { Forge, InvocationResult, Manifest } from '../contracts';
import { contextOf } from './context';
import type { Invoker } from './invoker';
import { resolverOf } from './manifest';

/** https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/ */
export type AccountTypeOf = (accountId: string) => 'licensed' | 'customer' | 'anonymous';

const largestPayload = 500 * 1_024;

/**
 * A page's `invoke`. The account comes from the place, never from the payload. Refuses a module that the manifest
 * does not have or that names no resolver, and a payload of more than 500 KB.
 */
export function createResolve(parts: {
  manifest: Manifest;
  invoker: Invoker;
  publicUrl: () => string;
  accountTypeOf: AccountTypeOf;
}): Forge['resolve'] {
  const { manifest } = parts;
  return (place, functionKey, payload) => {
    const module = manifest.modules[place.moduleType]?.find(({ key }) => key === place.moduleKey);
    const resolver = module && resolverOf(module);
    if (resolver === undefined) {
      return Promise.resolve(
        failed('NO_RESOLVER', `${place.moduleType} ${place.moduleKey} has no resolver.`),
      );
    }
    if (Buffer.byteLength(JSON.stringify(payload ?? null)) > largestPayload) {
      return Promise.resolve(failed('PAYLOAD_TOO_LARGE', 'A page may send at most 500 KB at a time.'));
    }
    return parts.invoker.invoke({
      functionKey: resolver,
      moduleKey: place.moduleKey,
      moduleType: place.moduleType,
      accountId: place.accountId,
      body: {
        call: { functionKey, payload },
        context: {
          ...contextOf(manifest, place, parts.publicUrl()),
          accountType: parts.accountTypeOf(place.accountId),
        },
      },
    });
  };
}

function failed(errorType: string, errorMessage: string): InvocationResult {
  return { success: false, error: { errorType, errorMessage } };
}
