import { z } from 'zod';
import { issueFor } from '../issues';
import { transitionShape } from '../shapes/transition';
import { performTransition, transitionsOf } from '../workflow';
import { editOf, EditBody } from './edit-body';
import { bodyOf, IdText, param } from './input';
import type { Operation } from './operation';
import { noContent, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';
const TransitionBody = EditBody.extend({ transition: z.strictObject({ id: IdText }) });

export const issueTransitionOperations: Operation[] = [
  {
    name: 'issues.getTransitions',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:issue.transition:jira', 'read:status:jira', 'read:field-configuration:jira'),
    handle: (call) => {
      const issue = issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
      const only = call.query.get('transitionId');
      const all = transitionsOf(call.core, issue).filter((one) => only === null || one.id === only);
      return ok({ expand: 'transitions', transitions: all.map((one) => transitionShape(call.core, one)) });
    },
  },
  {
    name: 'issues.doTransition',
    method: 'POST',
    path: PATH,
    scopes: writeWork('write:issue:jira', 'write:issue.property:jira'),
    handle: (call) => {
      const issue = issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
      const body = bodyOf(call, TransitionBody);
      performTransition(call.core, issue, body.transition.id, editOf(body), call.viewer.accountId);
      return noContent();
    },
  },
];
