import { z } from 'zod';
import type { Core } from '../core';
import { JiraError, NotModelled } from '../errors';
import type { Call } from '../rest/operation';
import { alertPriorities, type NewAlert, type Responder } from './entities';

const upTo = (most: number) => z.string().max(most, `It can be at most ${most} characters long.`);
const short = z.array(upTo(50));

/** What Atlassian documents of a new alert, with the limits that Operations took over from Opsgenie. */
const Wish = z.strictObject({
  message: upTo(130).min(1, 'Message can not be empty.'),
  alias: upTo(512).optional(),
  description: upTo(15_000).optional(),
  responders: z
    .array(z.strictObject({ type: z.enum(['team', 'user', 'escalation', 'schedule']), id: z.string() }))
    .max(50, 'There can be at most 50 responders.')
    .optional(),
  entity: upTo(512).optional(),
  source: upTo(100).optional(),
  note: upTo(25_000).optional(),
  tags: short.max(20, 'There can be at most 20 tags.').optional(),
  actions: short.max(10, 'There can be at most 10 actions.').optional(),
  extraProperties: z
    .record(z.string(), z.string())
    .refine(
      (map) => Object.entries(map).flat().join('').length <= 8_000,
      'They can be at most 8000 characters long together.',
    )
    .optional(),
  priority: z.enum(alertPriorities).optional(),
});

/** The alert that a call asks for; 422 naming each field that is wrong, as Operations does. */
export function newAlertOf(call: Call): NewAlert {
  const parsed = Wish.safeParse(call.body ?? {});
  if (!parsed.success) throw refusalOf(call, parsed.error);
  const { responders = [] } = parsed.data;
  for (const responder of responders) checkResponder(call.core, responder);
  return parsed.data;
}

function refusalOf(call: Call, { issues }: z.ZodError): Error {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return new NotModelled(`${call.operation.name} with ${unknown.keys.join(', ')}`);
  return notProcessable(Object.fromEntries(issues.map((issue) => [issue.path.join('.'), issue.message])));
}

/** An alert to nobody who exists would be an empty success. */
function checkResponder({ state }: Core, { type, id }: Responder): void {
  if (type === 'team' || type === 'escalation')
    throw new NotModelled(`an alert to a responder of type ${type}`);
  const known = type === 'schedule' ? state.schedules.get(id) : state.users.get(id);
  if (!known) throw notProcessable({ responders: `There is no ${type} with the id '${id}'.` });
}

function notProcessable(errors: Record<string, string>): JiraError {
  return new JiraError(422, 'Request body is not processable. Please check the errors.', errors);
}
