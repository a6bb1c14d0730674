import { z } from 'zod';
import { checkAddress, loadWelcome } from '../../flows/customers/welcome';
import type { Visitor } from '../caller';
import { asked, nothing } from './asked';

// The longest address that mail takes, and room for a name before it: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
const someAddress = z.strictObject({ address: z.string().max(500) });

/** What the header of a portal may ask for whoever looks at it, signed in or not. */
export const visitorCalls = {
  loadWelcome: asked(nothing, portalId, (world, portal, { accountId }: Visitor) =>
    loadWelcome(world, portal, accountId),
  ),
  checkAddress: asked(someAddress, portalId, (world, portal, { accountId }: Visitor, { address }) =>
    checkAddress(world, portal, accountId, address),
  ),
};

function portalId({ extension }: Visitor): string | undefined {
  return extension.portal?.id;
}
