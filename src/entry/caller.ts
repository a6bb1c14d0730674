import { z } from 'zod';

const account = z.string().min(1);
const id = z.union([z.string(), z.number()]).transform(String);
/** An issue's key. It ends up in paths, so nothing else may pass for one. */
export const key = z.string().regex(/^[A-Z][A-Z0-9_]{0,29}-\d{1,12}$/);

/** What Forge says about who asks and from where. The account is the platform's word; a payload is never asked. */
const Context = z.object({
  accountId: account,
  extension: z.object({
    type: z.string(),
    portal: z.object({ id }).optional(),
    request: z.object({ key: key.optional(), typeId: id.optional() }).optional(),
    issue: z.object({ key }).optional(),
    project: z.object({ id }).optional(),
  }),
});

export type Caller = z.infer<typeof Context>;

/** Somebody who looks at a portal, signed in or not. */
export type Visitor = Omit<Caller, 'accountId'> & { accountId?: string };

const VisitorContext = Context.extend({ accountId: z.string().optional() });

/**
 * What Forge tells a function beside its payload. Its runtime names a `principal`; Rovo's documentation names the
 * account by itself: https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/
 */
const Invocation = z.union([
  z.object({ principal: z.object({ accountId: account }) }).transform(({ principal }) => principal.accountId),
  z.object({ accountId: account }).transform(({ accountId }) => accountId),
]);

/**
 * Whoever looks at a portal and from where, without an account where they are not signed in; undefined for a forged
 * place. Forge names an anonymous visitor `unidentified`:
 * https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/
 */
export function visitorOf(context: unknown): Visitor | undefined {
  const parsed = VisitorContext.safeParse(context);
  if (!parsed.success) return undefined;
  const { accountId, extension } = parsed.data;
  const isSignedIn = accountId !== undefined && accountId !== '' && accountId !== 'unidentified';
  return { extension, ...(isSignedIn ? { accountId } : {}) };
}

/** Who asks and from where; undefined for a context no page of ours has (an anonymous visitor, a forged place). */
export function callerOf(context: unknown): Caller | undefined {
  const parsed = Context.safeParse(context);
  return parsed.success && parsed.data.accountId !== 'unidentified' ? parsed.data : undefined;
}

/** The account that Forge runs a function for; undefined where it names nobody, as for an event or a schedule. */
export function principalOf(context: unknown): string | undefined {
  const { data } = Invocation.safeParse(context);
  return data === 'unidentified' ? undefined : data;
}
