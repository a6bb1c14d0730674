import type { Answer } from '../../calls/answer';
import type { DraftView, EditorView, VersionView } from '../../calls/policy';
import { iso } from '../../policy/iso';
import type { SiteFacts } from '../../policy/site';
import { forAdmins } from '../for-admins';
import { namesOf } from '../names';
import { refused } from '../refused';
import type { World } from '../world';
import type { Draft, Version } from '../world/versions';

/** The published policy and its versions, the caller's own draft, and who else has one. Refused to all but admins. */
export async function loadEditor(
  world: World,
  projectId: string,
  accountId: string,
): Promise<Answer<EditorView>> {
  return forAdmins(world, projectId, async () => ({
    ok: true,
    data: await editorView(world, projectId, accountId),
  }));
}

/** The text of a version; refused where that is not kept any more. */
export async function loadVersion(
  world: World,
  projectId: string,
  number: number,
): Promise<Answer<{ number: number; source: string }>> {
  return forAdmins(world, projectId, async () => {
    const source = await world.storage.versionSource(projectId, number);
    if (source === undefined) return refused('no-such-version');
    return { ok: true, data: { number, source } };
  });
}

/** What Jira says about the project, as far as a policy depends on it. */
export async function loadSite(world: World, projectId: string): Promise<Answer<SiteFacts>> {
  return forAdmins(world, projectId, async () => ({
    ok: true,
    data: await world.jira.siteOf(projectId),
  }));
}

/** What an admin's editor opens with; whose admin it is has been looked at. */
export async function editorView(world: World, projectId: string, accountId: string): Promise<EditorView> {
  const { storage } = world;
  const [versions, draft, drafts] = await Promise.all([
    storage.versions(projectId),
    storage.draft(projectId, accountId),
    storage.drafts(projectId),
  ]);
  const others = drafts.filter((one) => one.accountId !== accountId);
  const nameOf = await namesOf(world, [
    ...versions.map(({ by }) => by),
    ...others.map((one) => one.accountId),
  ]);
  const latest = versions[0];
  const source = latest && (await storage.versionSource(projectId, latest.number));
  return {
    ...(latest && source !== undefined && { published: { ...versionView(latest, nameOf), source } }),
    ...(draft && { draft: draftView(draft) }),
    others: others.map(({ accountId: other, savedAt, basedOn }) => ({
      name: nameOf(other),
      savedAt: iso(savedAt),
      basedOn,
    })),
    versions: versions.map((version) => versionView(version, nameOf)),
  };
}

/** A draft as its writer reads it. */
export function draftView({ savedAt, ...draft }: Draft): DraftView {
  return { ...draft, savedAt: iso(savedAt) };
}

function versionView(
  { number, name, publishedAt, by, restores }: Version,
  nameOf: (accountId: string) => string,
): VersionView {
  return {
    number,
    name,
    publishedAt: iso(publishedAt),
    by: nameOf(by),
    ...(restores === undefined ? {} : { restores }),
  };
}
