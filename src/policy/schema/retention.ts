import { z } from 'zod';

const days = z.int().min(30).max(3650);

export const retentionSchema = z.strictObject({
  decisionDays: days
    .default(400)
    .describe('Days after which what was decided about a request is deleted from the record.'),
  reportDays: days
    .default(120)
    .describe('Days after which reports of a fault, and the record of P1s per organisation, are deleted.'),
});
