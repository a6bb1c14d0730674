import { z } from 'zod';
import { adfOfText } from '../adf';
import type { Issue, Transition } from '../entities';
import { JiraError } from '../errors';
import { requestFor } from '../issues';
import { deskOf, worksOn } from '../people';
import { deskPage } from '../shapes/page';
import { statusesOf } from '../shapes/request';
import { performTransition, transitionsOf } from '../workflow';
import { bodyOf, deskPaging, IdText, param } from './input';
import type { Call, Operation } from './operation';
import { noContent, ok } from './operation';
import { readRequest, writeRequest } from './scopes';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}';
const TransitionBody = z.strictObject({
  id: IdText,
  additionalComment: z.strictObject({ body: z.string().nullish() }).nullish(),
});

export const requestStatusOperations: Operation[] = [
  {
    name: 'request.getCustomerRequestStatus',
    method: 'GET',
    path: `${PATH}/status`,
    scopes: readRequest('request.status'),
    handle: (call) => {
      const all = statusesOf(call.core, askedRequest(call));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'request.getCustomerTransitions',
    method: 'GET',
    path: `${PATH}/transition`,
    scopes: readRequest('request.status'),
    handle: (call) => {
      const all = offered(call, askedRequest(call)).map(({ id, name }) => ({ id, name }));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'request.performCustomerTransition',
    method: 'POST',
    path: `${PATH}/transition`,
    scopes: writeRequest('request.status'),
    handle: (call) => {
      const issue = askedRequest(call);
      const { id, additionalComment } = bodyOf(call, TransitionBody);
      if (!offered(call, issue).some((one) => one.id === id)) {
        throw new JiraError(400, `The transition with id '${id}' is not available for this request.`);
      }
      const text = additionalComment?.body ?? '';
      const comment = text === '' ? {} : { comment: { body: adfOfText(text), public: true, properties: [] } };
      performTransition(
        call.core,
        issue,
        id,
        { fields: {}, properties: [], ...comment },
        call.viewer.accountId,
      );
      return noContent();
    },
  },
];

function askedRequest(call: Call): Issue {
  return requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

/** Customers are offered only the transitions the workflow shows them; agents all. */
function offered({ core, viewer }: Call, issue: Issue): Transition[] {
  const isAgent = worksOn(viewer, deskOf(core, issue));
  return transitionsOf(core, issue).filter((one) => isAgent || one.customerVisible);
}
