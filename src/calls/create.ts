import type { CreateAdmission } from './people';
import type { FairUseView } from './shared';
import type { Terms } from '../policy/customers';
import type { PublicPolicy } from '../policy/schema';

export interface CreateFormView {
  /** What the desk publishes: the panel judges as the customer types, with the same functions as the app. */
  policy: PublicPolicy;
  requestType: string;
  /**
   * What the desk promises the asking customer in particular: their tier's hours, and whether targets are guaranteed.
   */
  terms: Terms;
  /** The severities that page somebody at this desk, but not for the asking customer. */
  pagesNobody: string[];
  /** The record of the asking customer's own organisation, where it has one. It never delays a page. */
  fairUse?: FairUseView;
  /** Where the caller's own address is not taken for a company's; never for unknown ones. */
  admission?: CreateAdmission;
}
