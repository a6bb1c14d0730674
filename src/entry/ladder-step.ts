import { z } from 'zod';
import { climb } from '../flows/escalation';
import type { World } from '../flows/world';

const Wake = z.object({ body: z.object({ requestId: z.string().regex(/^\d+$/) }) });

/** A delayed event of the ladder queue: the ladder of this request owes something about now. */
export async function ladderStep(world: World, event: unknown): Promise<void> {
  const parsed = Wake.safeParse(event);
  if (parsed.success) await climb(world, parsed.data.body.requestId);
  else world.log('wake-unreadable');
}
