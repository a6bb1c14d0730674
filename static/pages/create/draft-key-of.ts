import type { Context } from '../shared/start';
import { draftKey } from './drafts';

/** The key of the draft that belongs to the form, or to the request made with it, that a page is shown for. */
export function draftKeyOf({ accountId, extension }: Context): string {
  const { portal, request } = extension as {
    portal?: { id?: number | string };
    request?: { typeId?: number | string };
  };
  return draftKey({
    accountId: accountId ?? '',
    portal: String(portal?.id ?? ''),
    requestType: String(request?.typeId ?? ''),
  });
}
