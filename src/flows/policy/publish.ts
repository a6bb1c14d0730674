import type { Answer } from '../../calls/answer';
import type { EditorView } from '../../calls/policy';
import { parsePolicy, type Problem } from '../../policy/parse';
import type { Policy } from '../../policy/schema';
import { noteNextReport } from '../customers/roster-report';
import { noteNextDrill } from '../escalation/drill-end';
import { syncHints } from '../hints';
import { noteDeskDeed } from '../record/note';
import { remindOfRetention } from '../record/retention';
import type { World } from '../world';
import { editorView } from './editor';
import { tooLarge } from './size';

type Refused = Extract<Answer<never>, { ok: false }>;

/** What is to run, and the version that whoever publishes it has seen. */
export interface Publishing {
  source: string;
  basedOn: number;
  restores?: number;
}

/**
 * Runs a policy on the project from now on and ends its author's draft. Refused while it has mistakes, where it is too
 * large, and where somebody else has published since the version that its author saw.
 */
export async function publishPolicy(
  world: World,
  projectId: string,
  accountId: string,
  publishing: Publishing,
): Promise<Answer<EditorView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const refused = await putInForce(world, projectId, accountId, publishing);
  if (refused !== undefined) return refused;
  await world.storage.dropDraft(projectId, accountId);
  return { ok: true, data: await editorView(world, projectId, accountId) };
}

/** Publishes a policy, and brings in line with it what depends on it; why not, where that is refused. */
export async function putInForce(
  world: World,
  projectId: string,
  by: string,
  { source, basedOn, restores }: Publishing,
): Promise<Refused | undefined> {
  const parsed = parsePolicy(source);
  if (!parsed.ok) return tooLarge(source) ?? wrong(parsed.problems);
  const { policy } = parsed;
  const refused = tooLarge(source, policy) ?? (await unknownVersion(world, projectId, restores));
  if (refused !== undefined) return refused;
  const published = { source, policy, publishedAt: world.now(), by, ...(restores && { restores }) };
  const version = await world.storage.publish(projectId, published, basedOn);
  if (version === undefined) return moved(world, projectId, basedOn);
  await noteDeskDeed(world, projectId, {
    kind: 'published',
    effect: `published-${version}`,
    by,
    details: { policy: policy.name, version, restores },
    version,
  });
  await bringInLine(world, projectId, policy);
  return undefined;
}

async function bringInLine(world: World, projectId: string, policy: Policy): Promise<void> {
  await syncHints(world, projectId, policy);
  await noteNextDrill(world, projectId);
  await noteNextReport(world, projectId);
  await remindOfRetention(world, projectId);
}

async function unknownVersion(
  world: World,
  projectId: string,
  number: number | undefined,
): Promise<Refused | undefined> {
  if (number === undefined) return undefined;
  const versions = await world.storage.versions(projectId);
  if (versions.some((version) => version.number === number)) return undefined;
  return { ok: false, refusal: { code: 'no-such-version' } };
}

function wrong(problems: Problem[]): Refused {
  const [first] = problems;
  const params = {
    count: String(problems.length),
    line: String(first?.line ?? 1),
    message: first?.message ?? '',
  };
  return { ok: false, refusal: { code: 'policy-wrong', params } };
}

/** Says who has published meanwhile; nobody has yet while they are just at it. */
async function moved(world: World, projectId: string, basedOn: number): Promise<Refused> {
  const now = await world.storage.policy(projectId);
  if (now === undefined || now.version === basedOn)
    return { ok: false, refusal: { code: 'being-published' } };
  const by = await world.jira.nameOf(now.by).catch(() => '');
  return { ok: false, refusal: { code: 'version-moved', params: { by, number: String(now.version) } } };
}
