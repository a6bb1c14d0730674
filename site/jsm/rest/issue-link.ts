import { z } from 'zod';
import { addComment } from '../comment';
import type { Issue } from '../entities';
import { JiraError, NotModelled } from '../errors';
import { linkTypeFor } from '../issue-links';
import { issueFor } from '../issues';
import { linkIssues } from '../link-issues';
import { countWrite } from '../write-limit';
import { bodyOf } from './input';
import type { Call, Operation } from './operation';
import { created } from './operation';
import { writeWork } from './scopes';

const Named = z.strictObject({ id: z.string().optional(), key: z.string().optional() });
const LinkBody = z.strictObject({
  type: z.strictObject({
    id: z.string().optional(),
    name: z.string().optional(),
    // Jira reads neither of these here, and clients send a type as they got it.
    inward: z.string().optional(),
    outward: z.string().optional(),
  }),
  inwardIssue: Named,
  outwardIssue: Named,
  comment: z.strictObject({ body: z.unknown() }).optional(),
});

export const issueLinkOperations: Operation[] = [
  {
    name: 'issueLinks.linkIssues',
    method: 'POST',
    path: '/rest/api/3/issueLink',
    scopes: writeWork('write:comment:jira', 'write:issue:jira', 'write:issue-link:jira'),
    handle: (call) => {
      const { core, viewer } = call;
      const body = bodyOf(call, LinkBody);
      const inward = named(call, 'inwardIssue', body.inwardIssue);
      const outward = named(call, 'outwardIssue', body.outwardIssue);
      const type = linkTypeFor(body.type);
      if (inward.id === outward.id) throw new NotModelled('issueLinks.linkIssues of an issue with itself');
      for (const issue of [inward, outward]) countWrite(core, issue.id);
      linkIssues(core, type, { inward, outward }, viewer.accountId);
      if (body.comment) comment(call, outward, body.comment.body);
      return created(undefined);
    },
  },
];

function named(call: Call, which: string, { id, key }: z.infer<typeof Named>): Issue {
  const idOrKey = id ?? key;
  if (idOrKey === undefined) throw new JiraError(400, `The ${which} needs an id or a key.`);
  return issueFor(call.core, call.viewer, idOrKey);
}

/** Atlassian puts the comment on "the from (outward) issue". */
function comment(call: Call, issue: Issue, body: unknown): void {
  addComment(call.core, issue, { authorId: call.viewer.accountId, body, public: true, properties: [] });
}
