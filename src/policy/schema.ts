import { z } from 'zod';
import { calendarsSchema } from './schema/calendar';
import { customersSchema } from './schema/customers';
import { escalationSchema } from './schema/escalation';
import { factsSchema } from './schema/fact';
import { requestTypesSchema } from './schema/request-type';
import { reclassificationSchema } from './schema/reclassification';
import { retentionSchema } from './schema/retention';
import { limitsSchema, severitiesSchema } from './schema/severity';
import { sharingSchema } from './schema/sharing';
import { allTextsSchema } from './schema/texts';

const deskSchema = z.strictObject({
  email: z.email().optional().describe('The address that takes requests.'),
  portal: z.url().optional().describe('The portal that takes requests.'),
  procedure: z
    .array(z.string().trim().min(1).max(500))
    .max(40)
    .default([])
    .describe('How to ask for support, in the sentences the desk publishes.'),
});

/** A support policy: one document. `rules.ts` holds what spans several keys. */
export const policySchema = z.strictObject({
  version: z.literal(1).default(1).describe('The version of this format.'),
  name: z.string().trim().min(1).max(120).describe('What the desk calls its policy.'),
  language: z
    .string()
    .default('en')
    .describe('The language of the desk where a customer’s own has no texts.'),
  desk: deskSchema.prefault({}).describe('Where and how requests are made.'),
  severities: severitiesSchema.describe('Two to five severities, most severe first.'),
  defaultSeverity: z.string().describe('The severity of a request about which nothing is known.'),
  caps: limitsSchema.describe('What may not be more severe than a level, and why.'),
  floors: limitsSchema.describe('What may not be less severe than a level, and why.'),
  reclassification: reclassificationSchema
    .prefault({})
    .describe('How the severity of a request is changed, and who decides when a customer disagrees.'),
  calendars: calendarsSchema.default({}).describe('Working hours by name; `always` is built in.'),
  facts: factsSchema.default([]).describe('What a request should say, in the order a person would answer.'),
  requestTypes: requestTypesSchema.describe('What customers can ask for, and which facts each needs.'),
  customers: customersSchema.describe('Who the customers are and what each tier is entitled to.'),
  sharing: sharingSchema.prefault({}).describe('Who can see a request.'),
  escalation: escalationSchema
    .prefault({})
    .describe('Who is woken, in which order, and how to reach the desk.'),
  retention: retentionSchema.prefault({}).describe('How long what was decided is kept.'),
  texts: allTextsSchema.default({}).describe('Sentences that replace the built-in ones, per language.'),
});

export type Policy = z.output<typeof policySchema>;

/** What any customer may read: nothing about other customers, entitlements, sharing or whom the desk wakes. */
export type PublicPolicy = Pick<
  Policy,
  | 'name'
  | 'language'
  | 'severities'
  | 'defaultSeverity'
  | 'caps'
  | 'floors'
  | 'calendars'
  | 'facts'
  | 'requestTypes'
  | 'texts'
>;
