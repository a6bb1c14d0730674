import type { Core } from '../core';
import type { Attachment } from '../entities';
import type { Viewer } from '../people';
import { userById } from '../people';
import { deskDate, jiraDate } from './dates';
import { deskUserShape, userShape } from './user';

/** An attachment as an issue lists it. */
export function attachmentShape(core: Core, attachment: Attachment, viewer: Viewer): Record<string, unknown> {
  return {
    self: `${core.baseUrl}/rest/api/3/attachment/${attachment.id}`,
    id: attachment.id,
    filename: attachment.filename,
    author: userShape(core, userById(core, attachment.authorId), viewer),
    created: jiraDate(attachment.created),
    size: attachment.size,
    mimeType: attachment.mimeType,
    content: `${core.baseUrl}/rest/api/3/attachment/content/${attachment.id}`,
  };
}

/** An attachment as the service desk API lists it. */
export function deskAttachmentShape(
  core: Core,
  attachment: Attachment,
  viewer: Viewer,
): Record<string, unknown> {
  return {
    filename: attachment.filename,
    author: deskUserShape(core, userById(core, attachment.authorId), viewer),
    created: deskDate(attachment.created),
    size: attachment.size,
    mimeType: attachment.mimeType,
    _links: {
      self: `${core.baseUrl}/rest/servicedeskapi/attachment/${attachment.id}`,
      jiraRest: `${core.baseUrl}/rest/api/2/attachment/${attachment.id}`,
      content: `${core.baseUrl}/rest/api/3/attachment/content/${attachment.id}`,
    },
  };
}
