import { isCustomerOf, worksOn } from '../people';
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
      const { core, viewer } = call;
      const open = core.state.desks
        .all()
        .filter((desk) => worksOn(viewer, desk) || isCustomerOf(core, desk, viewer.accountId));
      return ok(deskPage(core, PATH, open, deskPaging(call), (desk) => serviceDeskShape(core, desk)));
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
