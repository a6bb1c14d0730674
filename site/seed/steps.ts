/**
 * One thing that a person did on the site. `as` is an account; `after` is how long after the step before, in minutes.
 */
export type Step = { after: number } & (
  | {
      does: 'asks the app';
      as: string;
      module: string;
      desk: string;
      call: string;
      payload: unknown;
      key?: string;
    }
  | {
      does: 'raises';
      as: string;
      requestType: string;
      desk: string;
      values: Record<string, string>;
      panel: Panel;
    }
  | { does: 'mails'; as: string; to: string; subject: string; text: string }
  | { does: 'comments'; as: string; key: string; text: string; public: boolean }
  | { does: 'moves'; as: string; key: string; transition: string }
);

/** What a portal create panel last submitted. */
export interface Panel {
  fields: { key: string; value: unknown }[];
  isValid: boolean;
}

/** A panel's answer from field → value. */
export const panel = (answers: Record<string, string>): Panel => ({
  fields: Object.entries(answers).map(([key, value]) => ({ key, value })),
  isValid: true,
});

const minute = 60_000;

/** How long the steps take together, in milliseconds. */
export function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { after }) => sum + after * minute, 0);
}
