import { z } from 'zod';
import { checkAddress, loadWelcome } from '../../flows/customers/welcome';
import type { Visitor } from '../caller';
import { asked, language } from './asked';

// The longest address that mail takes, and room for a name before it:
// https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
const someAddress = z.strictObject({ address: z.string().max(500) });

const reader = z.strictObject({ language });

/** What the header of a portal may ask for whoever looks at it, signed in or not. */
export const visitorCalls = {
  loadWelcome: asked(reader, portalId, (world, portal, { accountId }: Visitor, { language }) =>
    loadWelcome(world, portal, accountId, language),
  ),
  checkAddress: asked(someAddress, portalId, (world, portal, { accountId }: Visitor, { address }) =>
    checkAddress(world, portal, accountId, address),
  ),
};

function portalId({ extension }: Visitor): string | undefined {
  return extension.portal?.id;
}
