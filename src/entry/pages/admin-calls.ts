import { z } from 'zod';
import { connectService, loadSettings, publishPreset, startDrill, testService } from '../../flows/desk';
import { serviceNames } from '../../policy/escalation/services';
import { asked, nothing, projectId, type Doors } from './asked';

const presetChoice = z.strictObject({ preset: z.string().max(60) });
const service = z.enum(serviceNames);
const serviceChoice = z.strictObject({ service });
const serviceTold = z.strictObject({
  service,
  values: z.record(z.string().max(40), z.string().trim().max(500)),
});

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
} satisfies Partial<Doors>;
