import { z } from 'zod';
import type { Manifest } from '../../contracts';
import { modulesOf } from '../manifest';

const consumerSchema = z.looseObject({
  key: z.string(),
  queue: z.string().regex(/^[a-zA-Z0-9-_]+$/),
  function: z.string(),
});

export type Consumer = z.infer<typeof consumerSchema>;

/** The consumers in the manifest: which function takes the messages of which queue. */
export function consumersOf(manifest: Manifest): Consumer[] {
  return modulesOf(manifest, 'consumer', consumerSchema);
}
