import { isSameName } from './names';
import { ownOf } from './own';
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
  return policy.requestTypes.find(({ name }) => isSameName(name, requestType));
}

/** What is said of a request type by name: Jira may write it in another letter case than the policy. */
export function ofRequestType<T>(
  byName: Readonly<Record<string, T>>,
  requestType: string | undefined,
): T | undefined {
  if (requestType === undefined) return undefined;
  return Object.entries(byName).find(([name]) => isSameName(name, requestType))?.[1];
}

/** How much a request type needs a fact at a severity. */
export function levelOf(type: RequestType, fact: string, severity: string | undefined): FactLevel {
  const special = ownOf(type.perSeverity, severity);
  return (special && ownOf(special, fact)) ?? ownOf(type.facts, fact) ?? 'skip';
}
