import { z } from 'zod';
import { makeReport } from '../flows/customers/roster-report';
import type { Wait, World } from '../flows/world';
import { pause } from './pause';

const Wish = z.object({ body: z.object({ projectId: z.string().regex(/^\d+$/) }) });

/** A message of the queue `roster-reports`: the report on this project's customers is to be made. */
export async function rosterReport(world: World, event: unknown, wait: Wait = pause): Promise<void> {
  const parsed = Wish.safeParse(event);
  if (parsed.success) await makeReport(world, parsed.data.body.projectId, wait);
  else world.log('roster-report-unreadable');
}
