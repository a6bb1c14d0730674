import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);
// Issue keys end up in paths; nothing else may.
const key = z.string().regex(/^[A-Z][A-Z0-9_]{0,29}-\d{1,12}$/);

/** What Forge says about who asks and from where. The account is the platform's word; a payload is never asked. */
const Context = z.object({
  accountId: z.string().min(1),
  extension: z.object({
    type: z.string(),
    portal: z.object({ id }).optional(),
    request: z.object({ key: key.optional(), typeId: id.optional() }).optional(),
    issue: z.object({ key }).optional(),
    project: z.object({ id }).optional(),
  }),
});

export type Caller = z.infer<typeof Context>;

/** Who asks and from where; undefined for a context no page of ours has (an anonymous visitor, a forged place). */
export function callerOf(context: unknown): Caller | undefined {
  const parsed = Context.safeParse(context);
  return parsed.success && parsed.data.accountId !== 'unidentified' ? parsed.data : undefined;
}
