import { type Decision, isFactDetail } from '../../policy/record';
import type { Policy } from '../../policy/schema';
import { versionOf } from '../policy/readable';
import { labelOf } from '../views';
import type { World } from '../world';

/** Each has to be read and parsed; decisions of one page are seldom of more. */
const MOST_VERSIONS = 8;

/**
 * What people called the facts that decisions name, by the decision's id: as the version of the policy called them that
 * ran then, or by their ids where its text is not kept any more.
 */
export async function factLabels(
  world: World,
  projectId: string,
  decisions: Decision[],
): Promise<Record<string, string[]>> {
  const named = decisions.filter((decision) => factsIn(decision).length > 0);
  if (named.length === 0) return {};
  const versions = await world.storage.versions(projectId);
  const numberOf = ({ version, at }: Decision) =>
    version ?? versions.find(({ publishedAt }) => publishedAt <= at)?.number ?? 0;
  const policies = await policiesOf(world, projectId, named.map(numberOf));
  return Object.fromEntries(
    named.map((decision) => {
      const policy = policies.get(numberOf(decision));
      return [decision.id, factsIn(decision).map((fact) => (policy ? labelOf(policy, fact) : fact))];
    }),
  );
}

async function policiesOf(
  world: World,
  projectId: string,
  numbers: number[],
): Promise<Map<number, Policy | undefined>> {
  const now = await world.storage.policy(projectId);
  const some = [...new Set(numbers)].slice(0, MOST_VERSIONS);
  const read = (number: number) =>
    number === now?.version ? Promise.resolve(now.policy) : versionOf(world, projectId, number);
  return new Map(await Promise.all(some.map(async (number) => [number, await read(number)] as const)));
}

/** As `noteReceived`, `noteAsked` and `noteWaived` write them down. */
function factsIn({ details }: Decision): string[] {
  const ids = Object.entries(details).find(([name]) => isFactDetail(name))?.[1];
  return typeof ids === 'string' && ids !== '' ? ids.split(', ') : [];
}
