import type { ShareWish } from '../../../../src/calls/sharing';
import type { PastedAddresses } from '../../../../src/policy/customers/addresses-in';
import type { Word } from '../../../shared/words';
import { daysOf, type Until } from './until';

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
  { most, today }: { most: number; today: string },
): Obstacle | undefined {
  if (addresses.length > most) return 'too-many';
  if (addresses.length === 0 && !entered.organisation)
    return wrong.length > 0 ? 'nothing-understood' : 'nobody';
  return daysOf(entered.until, today) === 'no-day' ? 'no-day' : undefined;
}

/** Whom to share with, of all that can be asked for. */
export type Wanted = Partial<Pick<ShareWish, 'addresses' | 'colleagues' | 'organisation' | 'confirmed'>>;

/** What is asked for; undefined where the day until which it is to last is none. */
export function wishFor(until: Until, today: string, wanted: Wanted): ShareWish | undefined {
  const days = daysOf(until, today);
  if (days === 'no-day') return undefined;
  const nobody = { addresses: [], colleagues: [], organisation: false, confirmed: [] };
  return { ...nobody, ...wanted, ...(days === undefined ? {} : { days }) };
}

/** Why a line is no address, as its word; most of what may be wrong helps nobody to know. */
export function wrongWord(reason: PastedAddresses['wrong'][number]['reason']): Word {
  switch (reason) {
    case 'no-at':
      return 'share.wrong.noAt';
    case 'several-at':
      return 'share.wrong.severalAt';
    case 'hidden-character':
      return 'share.wrong.hidden';
    default:
      return 'share.wrong.other';
  }
}
