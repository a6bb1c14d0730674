import type { ShareWish } from '../../../../src/calls/sharing';
import type { PastedAddresses } from '../../../../src/policy/customers/addresses-in';
import { type Clock, daysOf, type Until } from './until';

/** What somebody has entered to share with. */
export interface Entered {
  /** Addresses as typed or pasted. */
  text: string;
  organisation: boolean;
  until: Until;
}

/** Why what was entered cannot be sent yet. */
export type Obstacle = 'nobody' | 'nothing-understood' | 'too-many' | 'no-day';

/** Why this cannot be sent yet; undefined where it can. */
export function obstacleTo(
  entered: Entered,
  { addresses, wrong }: PastedAddresses,
  { most, clock }: { most: number; clock: Clock },
): Obstacle | undefined {
  if (addresses.length > most) return 'too-many';
  if (addresses.length === 0 && !entered.organisation)
    return wrong.length > 0 ? 'nothing-understood' : 'nobody';
  return daysOf(entered.until, clock) === 'no-day' ? 'no-day' : undefined;
}

/** Whom to share with, of all that can be asked for. */
export type Wanted = Partial<Pick<ShareWish, 'addresses' | 'colleagues' | 'organisation' | 'confirmed'>>;

/** What is asked for; undefined where the day until which it is to last is none. */
export function wishFor(until: Until, clock: Clock, wanted: Wanted): ShareWish | undefined {
  const days = daysOf(until, clock);
  if (days === 'no-day') return undefined;
  const nobody = { addresses: [], colleagues: [], organisation: false, confirmed: [] };
  return { ...nobody, ...wanted, ...(days === undefined ? {} : { days }) };
}
