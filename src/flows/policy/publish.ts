import type { Answer } from '../../calls/answer';
import type { EditorView } from '../../calls/policy';
import { noteNextReport } from '../customers/roster-report';
import { noteNextDrill } from '../escalation/drill-end';
import { syncHints } from '../hints';
import { nameFor } from '../names';
import { noteDeskDeed } from '../record/note';
import { remindOfRetention } from '../record/retention';
import { forAdmins } from '../for-admins';
import { refused, type Refused } from '../refused';
import type { World } from '../world';
import { editorView } from './editor';
import { readPolicy } from './readable';
import { tooLarge } from './size';

/** What is to run, and the version that whoever publishes it has seen. */
export interface Publishing {
  source: string;
  basedOn: number;
  restores?: number;
  /** Of their draft, as they saw it. */
  revision?: number;
}

/**
 * Runs a policy on the project from now on and ends its author's draft, unless another window has continued it.
 * Refused while it has mistakes, where it is too large, and where somebody else has published since the version that
 * its author saw.
 */
export async function publishPolicy(
  world: World,
  projectId: string,
  accountId: string,
  publishing: Publishing,
): Promise<Answer<EditorView>> {
  return forAdmins(world, projectId, async () => {
    const why = await putInForce(world, projectId, accountId, publishing);
    if (why !== undefined) return why;
    await endDraft(world, projectId, accountId, publishing);
    return { ok: true, data: await editorView(world, projectId, accountId) };
  });
}

async function endDraft(
  world: World,
  projectId: string,
  accountId: string,
  { source, revision }: Publishing,
): Promise<void> {
  const draft = await world.storage.draft(projectId, accountId);
  if (draft === undefined || (draft.source !== source && draft.revision !== revision)) return;
  await world.storage.dropDraft(projectId, accountId);
}

/**
 * Publishes a policy, and brings in line with it what depends on it; why not, where that is refused. Where its author
 * has published this very text already, it finishes what that may have left undone.
 */
export async function putInForce(
  world: World,
  projectId: string,
  by: string,
  { source, basedOn, restores }: Publishing,
): Promise<Refused | undefined> {
  const read = readPolicy(source);
  if (!read.ok) return tooLarge(source) ?? read;
  const policy = read.data;
  const why = tooLarge(source, policy) ?? (await unknownVersion(world, projectId, restores));
  if (why !== undefined) return why;
  const published = { source, policy, publishedAt: world.now(), by, ...(restores && { restores }) };
  const version =
    (await world.storage.publish(projectId, published, basedOn)) ??
    (await publishedBefore(world, projectId, published, basedOn + 1));
  if (version === undefined) return moved(world, projectId, basedOn);
  await bringInLine(world, projectId);
  await noteDeskDeed(world, projectId, {
    kind: 'published',
    effect: `published-${version}`,
    by,
    details: { policy: policy.name, version, restores },
    version,
  });
  await syncHints(world, projectId, policy);
  return undefined;
}

/** The number of the version, where it runs, is the same author's and says the same. */
async function publishedBefore(
  world: World,
  projectId: string,
  { source, by }: { source: string; by: string },
  number: number,
): Promise<number | undefined> {
  const now = await world.storage.policy(projectId);
  if (now?.version !== number || now.by !== by) return undefined;
  return (await world.storage.versionSource(projectId, number)) === source ? number : undefined;
}

/** Few writes, before the many calls that hints take. */
async function bringInLine(world: World, projectId: string): Promise<void> {
  await Promise.all([
    noteNextDrill(world, projectId),
    noteNextReport(world, projectId),
    remindOfRetention(world, projectId),
  ]);
}

async function unknownVersion(
  world: World,
  projectId: string,
  number: number | undefined,
): Promise<Refused | undefined> {
  if (number === undefined) return undefined;
  const versions = await world.storage.versions(projectId);
  if (versions.some((version) => version.number === number)) return undefined;
  return refused('no-such-version');
}

/** Says who has published meanwhile; nobody has yet while they are just at it. */
async function moved(world: World, projectId: string, basedOn: number): Promise<Refused> {
  const now = await world.storage.policy(projectId);
  if (now === undefined || now.version === basedOn) return refused('being-published');
  const by = await nameFor(world, now.by);
  return refused('version-moved', { by, number: String(now.version) });
}
