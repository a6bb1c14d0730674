import { z } from 'zod';
import type { Format } from './formats';
import { scheduleShape } from './schedule';

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+\.[^\s@]+$/, 'domain' satisfies Format);
const domains = z.array(domain).max(5000).default([]);

const tierSchema = z.strictObject({
  id: z.string().trim().min(1).max(40).describe('Its name inside the policy, such as premium.'),
  name: z.string().trim().min(1).max(80).describe('What people call it.'),
  hours: z.string().default('always').describe('The calendar in which this tier has support.'),
  guaranteed: z
    .boolean()
    .default(true)
    .describe(
      'Whether targets that are called guaranteed are so for this tier; otherwise they are typical. A target that is called typical is so for every tier.',
    ),
  ladders: z.array(z.string()).max(20).default([]).describe('The escalation ladders it is entitled to.'),
  says: z.string().trim().min(1).max(500).optional().describe('What the procedure promises this tier.'),
});

const organizationSchema = z.strictObject({
  name: z.string().trim().min(1).max(200).describe('Its name in Jira Service Management.'),
  domains: domains.describe('Its company e-mail domains.'),
  tier: z.string().optional().describe('Its tier; the default tier when left out.'),
});

/** `coach` says what to do and goes on; `hold` also waits until somebody has done it. */
const admission = z.enum(['allow', 'coach', 'hold']);

const addressesSchema = z.strictObject({
  others: admission
    .default('coach')
    .describe('What happens to a request from somebody without a company address. A P1 is never held.'),
  unlisted: admission
    .default('allow')
    .describe(
      'The same for an address that looks like a company’s but is at a domain of no organisation here.',
    ),
  byRequestType: z
    .record(z.string(), admission)
    .default({})
    .describe('Request types on which somebody without a company address meets something else.'),
  free: domains.describe('More domains that give addresses to anybody.'),
  disposable: domains.describe('More domains of throw-away addresses.'),
  says: z.string().trim().min(1).max(500).optional().describe('The rule, as people read it.'),
  signUp: z
    .array(z.string().trim().min(1).max(300))
    .max(20)
    .default([])
    .describe('How to sign up, in steps.'),
});

export const customersSchema = z.strictObject({
  tiers: z.array(tierSchema).min(1).max(20).describe('Kinds of customers, best first.'),
  defaultTier: z.string().describe('The tier of a customer whose organisation is not listed.'),
  organizations: z.array(organizationSchema).max(5000).default([]).describe('Customers by organisation.'),
  report: z
    .strictObject(scheduleShape)
    .optional()
    .describe('When the desk counts which customers do not fit their organisation; its settings show it.'),
  addresses: addressesSchema.prefault({}).describe('What counts as a company address.'),
});
