import { z } from 'zod';
import { type Format, languageName } from './formats';

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
  translations: z
    .record(z.string(), z.string().trim().min(1).max(1000))
    .default({})
    .describe(
      'What else the policy says to customers, in this language: each text letter by letter as it stands in the policy, and what is read in its place. A text without one is read as it stands.',
    ),
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
  colleagueUnknown: text.describe('What we call a colleague whom nobody names.'),
  stoppedByAgent: text.describe('Who stopped the paging and why. Blanks: {name}, {why}.'),
  changed: text.describe('That the severity was changed. Blanks: {key}, {from}, {to}.'),
  restored: text.describe('That a change was taken back. Blanks: {key}, {from}, {to}.'),
  because: text.describe('Why it was changed. Blanks: {why}.'),
  means: text.describe('What the new severity stands for. Blanks: {to}, {definition}.'),
  dueNow: text.describe('When the first answer is due from now on. Blanks: {after}.'),
  dueMoved: text.describe('The same, where it was due at another time before. Blanks: {before}, {after}.'),
  dueWaits: text.describe('That the clock starts once the request is complete.'),
  pagingStopped: text.describe('That nobody else is paged for it.'),
  disagree: text.describe('How to object, and who decides. Blanks: {lead}.'),
  leadUnknown: text.describe('What we call whoever decides where Jira names nobody.'),
  objection: text.describe('Tells whoever decides that a customer disagrees. Blanks: {from}, {to}, {text}.'),
  objected: text.describe('That an objection has gone to whoever decides. Blanks: {lead}, {severity}.'),
  kept: text.describe(
    'That the severity stays as it is after an objection. Blanks: {name}, {severity}, {why}.',
  ),
  severityQuestion: text.describe('Asks what settles the severity; the question follows.'),
  severityAnswers: text.describe('How to answer it; the numbered answers follow.'),
  exhausted: text.describe('That nobody has answered yet, and what the customer can do.'),
  unreachable: text.describe('That no page got out to anybody, and what the customer can do.'),
  register: text.describe(
    'The rule about addresses, where “The rule in words” of the company addresses is empty.',
  ),
  held: text.describe('That a request waits for a company address; the steps follow. Blanks: {rule}.'),
  heldNext: text.describe('What to do once that is done.'),
  coached: text.describe('What to do about an address while the request goes on. Blanks: {rule}.'),
  letThrough: text.describe('That a request no longer waits for an address. Blanks: {target}.'),
  letThroughOpen: text.describe('The same, where something else is missing; the questions follow.'),
  carriedOver: text.describe(
    'That a request now belongs to another account of the customer. Blanks: {name}.',
  ),
  noteHeld: text.describe('Tells agents why a request waits for an address. Blanks: {found}.'),
  noteFound: text.describe('Tells agents what was found of an address, and no more. Blanks: {found}.'),
  noteCoached: text.describe('Tells agents what was found of an address. Blanks: {found}.'),
  shared: text.describe('Who shared a request with whom. Blanks: {name}, {people}.'),
  sharedOutside: text.describe('That people from outside were invited, whom nobody names. Blanks: {name}.'),
  sharedEveryone: text.describe('What we call all of an organisation. Blanks: {organisation}.'),
  sharedMay: text.describe('What those who joined may do.'),
  sharedUntil: text.describe('When that ends. Blanks: {until}.'),
  sharedLeave: text.describe('How to take part no longer.'),
  shareEnded: text.describe('That the time of a share is over. Blanks: {people}.'),
  shareEndedOutside: text.describe('What we call people from outside whom nobody names.'),
  noteShared: text.describe('Tells agents who was invited from outside. Blanks: {name}, {addresses}.'),
});

export const allTextsSchema = z.record(
  z.string().regex(languageName, 'language' satisfies Format),
  textsSchema,
);

export type Texts = z.output<typeof textsSchema>;
