import type { Answer } from '../../calls/answer';
import { parsePolicy } from '../../policy/parse';
import type { Policy } from '../../policy/schema';
import { refused } from '../refused';
import type { World } from '../world';

/**
 * The policy in a text; refuses one with mistakes, with how many there are and the first of them: `mistake` is its
 * code.
 */
export function readPolicy(source: string): Answer<Policy> {
  const parsed = parsePolicy(source);
  if (parsed.ok) return { ok: true, data: parsed.policy };
  const [first] = parsed.problems;
  const params = {
    ...first?.params,
    mistake: first?.code ?? 'wrong',
    count: String(parsed.problems.length),
    line: String(first?.line ?? 1),
  };
  return refused('policy-wrong', params);
}

/**
 * A published version of the project's policy by its number; undefined for 0 and where its text is not kept any more.
 */
export async function versionOf(
  world: World,
  projectId: string,
  number: number,
): Promise<Policy | undefined> {
  const source = number === 0 ? undefined : await world.storage.versionSource(projectId, number);
  const parsed = source === undefined ? undefined : parsePolicy(source);
  return parsed?.ok ? parsed.policy : undefined;
}
