import { z } from 'zod';
import { wokenFor } from '../flows/escalation/follow';
import type { World } from '../flows/world';

const Wake = z.object({ body: z.object({ requestId: z.string().regex(/^\d+$/), due: z.number() }) });

/** A delayed event of the ladder queue: the ladder of this request owes something about now. */
export async function ladderStep(world: World, event: unknown): Promise<void> {
  const parsed = Wake.safeParse(event);
  if (parsed.success) await wokenFor(world, parsed.data.body.requestId, parsed.data.body.due);
  else world.log('wake-unreadable');
}
