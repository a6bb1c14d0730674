import type { Problem } from '../../../../../../src/policy/parse';

/** What describes a control: its help, and what is wrong with it where anything is. */
export function notesOf(id: string, wrong: readonly Problem[]) {
  return {
    'aria-describedby': wrong.length > 0 ? `${id}-help ${id}-error` : `${id}-help`,
    'aria-invalid': wrong.length > 0 || undefined,
  };
}
