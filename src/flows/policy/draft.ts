import type { Answer } from '../../calls/answer';
import type { DraftView, EditorView } from '../../calls/policy';
import { forAdmins } from '../for-admins';
import { refused } from '../refused';
import type { World } from '../world';
import { draftView, editorView } from './editor';
import { tooLarge } from './size';

/**
 * Keeps an admin's draft, right or wrong, unless another window of theirs has gone on with it since the revision they
 * saw. Refused as `policy-too-large` where it does not fit, and then what was kept before stays.
 */
export async function saveDraft(
  world: World,
  projectId: string,
  accountId: string,
  { source, revision, basedOn }: { source: string; revision: number; basedOn: number },
): Promise<Answer<DraftView>> {
  return forAdmins(world, projectId, async () => {
    const why = tooLarge(source);
    if (why !== undefined) return why;
    const kept = await world.storage.draft(projectId, accountId);
    if ((kept?.revision ?? 0) !== revision) return refused('draft-moved');
    const now = world.now();
    // A draft begins its count with the time, so that no window left behind an earlier one has its revision.
    const draft = { source, basedOn, revision: kept === undefined ? now : revision + 1, savedAt: now };
    await world.storage.saveDraft(projectId, accountId, draft);
    return { ok: true, data: draftView(draft) };
  });
}

/** Throws an admin's own draft away. */
export async function discardDraft(
  world: World,
  projectId: string,
  accountId: string,
): Promise<Answer<EditorView>> {
  return forAdmins(world, projectId, async () => {
    await world.storage.dropDraft(projectId, accountId);
    return { ok: true, data: await editorView(world, projectId, accountId) };
  });
}
