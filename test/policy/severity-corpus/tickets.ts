import type { RequestText } from '../../../src/policy/request';
import { atOdds } from './from-the-procedures/at-odds';
import { dataAndSecurity } from './from-the-procedures/data-and-security';
import { degradations } from './from-the-procedures/degradations';
import { german } from './from-the-procedures/german';
import { outages } from './from-the-procedures/outages';
import { pastAndPlanned } from './from-the-procedures/past-and-planned';
import { questions } from './from-the-procedures/questions';
import type { Ticket } from './from-the-procedures/ticket';
import { workarounds } from './from-the-procedures/workarounds';
import { impaired } from './with-the-rules-in-sight/impaired';
import { informing } from './with-the-rules-in-sight/informing';
import { limited } from './with-the-rules-in-sight/limited';
import { otherFields } from './with-the-rules-in-sight/other-fields';
import { stopped } from './with-the-rules-in-sight/stopped';

/** Written and labelled from the published procedures alone, before the rules and without sight of them. */
export const fromTheProcedures: readonly Ticket[] = [
  ...outages,
  ...degradations,
  ...workarounds,
  ...dataAndSecurity,
  ...pastAndPlanned,
  ...questions,
  ...atOdds,
  ...german,
];

export const tickets: readonly Ticket[] = [
  ...fromTheProcedures,
  ...stopped,
  ...impaired,
  ...limited,
  ...informing,
  ...otherFields,
];

/** A ticket as it comes in. */
export function requestOf({ summary, description, channel, chosen, facts }: Ticket): RequestText {
  return {
    channel,
    summary,
    description,
    ...(chosen !== undefined && { severity: chosen }),
    ...(facts && { facts }),
  };
}
