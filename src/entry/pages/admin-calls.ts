import { z } from 'zod';
import { addToOrganisation, loadRoster, rosterCustomers, rosterMembers } from '../../flows/customers/roster';
import { connectService, loadSettings, publishPreset, startDrill, testService } from '../../flows/desk';
import { serviceNames } from '../../policy/escalation/services';
import { account, asked, nothing, projectId, type Doors } from './asked';

const presetChoice = z.strictObject({ preset: z.string().max(60) });
const service = z.enum(serviceNames);
const serviceChoice = z.strictObject({ service });
const serviceTold = z.strictObject({
  service,
  values: z.record(z.string().max(40), z.string().trim().max(500)),
});

const position = z.int().min(0).max(10_000_000);
const organisation = z.string().regex(/^\d{1,15}$/);
const members = z.strictObject({ organisation, start: position });
const joiners = z.strictObject({ organisation, accountIds: z.array(account).min(1).max(50) });

/** What project settings may ask. */
export const adminCalls = {
  loadSettings: asked(nothing, projectId, (world, project) => loadSettings(world, project)),
  publishPreset: asked(presetChoice, projectId, (world, project, caller, { preset }) =>
    publishPreset(world, project, preset, caller.accountId),
  ),
  connectService: asked(serviceTold, projectId, (world, project, caller, { service, values }) =>
    connectService(world, project, { service, values, by: caller.accountId }),
  ),
  testService: asked(serviceChoice, projectId, (world, project, _caller, { service }) =>
    testService(world, project, service),
  ),
  startDrill: asked(nothing, projectId, (world, project) => startDrill(world, project)),
  loadRoster: asked(nothing, projectId, (world, project) => loadRoster(world, project)),
  rosterCustomers: asked(
    z.strictObject({ start: position }),
    projectId,
    (world, project, _caller, { start }) => rosterCustomers(world, project, start),
  ),
  rosterMembers: asked(members, projectId, (world, project, _caller, page) =>
    rosterMembers(world, project, page),
  ),
  addToOrganisation: asked(joiners, projectId, (world, project, caller, wish) =>
    addToOrganisation(world, project, wish, caller.accountId),
  ),
} satisfies Partial<Doors>;
