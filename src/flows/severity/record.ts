import { noteAsked } from '../intake/record';
import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Request, SeverityChange } from '../world/request';

/** Records a change of severity, in the words that its receipt gave as the reason. */
export function noteChange(world: World, request: Request, change: SeverityChange): Promise<void> {
  const { number, at, from, to, how, by, why, due } = change;
  return noteDeed(world, request, {
    kind: 'severity-changed',
    effect: `severity-${number}`,
    stays: true,
    at: Date.parse(at),
    by: by?.accountId,
    why,
    details: { from, to, how, number, due: due === undefined ? undefined : Date.parse(due) },
  });
}

/** Records what the customer was asked along with a change of severity, if anything. */
export async function noteAskedBy(world: World, request: Request, { at }: SeverityChange): Promise<void> {
  const asked = request.mark?.asked ?? [];
  const before = asked.findLastIndex((one) => one.at === at && one.by === undefined);
  const facts = asked[before]?.facts;
  if (facts !== undefined)
    await noteAsked(world, request, { turn: before + 1, facts, at: Date.parse(at), stays: true });
}

/** Records that the severity was left as it is although another was suggested; another time is another decision. */
export function noteKept(
  world: World,
  request: Request,
  {
    severity,
    suggested,
    reason,
    by,
  }: { severity: string; suggested: string; reason: string; by: { accountId: string } },
  at: number,
): Promise<void> {
  return noteDeed(world, request, {
    kind: 'severity-kept',
    effect: `kept-${suggested}-${at}`,
    at,
    by: by.accountId,
    why: reason,
    details: { severity, suggested },
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
