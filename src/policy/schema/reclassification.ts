import { z } from 'zod';

const sameFaultSchema = z.strictObject({
  organizations: z
    .int()
    .min(2)
    .max(100)
    .default(2)
    .describe('How many organisations must report a fault for its suggestion to be raised.'),
  withinMinutes: z.int().min(1).max(10_080).default(120).describe('How far apart the reports may be.'),
});

export const reclassificationSchema = z.strictObject({
  raisesByItself: z
    .array(z.string())
    .max(5)
    .default([])
    .describe(
      'Severities to which a request is raised without a person where the suggestion is sure; none when left out. Nothing is ever lowered without a person.',
    ),
  lead: z
    .string()
    .trim()
    .min(1)
    .max(128)
    .default('project-lead')
    .describe(
      'Whom a customer’s objection goes to: `project-lead`, who leads the project in Jira, or a person by their Atlassian account ID.',
    ),
  undoMinutes: z.int().min(0).max(60).default(5).describe('How long a change can be taken back.'),
  sameFault: sameFaultSchema.prefault({}).describe('When several organisations report the same fault.'),
});
