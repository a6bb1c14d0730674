import { z } from 'zod';
import type { Past } from '../../../src/policy/backtest/past';
import { instant } from '../../due-line';

const text = z.string({ error: 'expected a text' }).optional();
const name = z
  .string({ error: 'expected a name' })
  .max(200, 'give a name of at most 200 characters')
  .optional();
const id = z.union([z.string().max(200), z.number()], {
  error: 'give the line an `id`, a number or a text of at most 200 characters',
});

const ticket = z.object(
  {
    id,
    channel: z.enum(['portal', 'email', 'api'], { error: 'expected one of portal, email, api' }).optional(),
    requestType: name,
    summary: text,
    title: text,
    description: text,
    text,
    severity: text,
    final: name,
    label: name,
    organization: name,
    created: instant.optional(),
    attachments: z.array(z.string(), { error: 'expected a list of file names' }).optional(),
    facts: z.record(z.string(), z.string(), { error: 'expected an object of texts' }).optional(),
  },
  { error: 'this line is not a request; write one object a line' },
);

/**
 * A request that agents are done with, as a line. Exports of tickets call some things otherwise: `title`, `text` and
 * `label` are other names of `summary`, `description` and `final`, and null says that nothing is known. Other keys are
 * let through unread.
 */
export const ticketLine = z.preprocess(withoutNulls, ticket).transform(pastOf);

function pastOf({ id: key, title, text: body, label, organization, ...line }: z.output<typeof ticket>): Past {
  // Neither a form is assumed, which might have blocked, nor a mail, whose quotations would be taken out.
  const { channel = 'api', summary = title ?? '', description = body ?? '', final = label, ...rest } = line;
  return {
    ...rest,
    key: String(key),
    channel,
    summary,
    description,
    ...(final === undefined ? {} : { final }),
    ...(organization === undefined ? {} : { organisation: organization, organisations: [organization] }),
  };
}

function withoutNulls(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line;
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
}
