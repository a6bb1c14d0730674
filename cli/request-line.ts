import { z } from 'zod';

/** A request as a line of `check` and `assess`. Other keys of the line are let through unread. */
export const requestLine = z.object({
  id: z.union([z.string(), z.number()], { error: 'give the line an `id`, a text or a number' }),
  channel: z.enum(['portal', 'email', 'api'], { error: 'expected one of portal, email, api' }),
  requestType: z.string({ error: 'expected a text' }).optional(),
  summary: z.string({ error: 'expected a text' }).default(''),
  description: z.string({ error: 'expected a text' }).default(''),
  severity: z.string({ error: 'expected a text' }).optional(),
  attachments: z.array(z.string(), { error: 'expected a list of file names' }).optional(),
  facts: z.record(z.string(), z.string(), { error: 'expected an object of texts' }).optional(),
});
