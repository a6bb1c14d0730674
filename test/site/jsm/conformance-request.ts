import type { Case } from './conformance-case';

const request = { issueIdOrKey: 'ST-1' };
const page = ['size', 'start', 'limit', 'isLastPage', '_links.self'];

/** One call of each operation on a request. */
export const requestCases: Record<string, Case> = {
  'request.getCustomerRequests': {
    call: (clients) =>
      clients.desk.request.getCustomerRequests({ requestOwnership: ['OWNED_REQUESTS', 'ALL_REQUESTS'] }),
    has: [...page, 'values.0.issueKey'],
  },
  'request.getCustomerRequestByIdOrKey': {
    call: (clients) =>
      clients.desk.request.getCustomerRequestByIdOrKey({
        ...request,
        expand: [
          'participant',
          'status',
          'sla',
          'requestType',
          'serviceDesk',
          'attachment',
          'action',
          'comment',
        ],
      }),
    has: [
      ...[
        'issueId',
        'issueKey',
        'summary',
        'reporter.accountId',
        'currentStatus.status',
        'createdDate.epochMillis',
        '_links.web',
      ],
      ...[
        'requestType.name',
        'serviceDesk.projectKey',
        'requestFieldValues.0.value',
        'actions.addComment.allowed',
      ],
      ...[
        'participants.values.0',
        'status.values.0',
        'sla.values.0',
        'attachments.values.0',
        'comments.values.0',
      ],
    ],
  },
  'request.createCustomerRequest': {
    call: (clients) =>
      clients.desk.request.createCustomerRequest({
        serviceDeskId: '1',
        requestTypeId: '11',
        raiseOnBehalfOf: 'nadia',
        requestFieldValues: { summary: 'VPN is down' },
      }),
    has: ['issueKey', 'currentStatus.status'],
  },
  'request.getRequestComments': {
    call: (clients) => clients.desk.request.getRequestComments({ ...request, expand: ['renderedBody'] }),
    has: [...page, 'values.0.body', 'values.0.public', 'values.0.renderedBody.html'],
  },
  'request.getRequestCommentById': {
    call: (clients) => clients.desk.request.getRequestCommentById({ ...request, commentId: 10_001 }),
    has: ['id', 'body', 'author.accountId', 'created.iso8601'],
  },
  'request.createRequestComment': {
    call: (clients) => clients.desk.request.createRequestComment({ ...request, body: 'Hello', public: true }),
    has: ['id', 'public'],
  },
  'request.getRequestParticipants': {
    call: (clients) => clients.desk.request.getRequestParticipants(request),
    has: [...page, 'values.0.accountId'],
  },
  'request.addRequestParticipants': {
    call: (clients) => clients.desk.request.addRequestParticipants({ ...request, accountIds: ['lena'] }),
    has: [...page, 'values.1.accountId'],
  },
  'request.removeRequestParticipants': {
    call: (clients) => clients.desk.request.removeRequestParticipants({ ...request, accountIds: ['ben'] }),
    has: page,
  },
  'request.getCustomerRequestStatus': {
    call: (clients) => clients.desk.request.getCustomerRequestStatus(request),
    has: [...page, 'values.3.statusCategory'],
  },
  'request.getCustomerTransitions': {
    call: (clients) => clients.desk.request.getCustomerTransitions(request),
    has: [...page, 'values.0.id'],
  },
  'request.performCustomerTransition': {
    call: (clients) => clients.desk.request.performCustomerTransition({ ...request, id: '31' }),
    has: [],
  },
  'request.getSlaInformation': {
    call: (clients) => clients.desk.request.getSlaInformation({ ...request, start: 0, limit: 10 }),
    has: [
      ...page,
      'values.0.ongoingCycle.breachTime.epochMillis',
      'values.0.completedCycles.0.stopTime.epochMillis',
    ],
  },
  'request.getSlaInformationById': {
    call: (clients) => clients.desk.request.getSlaInformationById({ ...request, slaMetricId: 1 }),
    has: ['id', 'name', 'ongoingCycle.remainingTime.millis', 'ongoingCycle.goalDuration.millis'],
  },
  'request.getAttachmentsForRequest': {
    call: (clients) => clients.desk.request.getAttachmentsForRequest({ ...request, start: 0, limit: 10 }),
    has: [...page, 'values.0.filename'],
  },
  'request.createCommentWithAttachment': {
    call: (clients) =>
      clients.desk.request.createCommentWithAttachment({
        ...request,
        temporaryAttachmentIds: ['temp7'],
        public: true,
      }),
    has: ['comment.id', 'attachments.values.0.filename'],
  },
  'request.getSubscriptionStatus': {
    call: (clients) => clients.desk.request.getSubscriptionStatus(request),
    has: ['subscribed'],
  },
  'request.subscribe': { call: (clients) => clients.desk.request.subscribe(request), has: [] },
  'request.unsubscribe': { call: (clients) => clients.desk.request.unsubscribe(request), has: [] },
};
