import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Request, SeverityChange } from '../world/request';

/** Records a change of severity, in the words that its receipt gave as the reason. */
export function noteChange(world: World, request: Request, change: SeverityChange): Promise<void> {
  const { number, at, from, to, how, by, why, due } = change;
  return noteDeed(world, request, {
    kind: 'severity-changed',
    effect: `severity-${number}`,
    at: Date.parse(at),
    by: by?.accountId,
    why,
    details: { from, to, how, number, due: due === undefined ? undefined : Date.parse(due) },
  });
}

/** Records that a customer objected, and never in which words. */
export function noteObjection(
  world: World,
  request: Request,
  { change, by }: { change: SeverityChange; by: string },
): Promise<void> {
  const { number, from, to } = change;
  return noteDeed(world, request, {
    kind: 'objected',
    effect: `objected-${number}`,
    by,
    details: { number, from, to },
  });
}
