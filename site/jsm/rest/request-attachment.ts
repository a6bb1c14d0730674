import { z } from 'zod';
import { adfOfText } from '../adf';
import { attachTo } from '../attachments';
import { addComment } from '../comment';
import { JiraError } from '../errors';
import { requestFor } from '../issues';
import { deskAttachmentShape } from '../shapes/attachment';
import { deskCommentShape } from '../shapes/comment';
import { deskPage, wholePage } from '../shapes/page';
import { bodyOf, deskPaging, param } from './input';
import { filesOf } from './multipart';
import type { Call, Operation } from './operation';
import { created, ok } from './operation';
import { readRequest, writeRequest } from './scopes';
import { askedDesk } from './asked';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/attachment';
const AttachmentBody = z.strictObject({
  temporaryAttachmentIds: z.array(z.string()).min(1),
  public: z.boolean().nullish(),
  additionalComment: z.strictObject({ body: z.string().nullish() }).nullish(),
});

export const requestAttachmentOperations: Operation[] = [
  {
    name: 'servicedesk.attachTemporaryFile',
    method: 'POST',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile',
    scopes: writeRequest('request.attachment').map((set) =>
      set.filter((scope) => scope !== 'read:user:jira'),
    ),
    handle: (call) => {
      askedDesk(call);
      const temporaryAttachments = filesOf(call).map((file) => {
        const id = `temp${call.core.state.store.next('jsm-temporary-file')}`;
        call.core.state.temporaryFiles.put(id, { id, ...file });
        return { temporaryAttachmentId: id, fileName: file.filename };
      });
      return created({ temporaryAttachments });
    },
  },
  {
    name: 'request.getAttachmentsForRequest',
    method: 'GET',
    path: PATH,
    scopes: readRequest('request.attachment'),
    handle: (call) => {
      const issue = requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
      const all = issue.attachments.map((one) => deskAttachmentShape(call.core, one, call.viewer));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'request.createCommentWithAttachment',
    method: 'POST',
    path: PATH,
    scopes: writeRequest('request.attachment'),
    handle: attach,
  },
];

function attach(call: Call) {
  const { core, viewer } = call;
  const issue = requestFor(core, viewer, param(call, 'issueIdOrKey'));
  const body = bodyOf(call, AttachmentBody);
  const files = body.temporaryAttachmentIds.map((id) => takeTemporary(call, id));
  const added = attachTo(core, issue, files, viewer.accountId);
  const names = files.map((file) => file.filename).join(', ');
  const comment = addComment(core, issue, {
    authorId: viewer.accountId,
    body: adfOfText(body.additionalComment?.body ?? `Attached ${names}`),
    public: body.public ?? true,
    properties: [],
  });
  return created({
    comment: deskCommentShape(core, issue, comment, viewer),
    attachments: wholePage(
      core,
      call.path,
      added.map((one) => deskAttachmentShape(core, one, viewer)),
    ),
  });
}

function takeTemporary({ core }: Call, id: string) {
  const file = core.state.temporaryFiles.get(id);
  if (!file) throw new JiraError(400, `The temporary attachment '${id}' does not exist.`);
  core.state.temporaryFiles.delete(id);
  return file;
}
