import { z } from 'zod';

const text = z.string().trim().min(1).max(1000).optional();

const textsSchema = z.strictObject({
  questions: z
    .record(z.string(), z.string().trim().min(1).max(300))
    .default({})
    .describe('Facts’ questions.'),
  help: z
    .record(z.string(), z.string().trim().min(1).max(300))
    .default({})
    .describe('The hints under facts’ questions.'),
  greeting: text.describe('The first line of a comment. Blanks: {key}.'),
  missing: text.describe('Asks for what is missing; the numbered questions follow.'),
  missingWhilePaged: text.describe('Asks for what is missing while somebody is on it already.'),
  missingNext: text.describe('What happens once the customer has answered.'),
  stillMissing: text.describe('Asks for the rest after an answer; the numbered questions follow.'),
  asking: text.describe('Asks for what an agent wants to know; the numbered questions follow.'),
  completed: text.describe('That nothing is missing any more, and when we answer. Blanks: {target}.'),
  goOn: text.describe('That an agent does without the rest, and when we answer. Blanks: {target}.'),
  paging: text.describe('Says that the on-call engineer is about to be paged. Blanks: {severity}.'),
  paged: text.describe('Says that the on-call engineer was paged. Blanks: {severity}.'),
  nextStep: text.describe('What happens if nobody answers. Blanks: {minutes}.'),
  phone: text.describe('The number to call. Blanks: {phone}.'),
  phoneWithCode: text.describe('The number and the call code. Blanks: {phone}, {code}.'),
  meeting: text.describe('The meeting to join. Blanks: {link}.'),
  notEntitled: text.describe('Why nobody is paged, and what happens instead. Blanks: {severity}, {target}.'),
  acknowledged: text.describe('Who is working on it. Blanks: {name}.'),
  exhausted: text.describe('That nobody has answered yet, and what the customer can do.'),
  unreachable: text.describe('That no page got out to anybody, and what the customer can do.'),
});

export const allTextsSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'name the language as en, de or pt-BR'),
  textsSchema,
);

export type Texts = z.output<typeof textsSchema>;
