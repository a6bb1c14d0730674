import type { ConfiguredEgress, Role } from '../../contracts';
import { EgressRefusal } from '../../forge/configured-egress';
import { userAt } from '../../lookup';
import { BridgeRefusal, type Operation } from './operation';

type Doing = (egress: ConfiguredEgress, payload: unknown, viewer: { role: Role }) => unknown;

/**
 * `permissions.egress` of @forge/bridge. The page itself asks for `egressReview` first, and whoever looks at it to
 * agree, before it sets anything.
 */
export const egressOperations: Record<string, Operation> = {
  __permission__egressGet: doing((egress, payload) => egress.get(payload)),
  egressReview: doing((egress, payload, viewer) => egress.review(payload, viewer)),
  __permission__egressSet: doing((egress, payload, viewer) => egress.set(payload, viewer)),
  __permission__egressDeleteDomain: doing((egress, payload, viewer) => egress.deleteDomain(payload, viewer)),
  __permission__egressDeleteGroup: doing((egress, payload, viewer) => egress.deleteGroup(payload, viewer)),
};

function doing(does: Doing): Operation {
  return async ({ desk }, { place, payload }) => {
    try {
      return await Promise.resolve(does(desk.forge.egress, payload, userAt(desk.state, place.accountId)));
    } catch (error) {
      if (!(error instanceof EgressRefusal)) throw error;
      throw new BridgeRefusal('BridgeAPIError', error.message);
    }
  };
}
