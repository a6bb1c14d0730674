import type { Desk } from '../../../site/running-desk';
import type { Calls } from '../../../src/calls';
import type { Decision, DecisionKind } from '../../../src/policy/record';
import { asked } from '../../desk';

/** All decisions of a desk's project, latest first, page after page. */
export async function decisionsOn(
  desk: Desk,
  which: Calls['loadDecisions']['question'] = {},
  place = 'ST-1',
): Promise<Decision[]> {
  const found: Decision[] = [];
  let next: string | undefined;
  do {
    const question = { ...which, ...(next === undefined ? {} : { next }) };
    const page = await asked(desk, 'loadDecisions', 'admin-alex', place, question);
    found.push(...page.decisions);
    next = page.next;
  } while (next !== undefined);
  return found;
}

/** Those of one kind about one request. */
export async function ofKind(desk: Desk, key: string, kind: DecisionKind): Promise<Decision[]> {
  return (await decisionsOn(desk, { request: key })).filter((one) => one.kind === kind);
}
