import { z } from 'zod';
import { signalValues } from './signals';

function oneOrMany<const T extends readonly string[]>(values: T) {
  const one = z.enum(values);
  return z
    .union([one, z.array(one).min(1)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional();
}

export const conditionSchema = z.strictObject({
  environment: oneOrMany(signalValues.environment).describe('Where it happens.'),
  extent: oneOrMany(signalValues.extent).describe('How much is down: all of it, most, a little, nothing.'),
  reach: oneOrMany(signalValues.reach).describe('Who is hit.'),
  workaround: oneOrMany(signalValues.workaround).describe('Whether there is a way round that works.'),
  dataLoss: oneOrMany(signalValues.dataLoss).describe('Whether data is lost or damaged.'),
  security: oneOrMany(signalValues.security).describe('Whether the security of the system is at stake.'),
  intent: oneOrMany(signalValues.intent).describe('Whether it reports a fault, asks, or wishes.'),
  over: oneOrMany(signalValues.over).describe('Whether it was and is over now.'),
  planned: oneOrMany(signalValues.planned).describe('Whether it is planned work.'),
  part: oneOrMany(signalValues.part).describe('Whether it hits what the service is for, or a side function.'),
  drill: oneOrMany(signalValues.drill).describe('Whether it is a drill or a test rather than a fault.'),
});

/** Every key given must hold; within a key any of its values is enough. */
export type Condition = z.output<typeof conditionSchema>;
