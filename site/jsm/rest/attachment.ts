import type { Attachment } from '../entities';
import { JiraError } from '../errors';
import { attachTo } from '../attachments';
import { issueFor } from '../issues';
import { seesIssue } from '../people';
import { attachmentShape } from '../shapes/attachment';
import { param } from './input';
import { filesOf } from './multipart';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork, writeWork } from './scopes';

const READ = readWork(
  'read:attachment:jira',
  'read:user:jira',
  'read:application-role:jira',
  'read:avatar:jira',
  'read:group:jira',
);

export const attachmentOperations: Operation[] = [
  {
    name: 'issueAttachments.getAttachmentMeta',
    method: 'GET',
    path: '/rest/api/3/attachment/meta',
    scopes: readWork('read:instance-configuration:jira'),
    handle: () => ok({ enabled: true, uploadLimit: 1_000_000_000 }),
  },
  {
    name: 'issueAttachments.getAttachment',
    method: 'GET',
    path: '/rest/api/3/attachment/{id}',
    scopes: READ,
    handle: (call) => {
      const attachment = askedAttachment(call);
      const shape = attachmentShape(call.core, attachment, call.viewer);
      return ok({ ...shape, id: Number(attachment.id) });
    },
  },
  {
    name: 'issueAttachments.addAttachment',
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/attachments',
    scopes: writeWork('read:user:jira', 'write:attachment:jira', 'read:attachment:jira', 'read:avatar:jira'),
    handle: (call) => {
      const { core, viewer } = call;
      const issue = issueFor(core, viewer, param(call, 'issueIdOrKey'));
      const added = attachTo(core, issue, filesOf(call), viewer.accountId);
      return ok(added.map((one) => attachmentShape(core, one, viewer)));
    },
  },
];

function askedAttachment(call: Call): Attachment {
  const id = param(call, 'id');
  for (const issue of call.core.state.issues.all()) {
    const attachment = issue.attachments.find((one) => one.id === id);
    if (attachment && seesIssue(call.core, call.viewer, issue)) return attachment;
  }
  throw new JiraError(404, `The attachment with id '${id}' does not exist`);
}
