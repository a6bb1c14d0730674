import { z } from 'zod';
import type { Format } from './formats';

const words = z.array(z.string().trim().min(1).max(80)).max(100).default([]);

const recogniseSchema = z.strictObject({
  labels: words.describe('What a line may call it: `Label: answer`.'),
  phrases: words.describe('Words or phrases in a sentence that answer it.'),
  denials: words.describe('Words or phrases that answer it by saying there is none.'),
});

export const factSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, 'fact-id' satisfies Format)
    .describe('Its name inside the policy. Known ones are read from prose without further words.'),
  label: z.string().trim().min(1).max(80).optional().describe('What people call it; the id when left out.'),
  question: z.string().trim().min(1).max(300).describe('The question a customer is asked.'),
  help: z.string().trim().min(1).max(300).optional().describe('A hint under the question.'),
  kind: z
    .enum(['choice', 'short-text', 'long-text', 'phone', 'date-time', 'yes-no'])
    .default('long-text')
    .describe('The control the question is shown with.'),
  options: z.array(z.string().trim().min(1).max(80)).max(30).optional().describe('The answers of a choice.'),
  leastWords: z.int().min(1).max(50).optional().describe('Fewer words than this count as thin.'),
  attachmentAnswers: z
    .boolean()
    .default(false)
    .describe('Whether an attached file answers it, such as a log or a screenshot of the error.'),
  recognise: recogniseSchema.prefault({}).describe('How an answer is found in prose.'),
});

export const factsSchema = z.array(factSchema).max(60);

export type Fact = z.output<typeof factSchema>;
export type FactKind = Fact['kind'];
