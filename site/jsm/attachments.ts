import type { Core } from './core';
import type { Attachment, Issue } from './entities';
import { publishAttached } from './events';
import { saveIssue } from './issues';

/** A file as it was sent; the desk keeps what it is called and how large it is, not what is in it. */
export interface SentFile {
  filename: string;
  size: number;
  mimeType: string;
}

/** Attaches files to an issue, one event for each. */
export function attachTo(core: Core, issue: Issue, files: SentFile[], authorId: string): Attachment[] {
  const added = files.map(({ filename, size, mimeType }): Attachment => ({
    id: String(10_000 + core.state.store.next('jsm-attachment')),
    filename,
    size,
    mimeType,
    authorId,
    created: core.clock.now(),
  }));
  issue.attachments.push(...added);
  issue.updated = core.clock.now();
  saveIssue(core, issue);
  for (const attachment of added) publishAttached(core, issue, attachment);
  return added;
}
