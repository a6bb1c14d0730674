import type { Core } from './core';
import type { Change, Issue } from './entities';
import { issueNotFound, JiraError } from './errors';
import type { Viewer } from './people';
import { deskOf, seesIssue, seesRequest, worksOn } from './people';

/** Jira's own limit on a text field, in characters. */
export const TEXT_LIMIT = 32_767;

/** The issue of this id or key, whoever may see it. */
export function findIssue(core: Core, idOrKey: string): Issue | undefined {
  const id = core.state.issueKeys.get(idOrKey.toUpperCase()) ?? idOrKey;
  return core.state.issues.get(id);
}

/** The issue as Jira shows it to this viewer; 404 alike for absent and for hidden. */
export function issueFor(core: Core, viewer: Viewer, idOrKey: string): Issue {
  const issue = findIssue(core, idOrKey);
  if (!issue || !seesIssue(core, viewer, issue)) throw issueNotFound();
  return issue;
}

/** The request as the portal shows it to this viewer; 404 alike for absent and for hidden. */
export function requestFor(core: Core, viewer: Viewer, idOrKey: string): Issue {
  const issue = findIssue(core, idOrKey);
  if (!issue || !seesRequest(core, viewer, issue)) throw issueNotFound();
  return issue;
}

/** The request, for what only its desk's agents may do or see; 403 for its customers. */
export function requestForAgent(core: Core, viewer: Viewer, idOrKey: string): Issue {
  const issue = requestFor(core, viewer, idOrKey);
  if (worksOn(viewer, deskOf(core, issue))) return issue;
  throw new JiraError(
    403,
    'You do not have permission to view this: it is for agents of the service project.',
  );
}

export function saveIssue(core: Core, issue: Issue): void {
  core.state.issues.put(issue.id, issue);
  core.state.issueKeys.put(issue.key, issue.id);
}

export type ChangeItem = Change['items'][number];

/** Writes what changed into the issue's changelog and touches it. Nothing when nothing changed. */
export function recordChange(core: Core, issue: Issue, items: ChangeItem[], actorId: string): void {
  if (items.length === 0) return;
  const at = core.clock.now();
  const id = String(10_000 + core.state.store.next('jsm-change'));
  issue.changelog.push({ id, at, authorId: actorId, items });
  issue.updated = at;
}

/** The text, refused with Jira's sentence when it is longer than a text field holds. */
export function withinTextLimit(field: string, text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const sentence = `The entered text is too long. It exceeds the allowed limit of ${TEXT_LIMIT.toLocaleString('en-US')} characters.`;
  throw new JiraError(400, sentence, { [field]: sentence });
}
