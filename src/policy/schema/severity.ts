import { z } from 'zod';
import { conditionSchema } from './condition';

const id = z.string().trim().min(1).max(40);
const sentence = z.string().trim().min(1).max(500);

const responseSchema = z.strictObject({
  minutes: z.int().min(1).max(525_600).optional().describe('Minutes of open time in the calendar.'),
  businessDays: z.int().min(1).max(365).optional().describe('Whole open days, in place of minutes.'),
  calendar: z.string().default('always').describe('The calendar it is counted in; `always` is built in.'),
  promise: z.enum(['guaranteed', 'typical']).default('typical').describe('What the desk calls the target.'),
});

const clauseSchema = z.strictObject({
  says: sentence.describe('The words of the definition that this clause stands for; shown to people.'),
  when: conditionSchema.describe('What must be true for the clause to be met.'),
});

const severitySchema = z.strictObject({
  id: id.describe('What people call it for short, such as P1.'),
  name: z.string().trim().min(1).max(80).describe('Its name, such as Critical.'),
  definition: sentence.describe("The definition's own sentence, shown wherever the severity is chosen."),
  needs: z
    .enum(['any', 'all'])
    .default('any')
    .describe('Whether any one clause is enough, or all must agree: one met and none contradicted.'),
  clauses: z.array(clauseSchema).max(30).default([]).describe('The definition, broken into conditions.'),
  examples: z.array(sentence).max(30).default([]).describe('Cases that belong here, shown beside it.'),
  firstResponse: responseSchema.describe('When the first answer is due.'),
  clock: z
    .enum(['logged', 'submitted'])
    .default('submitted')
    .describe('Whether the clock runs from the moment of logging or from the moment nothing is missing.'),
  priority: z.string().trim().min(1).max(80).describe('The name of the Jira priority that stands for it.'),
});

const limitSchema = z.strictObject({
  when: conditionSchema.describe('When it applies.'),
  severity: id.describe('The severity it limits to.'),
  why: sentence.describe('The reason people are shown.'),
});

export const severitiesSchema = z.array(severitySchema).min(2).max(5);
export const limitsSchema = z.array(limitSchema).max(30).default([]);

export type Severity = z.output<typeof severitySchema>;
export type Limit = z.output<typeof limitSchema>;
export type ResponseTarget = z.output<typeof responseSchema>;
