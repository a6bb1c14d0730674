import type { Core } from '../core';
import type { Issue } from '../entities';
import type { IssueLinkType, SeenLink } from '../issue-links';
import { prioritiesOf, statusNamed } from '../site';
import { issueTypeShape, nestedPriority, statusShape } from './site';

/** A link as the field `issuelinks` of one of its issues holds it. */
export function issueLinkShape(
  core: Core,
  { id, type, isOutward, other }: SeenLink,
): Record<string, unknown> {
  return {
    id,
    self: `${core.baseUrl}/rest/api/3/issueLink/${id}`,
    type: linkTypeShape(core, type),
    [isOutward ? 'outwardIssue' : 'inwardIssue']: linkedIssueShape(core, other),
  };
}

export function linkTypeShape(core: Core, type: IssueLinkType): Record<string, unknown> {
  return { ...type, self: `${core.baseUrl}/rest/api/3/issueLinkType/${type.id}` };
}

function linkedIssueShape(core: Core, issue: Issue): Record<string, unknown> {
  const priority = prioritiesOf(core).find((one) => one.name === issue.priority);
  return {
    id: issue.id,
    key: issue.key,
    self: `${core.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusShape(core, statusNamed(core, issue.status)),
      ...(priority ? { priority: nestedPriority(core, priority) } : {}),
      issuetype: issueTypeShape(core, issue.issueTypeId),
    },
  };
}
