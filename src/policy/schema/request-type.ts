import { z } from 'zod';

const level = z.enum(['required', 'expected', 'optional', 'skip']);
const levels = z.record(z.string(), level);

export const requestTypeSchema = z.strictObject({
  name: z.string().trim().min(1).max(120).describe('Its name in Jira Service Management.'),
  channels: z
    .array(z.enum(['portal', 'email', 'api']))
    .min(1)
    .default(['portal', 'api'])
    .describe('Where its requests come from.'),
  askSeverity: z.boolean().default(true).describe('Whether the customer chooses a severity.'),
  defaultSeverity: z
    .string()
    .optional()
    .describe('The severity when nothing says more; the desk has its own.'),
  facts: levels.default({}).describe('How much each fact is needed: required, expected, optional or skip.'),
  perSeverity: z
    .record(z.string(), levels)
    .default({})
    .describe('Where a severity needs facts differently; the rest stays as above.'),
  otherAddresses: z
    .enum(['allow', 'coach', 'hold'])
    .optional()
    .describe('What happens to a reporter without a company address; the desk has its own.'),
});

export const requestTypesSchema = z.array(requestTypeSchema).min(1).max(100);

export type RequestType = z.output<typeof requestTypeSchema>;
export type FactLevel = z.output<typeof level>;
