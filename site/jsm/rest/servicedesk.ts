import { serviceDeskShape } from '../shapes/desk';
import { deskPage } from '../shapes/page';
import { askedDesk } from './asked';
import { deskPaging } from './input';
import type { Operation } from './operation';
import { ok } from './operation';
import { readDesk } from './scopes';

const PATH = '/rest/servicedeskapi/servicedesk';

export const serviceDeskOperations: Operation[] = [
  {
    name: 'servicedesk.getServiceDesks',
    method: 'GET',
    path: PATH,
    scopes: readDesk('servicedesk'),
    handle: (call) => {
      const all = call.core.state.desks.all().map((desk) => serviceDeskShape(call.core, desk));
      return ok(deskPage(call.core, PATH, all, deskPaging(call)));
    },
  },
  {
    name: 'servicedesk.getServiceDeskById',
    method: 'GET',
    path: `${PATH}/{serviceDeskId}`,
    scopes: readDesk('servicedesk'),
    handle: (call) => ok(serviceDeskShape(call.core, askedDesk(call))),
  },
];
