import type { Core } from './core';
import { joinDesk } from './customers';
import { finishEdit } from './edit-issue';
import type { Issue } from './entities';
import { setParticipants } from './field-values';
import { mailShared } from './mail-out';
import { deskOf } from './people';

/**
 * Lets these accounts take part in the request and mails each that it was shared. Who takes part already is left out.
 */
export function addParticipants(core: Core, issue: Issue, accountIds: string[], actorId: string): void {
  const before = [issue.reporterId, ...issue.participantIds];
  const added = [...new Set(accountIds)].filter((id) => !before.includes(id));
  joinDesk(core, deskOf(core, issue), added);
  const item = setParticipants(core, issue, [...issue.participantIds, ...added]);
  finishEdit(core, issue, item ? [item] : [], { properties: [] }, actorId);
  mailShared(core, issue, added, actorId);
}
