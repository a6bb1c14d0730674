import type { Core } from './core';
import type { Issue } from './entities';
import { JiraError } from './errors';
import { seesIssue, type Viewer } from './people';

export interface IssueLinkType {
  id: string;
  name: string;
  /** How the issue at the link's end reads it. */
  inward: string;
  /** How the issue at its start reads it. */
  outward: string;
}

/** The types every new Jira site has. */
const LINK_TYPES: readonly IssueLinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** The type of this id or name, as Jira looks for it; 404 in its words when there is none. */
export function linkTypeFor(asked: { id?: string | undefined; name?: string | undefined }): IssueLinkType {
  const found = LINK_TYPES.find((one) =>
    asked.id === undefined ? one.name.toLowerCase() === asked.name?.toLowerCase() : one.id === asked.id,
  );
  if (found) return found;
  const what = asked.id === undefined ? `name '${asked.name ?? ''}'` : `id '${asked.id}'`;
  throw new JiraError(404, `No issue link type with ${what} found.`);
}

/** A link as one of its two issues sees it. */
export interface SeenLink {
  id: string;
  type: IssueLinkType;
  /** Whether the link starts at the issue that looks. */
  isOutward: boolean;
  other: Issue;
}

/** The links of an issue, oldest first, whoever may see their other ends. */
export function linksOf(core: Core, issue: Issue): SeenLink[] {
  return core.state.issueLinks.all().flatMap((link): SeenLink[] => {
    const { id, typeId, inwardIssueId, outwardIssueId } = link;
    const isOutward = inwardIssueId === issue.id;
    if (!isOutward && outwardIssueId !== issue.id) return [];
    const other = core.state.issues.get(isOutward ? outwardIssueId : inwardIssueId);
    return other ? [{ id, type: linkTypeFor({ id: typeId }), isOutward, other }] : [];
  });
}

/** The links of an issue whose other end this viewer may see too. */
export function visibleLinks(core: Core, viewer: Viewer, issue: Issue): SeenLink[] {
  return linksOf(core, issue).filter(({ other }) => seesIssue(core, viewer, other));
}
