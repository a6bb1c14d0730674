import { z } from 'zod';

const audience = z.enum(['creator', 'organization']);

export const sharingSchema = z.strictObject({
  default: audience.default('creator').describe('Who sees a new request: its creator, or the organisation.'),
  bySeverity: z.record(z.string(), audience).default({}).describe('Severities that differ.'),
  byRequestType: z.record(z.string(), audience).default({}).describe('Request types that differ.'),
  mayBeAdded: z
    .enum(['organization', 'customers', 'anyone'])
    .default('customers')
    .describe('Whom the creator may share with.'),
  outsiders: z
    .enum(['refuse', 'warn', 'allow'])
    .default('warn')
    .describe('What happens when somebody of another company is added.'),
  expiresAfterDays: z
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('Days until a share ends; never when left out.'),
});
