/** How a request ended: the first is the most urgent. */
export type Level = 'P1' | 'P2' | 'P3' | 'P4';

/**
 * One made-up request with blanks such as `{product}`: see `blanks.ts` for what fills them. Without answers its
 * customer filled in no form beside the text.
 */
export interface Template {
  ends: Level;
  requestType: string;
  summary: string;
  text: string;
  /** What the customer chose or wrote in the form of the app. */
  answers?: Record<string, string>;
}
