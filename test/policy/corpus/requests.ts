import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const labels = z.strictObject({
  environment: z.boolean(),
  errors: z.boolean(),
  steps: z.boolean(),
  changes: z.boolean(),
  workaround: z.boolean(),
});

const labelledRequest = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}$/),
  language: z.enum(['en', 'de', 'mixed']),
  channel: z.enum(['portal', 'email']),
  summary: z.string().min(1),
  description: z.string(),
  labels,
});

/** One request and what it says already; README.md tells what each label means. */
export type LabelledRequest = z.infer<typeof labelledRequest>;

/** What a request can say so that nobody has to ask, in the order of the README. */
export const questions = labels.keyof().options;

/** Every labelled request, file by file; throws with the file and line that is not one. */
export function labelledRequests(): LabelledRequest[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((name) => {
    const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
      .trimEnd()
      .split('\n');
    return lines.map((line, index) => parsed(line, `${name}:${index + 1}`));
  });
}

function parsed(line: string, where: string): LabelledRequest {
  try {
    return labelledRequest.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${where} is not a labelled request; see README.md for its shape.`, { cause });
  }
}
