import { z } from 'zod';
import type { Format } from './formats';
import { scheduleShape } from './schedule';
import { stepChannels } from '../escalation/services';

const answers = ['button', 'link', 'service', 'phone', 'assignment', 'reply'] as const;
const minutes = z.int().min(0).max(10_080);

const stepSchema = z.strictObject({
  afterMinutes: minutes.describe('Minutes after the request was logged.'),
  channel: z.enum(stepChannels).describe('The service that reaches them.'),
  target: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe(
      'Whom it reaches: a Slack channel; a schedule of JSM Operations by name; a PagerDuty service by id; any word that the webhook hands on; a Jira account by id, or `group:` and the name of a group, for e-mail.',
    ),
});

const repeatSchema = z.strictObject({
  times: z.int().min(0).max(20).default(0).describe('How often the last step is repeated.'),
  everyMinutes: minutes.min(1).default(10).describe('Minutes between the repetitions.'),
});

const ladderSchema = z.strictObject({
  id: z.string().trim().min(1).max(40).describe('Its name; tiers say which ladders they are entitled to.'),
  severities: z.array(z.string()).min(1).max(5).describe('The severities that start it.'),
  steps: z.array(stepSchema).min(1).max(20).describe('Whom to reach, in order.'),
  repeat: repeatSchema.prefault({}).describe('What happens after the last step.'),
  exhaustedAfterMinutes: minutes.describe(
    'Minutes after logging at which the desk admits that nobody answered.',
  ),
});

const contactSchema = z.strictObject({
  phone: z
    .string()
    .regex(/^\+[0-9][0-9 ()-]{5,24}$/, 'phone' satisfies Format)
    .optional()
    .describe('The number a customer may call.'),
  meetingLink: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('The meeting a customer may join.'),
  zoom: z
    .boolean()
    .default(false)
    .describe('Whether each gets a Zoom meeting of its own; the meeting link stands in while there is none.'),
  callCode: z.boolean().default(false).describe('Whether a six-digit code ties a call to the request.'),
});

const drillSchema = z.strictObject({
  ladder: z.string().describe('The ladder that is walked.'),
  ...scheduleShape,
});

export const escalationSchema = z.strictObject({
  ladders: z.array(ladderSchema).max(20).default([]).describe('Ladders of steps until somebody answers.'),
  acknowledgedBy: z
    .array(z.enum(answers))
    .min(1)
    .default([...answers])
    .describe('The first of these ends the paging of a request.'),
  contact: contactSchema.prefault({}).describe('How a customer reaches the desk at once.'),
  drill: drillSchema.optional().describe('A rehearsal that walks a ladder on schedule.'),
});
