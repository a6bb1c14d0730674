import { judge, type Judgement } from '../../policy/intake';
import type { RequestText } from '../../policy/request';
import type { Policy } from '../../policy/schema';
import { assess, type Assessment } from '../../policy/severity';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { textNow } from './text';

/**
 * How a request that was taken in stands now: judged at its working severity, assessed beside the customer's choice.
 */
export async function standingOf(
  world: World,
  policy: Policy,
  request: Request,
  mark: Mark,
): Promise<{ judgement: Judgement; assessment: Assessment }> {
  const text = await textNow(world, policy, request, mark);
  return {
    judgement: judge(policy, { ...text, severity: mark.severity }),
    assessment: assessedAgain(policy, text, mark),
  };
}

/** The severity that a request's text suggests, beside the one its customer chose. */
export function assessedAgain(policy: Policy, text: RequestText, { chosen }: Mark): Assessment {
  return assess(policy, { ...text, ...(chosen === '' ? {} : { severity: chosen }) });
}
