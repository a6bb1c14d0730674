// Without zod: the create panel reads severities too, and zod tries out `eval`, which the portal forbids.

/** What a text or a form can say about a fault; clauses, caps and floors are conditions over these. */
export const signalValues = {
  environment: ['production', 'non-production'],
  extent: ['outage', 'major', 'limited', 'none'],
  reach: ['everyone', 'many', 'some', 'one'],
  workaround: ['none', 'holds'],
  dataLoss: ['yes', 'no'],
  security: ['yes', 'no'],
  intent: ['incident', 'question', 'wish'],
  over: ['yes', 'no'],
  planned: ['yes', 'no'],
  part: ['core', 'side'],
  drill: ['yes', 'no'],
} as const;

export type SignalName = keyof typeof signalValues;
