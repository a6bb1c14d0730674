import type { Core } from './core';
import type { Issue, IssueLink } from './entities';
import { publishLinked } from './events';
import { type IssueLinkType, linksOf } from './issue-links';
import { type ChangeItem, recordChange, saveIssue } from './issues';

/**
 * Links two issues and writes it into the history of both. A link of the same type and direction that is there already
 * is left as it is, as in Jira.
 */
export function linkIssues(
  core: Core,
  type: IssueLinkType,
  { inward, outward }: { inward: Issue; outward: Issue },
  actorId: string,
): void {
  const isThere = linksOf(core, inward).some(
    (link) => link.isOutward && link.other.id === outward.id && link.type.id === type.id,
  );
  if (isThere) return;
  const id = String(10_000 + core.state.store.next('jsm-issue-link'));
  const link: IssueLink = { id, typeId: type.id, inwardIssueId: inward.id, outwardIssueId: outward.id };
  core.state.issueLinks.put(id, link);
  for (const [issue, phrase, other] of [
    [inward, type.outward, outward],
    [outward, type.inward, inward],
  ] as const) {
    recordChange(core, issue, [linked(phrase, other)], actorId);
    saveIssue(core, issue);
  }
  publishLinked(core, { id, type, inward, outward }, actorId);
}

/** Takes away the links of an issue that is deleted. */
export function unlinkAll(core: Core, issue: Issue): void {
  for (const { id } of linksOf(core, issue)) core.state.issueLinks.delete(id);
}

const linked = (phrase: string, { key }: Issue): ChangeItem => ({
  field: 'Link',
  from: null,
  fromString: null,
  to: key,
  toString: `This issue ${phrase} ${key}`,
});
