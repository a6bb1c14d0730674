/** A support ticket as a customer wrote it, labelled by what its words say is true, not by what was chosen. */
export interface Ticket {
  id: string;
  summary: string;
  description: string;
  channel: 'portal' | 'email';
  /** The severity the customer picked or wrote, where there was one. */
  chosen?: string;
  /** Form answers by question; only some portal tickets have them. */
  facts?: Record<string, string>;
  /** The level by Stakater's published definitions, P1 to P4. */
  stakater: 'P1' | 'P2' | 'P3' | 'P4';
  /** The level by Interstellio's published definitions, P1 to P3, for the same words sent by mail. */
  interstellio: 'P1' | 'P2' | 'P3';
  /** The reason for the two labels in a few words. */
  why: string;
}
