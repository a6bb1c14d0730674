import type { RequestText } from './request';
import type { Policy } from './schema';
import type { FactLevel, RequestType } from './schema/request-type';

/**
 * The policy's request type for a request: the one it names, in any letter case, or, where it names none, the first
 * that its channel feeds. Undefined when the policy says nothing about the type.
 */
export function requestTypeOf(
  policy: Pick<Policy, 'requestTypes'>,
  { requestType, channel }: Pick<RequestText, 'requestType' | 'channel'>,
): RequestType | undefined {
  if (requestType === undefined)
    return policy.requestTypes.find(({ channels }) => channels.includes(channel));
  return policy.requestTypes.find(({ name }) => name.toLowerCase() === requestType.trim().toLowerCase());
}

/** How much a request type needs a fact at a severity. */
export function levelOf(type: RequestType, fact: string, severity: string | undefined): FactLevel {
  const special = severity === undefined ? undefined : type.perSeverity[severity]?.[fact];
  return special ?? type.facts[fact] ?? 'skip';
}
