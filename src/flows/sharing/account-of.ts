import type { Share } from '../world/sharing';

/** Whom a share lets see the request, where it is one person with an account. */
export function accountOf({ kind, id, invited }: Share): string | undefined {
  if (kind !== 'person') return undefined;
  return invited === undefined ? id : invited.accountId;
}
