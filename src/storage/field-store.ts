import { z } from 'zod';
import type { Keep } from './keep';

const Row = z.object({ fieldId: z.string() }).optional();
const KEY = 'organisations-field';

/** The id under which this site keeps a request's organisations: it differs by site and never changes on one. */
export function organisationsField(keep: Keep): {
  get(): Promise<string | undefined>;
  set(fieldId: string): Promise<void>;
} {
  return {
    get: async () => Row.parse(await keep.get(KEY))?.fieldId,
    set: (fieldId) => keep.set(KEY, { fieldId }),
  };
}
