/** What one key of a policy holds, as the form needs to know it; made from the policy's own schema. */
export type Node = Shape & {
  /** The keys that lead here, without positions and names: `severities.firstResponse.minutes`. */
  schemaPath: string;
  /** The schema's sentence. */
  help: string;
  isRequired: boolean;
  /** What counts where nothing is written. */
  fallback?: unknown;
};

export type Shape =
  | { kind: 'text'; isLong: boolean }
  | { kind: 'number' }
  | { kind: 'choice'; values: string[] }
  | { kind: 'yes-no' }
  /** Texts, one a line. */
  | { kind: 'lines' }
  /** Any of these. */
  | { kind: 'ticks'; values: string[] }
  /** Pairs of opening and closing time. */
  | { kind: 'hours' }
  /** Signals with values, all of which must hold. */
  | { kind: 'condition'; fields: Record<string, Node> }
  | { kind: 'list'; item: Node }
  | { kind: 'record'; value: Node }
  | { kind: 'group'; fields: Record<string, Node> };
