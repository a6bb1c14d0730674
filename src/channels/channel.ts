import type { Checked, Page, PageEnd, Paged, SentPage } from '../flows/world/channels';

/** One connected service that pages people. Nothing here throws. */
export interface Channel {
  send(page: Page): Promise<Paged>;
  /** Whether somebody has answered at the service; left out where it cannot be asked. */
  heard?(page: SentPage): Promise<Heard>;
  /** Tells how the ladder ended; left out where there is nothing to tell. */
  settle?(page: SentPage, end: PageEnd): Promise<Settled>;
  check(wish: CheckWish): Promise<Checked[]>;
}

export type Heard = { byName: string } | 'nobody' | { why: string };

/** `as-it-is`: the page was left alone and nothing was asked. `why`: it could not be told. */
export type Settled = 'as-it-is' | { why?: string };

export interface CheckWish {
  targets: string[];
  say?: boolean;
}

/** The name of whoever answered at a service that tells none: each reader gets a word of their language for it. */
export const NAMELESS = '';

/** A check of the service as such, and of its targets where that is well. */
export async function checked(
  whyNot: string | undefined,
  targets: string[],
  checkTarget: (target: string) => Promise<string | undefined> | string | undefined,
): Promise<Checked[]> {
  if (whyNot !== undefined) return [{ why: whyNot }];
  const each = await Promise.all(
    targets.map(async (target) => ({ target, ...because(await checkTarget(target)) })),
  );
  return [{}, ...each];
}

/** `{ why }`, or nothing where there is none. */
export function because(why: string | undefined): { why?: string } {
  return why === undefined ? {} : { why };
}
