import { z } from 'zod';
import { loadDecisions } from '../../flows/record';
import { loadDeskNow } from '../../flows/record/desk-now';
import { erasePerson } from '../../flows/record/erase';
import { key } from '../caller';
import { account, asked, nothing, projectId, type Doors } from './asked';

const moment = z.iso.datetime();
const which = z.strictObject({
  from: moment.optional(),
  to: moment.optional(),
  request: key.optional(),
  next: z
    .string()
    .regex(/^\d{1,16}\.\d{1,6}$/)
    .optional(),
});

const person = z.union([
  z.strictObject({ accountId: account }),
  z.strictObject({ address: z.string().max(1000) }),
]);

/** What project settings may ask about what the desk decided and how it stands. */
export const recordCalls = {
  loadDecisions: asked(which, projectId, (world, project, _caller, wish) =>
    loadDecisions(world, project, wish),
  ),
  erasePerson: asked(person, projectId, (world, project, caller, whom) =>
    erasePerson(world, project, whom, caller.accountId),
  ),
  loadDeskNow: asked(nothing, projectId, (world, project) => loadDeskNow(world, project)),
} satisfies Partial<Doors>;
