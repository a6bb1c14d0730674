import { attachmentOperations } from './attachment';
import { commentListOperations } from './comment-list';
import { commentPropertyOperations } from './comment-property';
import { customerOperations } from './customer';
import { fieldOperations } from './field';
import { groupOperations } from './group';
import { issueOperations } from './issue';
import { issueCommentOperations } from './issue-comment';
import { issueLinkOperations } from './issue-link';
import { issueNotifyOperations } from './issue-notify';
import { issuePropertyOperations } from './issue-property';
import { issueTransitionOperations } from './issue-transition';
import { myselfOperations } from './myself';
import type { Operation } from './operation';
import { organizationOperations } from './organization';
import { organizationPropertyOperations } from './organization-property';
import { permissionOperations } from './permission';
import { priorityOperations } from './priority';
import { projectOperations } from './project';
import { projectRoleOperations } from './project-role';
import { queueOperations } from './queue';
import { requestOperations } from './request';
import { requestAttachmentOperations } from './request-attachment';
import { requestCommentOperations } from './request-comment';
import { requestNotificationOperations } from './request-notification';
import { requestParticipantOperations } from './request-participant';
import { requestSlaOperations } from './request-sla';
import { requestStatusOperations } from './request-status';
import { requestTypeOperations } from './request-type';
import { searchOperations } from './search';
import { serverInfoOperations } from './server-info';
import { serviceDeskOperations } from './servicedesk';
import { serviceDeskOrganizationOperations } from './servicedesk-organization';
import { statusOperations } from './status';
import { uiModificationOperations } from './ui-modification';
import { userOperations } from './user';
import { userAssignableOperations } from './user-assignable';
import { watcherOperations } from './watcher';

/** Every operation the desk answers. */
export const modelledOperations: readonly Operation[] = [
  ...serverInfoOperations,
  ...myselfOperations,
  ...userOperations,
  ...userAssignableOperations,
  ...groupOperations,
  ...permissionOperations,
  ...projectOperations,
  ...projectRoleOperations,
  ...priorityOperations,
  ...statusOperations,
  ...fieldOperations,
  ...issueOperations,
  ...issueTransitionOperations,
  ...issueCommentOperations,
  ...commentListOperations,
  ...commentPropertyOperations,
  ...issuePropertyOperations,
  ...issueLinkOperations,
  ...issueNotifyOperations,
  ...watcherOperations,
  ...attachmentOperations,
  ...searchOperations,
  ...requestOperations,
  ...requestCommentOperations,
  ...requestParticipantOperations,
  ...requestStatusOperations,
  ...requestSlaOperations,
  ...requestAttachmentOperations,
  ...requestNotificationOperations,
  ...serviceDeskOperations,
  ...requestTypeOperations,
  ...queueOperations,
  ...organizationOperations,
  ...organizationPropertyOperations,
  ...serviceDeskOrganizationOperations,
  ...customerOperations,
  ...uiModificationOperations,
];
