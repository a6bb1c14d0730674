import { parsePolicy } from '../../../src/policy/parse';
import type { Policy } from '../../../src/policy/schema';

/** The policy in a text; undefined where there is none, or one with mistakes. */
export function policyIn(source: string | undefined): Policy | undefined {
  const parsed = source === undefined ? undefined : parsePolicy(source);
  return parsed?.ok ? parsed.policy : undefined;
}
