import { JiraError } from '../errors';
import { requestForAgent } from '../issues';
import { deskOf } from '../people';
import { deskPage } from '../shapes/page';
import { slaShape } from '../shapes/sla';
import { deskPaging, param } from './input';
import type { Operation } from './operation';
import { ok } from './operation';
import { readSla } from './scopes';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/sla';

export const requestSlaOperations: Operation[] = [
  {
    name: 'request.getSlaInformation',
    method: 'GET',
    path: PATH,
    scopes: readSla(),
    handle: (call) => {
      const issue = requestForAgent(call.core, call.viewer, param(call, 'issueIdOrKey'));
      const all = deskOf(call.core, issue).slas.map((sla) => slaShape(call.core, issue, sla));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'request.getSlaInformationById',
    method: 'GET',
    path: `${PATH}/{slaMetricId}`,
    scopes: readSla(),
    handle: (call) => {
      const issue = requestForAgent(call.core, call.viewer, param(call, 'issueIdOrKey'));
      const id = param(call, 'slaMetricId');
      const sla = deskOf(call.core, issue).slas.find((one) => one.id === id);
      if (!sla) throw new JiraError(404, `The SLA metric with id '${id}' does not exist.`);
      return ok(slaShape(call.core, issue, sla));
    },
  },
];
