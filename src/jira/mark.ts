import { z } from 'zod';
import type { Mark } from '../flows/world/request';

/** The issue property that is ours; manifest.yml makes its values searchable. */
export const MARK = 'plumbline';

const text = z.string();
const texts = z.array(text);
const moment = text.refine((written) => !Number.isNaN(Date.parse(written)));

const promise = z.object({
  clock: z.enum(['logged', 'submitted']),
  guaranteed: z.boolean(),
  target: text,
  amount: z.number(),
  unit: z.enum(['minute', 'hour', 'day', 'business-minute', 'business-hour', 'business-day']),
});

/** What every mark has. */
const core = {
  complete: z.enum(['yes', 'no']),
  missing: texts,
  chosen: text,
  severity: text,
  suggested: text,
  tier: text,
  logged: moment,
  promise,
  ladder: z.enum(['none', 'not-entitled', 'open', 'acknowledged', 'stopped', 'exhausted']),
};

const due = moment.optional();
const submitted = moment.optional();
const used = z.object({ minutes: z.number(), since: moment }).optional();

const somebody = z.object({ accountId: text, name: text });

const change = z.object({
  number: z.number(),
  at: moment,
  from: text,
  to: text,
  how: z.enum(['accepted', 'overridden', 'raised', 'undone', 'in-jira']),
  by: somebody.optional(),
  why: text,
  before: z.object({ due, promise, submitted, used }),
  due,
  objection: z
    .object({ text, at: moment, lead: text, answered: text.optional(), by: somebody.optional() })
    .optional(),
});

const Written = z.looseObject({
  ...core,
  submitted,
  due,
  used,
  language: text.optional(),
  asked: z.array(z.object({ at: moment, facts: texts, by: z.literal('agent').optional() })).optional(),
  answers: z.record(text, z.object({ text, at: moment })).optional(),
  formReplies: texts.optional(),
  waived: z.record(text, z.object({ by: text, reason: text, at: moment })).optional(),
  troubles: z
    .array(
      z.enum([
        'no-transition',
        'move-refused',
        'priority-refused',
        'edit-refused',
        'comment-refused',
        'reporter-gone',
      ]),
    )
    .optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  because: text.optional(),
  triage: z.enum(['higher', 'lower', 'objection']).optional(),
  kept: z.object({ suggested: text, by: text, reason: text, at: moment }).optional(),
  changes: z.array(change).optional(),
  severityAsked: z.array(z.object({ at: moment, signal: text, answered: text.optional() })).optional(),
  organisation: text.optional(),
  elsewhere: z.object({ organisations: z.number(), requests: texts }).optional(),
  address: z
    .enum(['company', 'unknown', 'free', 'disposable', 'role', 'lookalike', 'invalid', 'not-shown'])
    .optional(),
  resembles: text.optional(),
  admission: z.enum(['allow', 'coach', 'hold']).optional(),
  held: z
    .object({
      since: moment,
      released: z.object({ by: text, byName: text.optional(), at: moment }).optional(),
    })
    .optional(),
  carrying: z.object({ from: text, to: text, by: text.optional(), at: moment.optional() }).optional(),
  drill: z.literal(true).optional(),
} satisfies Record<keyof Mark, z.ZodType>);

/**
 * What is read as a mark. One of which a part would be left out as somebody else's is not written: it does not compile.
 */
export type ReadableMark = Pick<z.input<typeof Written>, keyof Mark>;

/**
 * The mark that the property holds. Agents may write the property too, so a part that is none is left out; undefined
 * where one is wrong that every mark has.
 */
export function markIn(property: unknown): Mark | undefined {
  const read = Written.safeParse(property);
  if (read.success || typeof property !== 'object' || property === null) return read.data;
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return Written.safeParse(Object.fromEntries(Object.entries(property).filter(([name]) => !wrong.has(name))))
    .data;
}
