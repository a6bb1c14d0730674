import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../verb';
import { appQuestions } from './app-questions';
import { formQuestions } from './form-questions';
import type { SiteQuestion } from './question';

/** Every question, in the order in which it is asked. */
export const siteQuestions: readonly SiteQuestion[] = [...formQuestions, ...appQuestions];

/** Nobody knows. */
export const UNKNOWN = 'unknown';

const Answer = z.strictObject({
  choice: z.string(),
  note: z.string().optional(),
  seconds: z.array(z.number().min(0).max(900)).max(200).optional(),
  at: z.string().optional(),
});
export type SiteAnswer = z.infer<typeof Answer>;

const AnswerFile = z.strictObject({
  version: z.literal(1),
  site: z.string().optional(),
  project: z.string().optional(),
  answers: z.record(z.string(), Answer),
});
export type AnswerFile = z.infer<typeof AnswerFile>;

/** The answers in a file; undefined where there is no file. Refuses one that holds anything else, saying where. */
export async function readAnswers(file: string): Promise<AnswerFile | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`cannot read ${file}`);
  });
  if (text === undefined) return undefined;
  const parsed = AnswerFile.safeParse(parsedJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `${file}: ${issue?.path.map(String).join('.') ?? ''}: not an answer that this verb saves`,
    );
  }
  for (const [id, { choice }] of Object.entries(parsed.data.answers)) checkChoice(file, id, choice);
  return parsed.data;
}

/** Saves the answers so far: wherever it breaks off, the file holds either these or those before. */
export async function saveAnswers(file: string, answers: AnswerFile): Promise<void> {
  const beside = `${file}.new`;
  try {
    await writeFile(beside, `${JSON.stringify(answers, null, 2)}\n`);
    await rename(beside, file);
  } catch {
    throw new UsageError(`cannot write ${file}`);
  }
}

function checkChoice(file: string, id: string, choice: string): void {
  const question = siteQuestions.find((one) => one.id === id);
  if (!question) throw new UsageError(`${file}: there is no question \`${id}\``);
  const choices = [...Object.keys(question.choices), UNKNOWN];
  if (!choices.includes(choice))
    throw new UsageError(`${file}: \`${choice}\` does not answer ${id}; choose one of ${choices.join(', ')}`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
