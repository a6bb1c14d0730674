// What a real site answered to the questions that no documentation answers, and how this desk behaves likewise.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One answered question. `unknown` leaves the desk as it is. */
function answer<const T extends readonly [string, ...string[]]>(...choices: T) {
  return z.strictObject({
    choice: z.enum([...choices, 'unknown']),
    note: z.string().optional(),
    /** When it was answered. */
    at: z.iso.datetime().optional(),
  });
}

/**
 * The file of answers, as a script wrote it that walked somebody through a real site. What is not there was not
 * answered.
 */
export const BehaviourFile = z.strictObject({
  version: z.literal(1),
  site: z.string().optional(),
  project: z.string().optional(),
  answers: z
    .strictObject({
      'panel-blocks': answer('blocks', 'sends'),
      'create-validator': answer('everywhere', 'portal-only', 'never'),
      'field-validation': answer('everywhere', 'portal-only', 'never'),
      'form-modifications': answer('everybody', 'licensed-only', 'never'),
      'panel-property': answer('there', 'later'),
      'participants-by-app': answer('allowed', 'refused'),
      'organisations-by-app': answer('allowed', 'refused'),
      'addresses-by-app': answer('shown', 'empty', 'refused'),
      'members-by-app': answer('allowed', 'refused'),
      'event-delay': answer('measured').extend({
        /** How late events came, in seconds. */
        seconds: z.array(z.number().min(0).max(900)).max(200).optional(),
      }),
      'sla-start': answer('on-entering', 'at-creation', 'never'),
      'expression-values': answer('all', 'some', 'none'),
      'sign-up-event': answer('fires', 'never'),
    })
    .partial(),
});
export type Behaviour = z.infer<typeof BehaviourFile>;
/** A desk of which nothing else is known. */
export const asDocumented: Behaviour = { version: 1, answers: {} };
export type Question = keyof Behaviour['answers'];

/** The questions that change nothing here, each with what the desk would need first. */
export const NOT_PLAYED: Readonly<Partial<Record<Question, string>>> = {
  'create-validator': 'the desk has no workflow validators',
  'field-validation': 'the desk has no custom fields of apps',
  'form-modifications': 'the desk shows them to whom the manifest lets see them',
  'expression-values': 'the desk runs no Jira expressions of workflows',
  'sign-up-event': 'the desk tells apps of no new account',
};

/** The behaviour in a file. Refuses, naming the first place that is wrong, what is none. */
export function readBehaviour(file: string): Behaviour {
  const parsed = BehaviourFile.safeParse(jsonIn(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no file of answers'}`);
}

function jsonIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (why) {
    throw new Error(`${file}: ${why instanceof Error ? why.message : 'is no JSON'}`, { cause: why });
  }
}

/** The choice for a question; undefined where nobody knows. */
export function choiceOf<Q extends Question>(
  { answers }: Behaviour,
  question: Q,
): Exclude<NonNullable<Behaviour['answers'][Q]>['choice'], 'unknown'> | undefined {
  type Choice = Exclude<NonNullable<Behaviour['answers'][Q]>['choice'], 'unknown'>;
  const choice = answers[question]?.choice;
  return choice === 'unknown' ? undefined : (choice as Choice | undefined);
}

/** The answered questions of a file that this desk does not play, in its order. */
export function notPlayed({ answers }: Behaviour): { question: string; why: string }[] {
  return Object.entries(NOT_PLAYED)
    .filter(([question]) => Object.hasOwn(answers, question))
    .map(([question, why]) => ({ question, why }));
}
