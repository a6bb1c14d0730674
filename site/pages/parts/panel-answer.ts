import { z } from 'zod';

const Panel = z.object({
  fields: z.array(z.object({ key: z.string(), value: z.unknown() })),
  isValid: z.boolean(),
});

/**
 * What a create panel submitted, as the form carries it. Undefined when no panel submitted, or when what it submitted
 * has not the documented shape: Jira then stores nothing and says nothing.
 */
export function submittedPanel(text: string | undefined): z.infer<typeof Panel> | undefined {
  if (text === undefined || text === '') return undefined;
  return Panel.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
