import { z } from 'zod';
import type { Forge, Manifest, ModulePlace, PanelStatus } from '../contracts';
import { cloudId } from './installation';
import type { Invoker } from './invoker';
import type { Journal } from './journal';
import { dynamicPropertiesOf } from './manifest';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#status-properties */
const statusSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('lozenge'),
    value: z.object({
      label: z.string(),
      type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
    }),
  }),
  z.object({
    type: z.literal('badge'),
    value: z.object({ label: z.string().regex(/^\d+$/, 'a badge is a number, written as a string') }),
  }),
  z.object({ type: z.literal('icon'), value: z.object({ label: z.string(), url: z.string() }) }),
]);

const answerSchema = z.object({ status: z.unknown().optional() });

interface Parts {
  manifest: Manifest;
  invoker: Invoker;
  journal: Journal;
}

/**
 * What an issue context panel shows beside its label: what the function of its `dynamicProperties` answers, else the
 * `status` of the manifest, else nothing. A function that fails has its failure in the logs; an answer that is no
 * status is among the refusals.
 */
export function createPanelStatus(parts: Parts): Forge['panelStatus'] {
  return async (place) => {
    const module = parts.manifest.modules[place.moduleType]?.find(({ key }) => key === place.moduleKey);
    if (!module) return undefined;
    const named = dynamicPropertiesOf(module);
    const asked = named === undefined ? undefined : await answerOf(parts, place, named);
    return asked ?? readStatus(parts.journal, place, module['status']);
  };
}

async function answerOf(
  { invoker, journal }: Parts,
  place: ModulePlace,
  functionKey: string,
): Promise<PanelStatus | undefined> {
  const { issue, project } = place.extension;
  const ran = await invoker.invoke({
    functionKey,
    moduleKey: place.moduleKey,
    moduleType: place.moduleType,
    accountId: place.accountId,
    body: { cloudId, extension: { type: place.moduleType, issue, project } },
  });
  if (!ran.success) return undefined;
  const answer = answerSchema.safeParse(ran.body);
  if (answer.success) return readStatus(journal, place, answer.data.status);
  journal.refused('DYNAMIC_PROPERTIES', `${place.moduleKey}: the answer is no object with a status`);
  return undefined;
}

function readStatus(journal: Journal, { moduleKey }: ModulePlace, status: unknown): PanelStatus | undefined {
  if (status === undefined) return undefined;
  const { data, error } = statusSchema.safeParse(status);
  if (!data) {
    journal.refused('DYNAMIC_PROPERTIES', `${moduleKey}: no status: ${z.prettifyError(error)}`);
    return undefined;
  }
  if (data.type === 'icon' && !data.value.url.startsWith('data:image/')) {
    journal.refused(
      'NOT_MODELLED',
      `${moduleKey}: the icon ${data.value.url} of a status: only data:image/ is`,
    );
    return undefined;
  }
  return data;
}
