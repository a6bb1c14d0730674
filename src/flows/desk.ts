import type { Answer } from '../calls/answer';
import type { SettingsView } from '../calls/settings';
import { promiseFor } from '../policy/clock';
import { targetsOf } from '../policy/escalation/reached';
import { mistakeIn, services, type Service } from '../policy/escalation/services';
import { isPresetName, presetSource } from '../policy/presets';
import { endedReport } from './customers/roster-report';
import { errorName } from './error-name';
import { pathView } from './escalation/path-view';
import { startDrill as rehearse } from './escalation/drill';
import { iso } from '../policy/iso';
import { putInForce } from './policy/publish';
import { noteDeskDeed } from './record/note';
import { forAdmins } from './for-admins';
import { refused } from './refused';
import type { World } from './world';
import type { Published } from './world/storage';

const HEALTH_LASTS = 30 * 86_400_000;

/** What a project's admin sees. Every call here refuses whoever does not administer the project. */
export async function loadSettings(world: World, projectId: string): Promise<Answer<SettingsView>> {
  return forAdmins(world, projectId, async () => ({
    ok: true,
    data: await viewOf(world, projectId),
  }));
}

/** Runs a preset on the project from now on, whatever ran there before. */
export async function publishPreset(
  world: World,
  projectId: string,
  preset: string,
  by: string,
): Promise<Answer<SettingsView>> {
  return forAdmins(world, projectId, async () => {
    if (!isPresetName(preset)) return refused('unknown-preset', { preset });
    const basedOn = (await world.storage.policy(projectId))?.version ?? 0;
    const why = await putInForce(world, projectId, by, { source: presetSource(preset), basedOn });
    return why ?? { ok: true, data: await viewOf(world, projectId) };
  });
}

/**
 * Keeps what an admin tells about a service: secrets apart, never to be shown again. JSM Operations is used as the
 * account of whoever connects it, and of nobody else.
 */
export async function connectService(
  world: World,
  projectId: string,
  { service, values, by }: { service: Service; values: Record<string, string>; by: string },
): Promise<Answer<SettingsView>> {
  return forAdmins(world, projectId, async () => {
    const kept = (await world.storage.connection(projectId, service))?.secrets ?? [];
    const field = mistakeIn(service, values, kept);
    if (field !== undefined) return refused('bad-value', { service, field });
    const told = Object.entries(values).filter(([, value]) => value !== '');
    const isSecret = (name: string) =>
      services[service].some((one) => one.name === name && one.kind === 'secret');
    await world.storage.connect(projectId, service, {
      values: {
        ...Object.fromEntries(told.filter(([name]) => !isSecret(name))),
        ...(service === 'jsm-operations' && { accountId: by }),
      },
      secrets: Object.fromEntries(told.filter(([name]) => isSecret(name))),
    });
    await noteDeskDeed(world, projectId, {
      kind: 'connected',
      effect: `connected-${service}-${world.newToken()}`,
      by,
      details: { service },
    });
    return { ok: true, data: await viewOf(world, projectId) };
  });
}

/** Checks a service for every target that the policy names, and sends a marked test where that wakes nobody. */
export async function testService(
  world: World,
  projectId: string,
  service: Service,
): Promise<Answer<SettingsView>> {
  return forAdmins(world, projectId, async () => {
    if ((await world.storage.connection(projectId, service)) === undefined)
      return refused('not-connected', { service });
    const policy = (await world.storage.policy(projectId))?.policy;
    const targets = targetsOf(policy, service);
    const checked = await world.channels.check(projectId, service, { targets, say: true });
    const broken = checked.find(({ why }) => why !== undefined);
    if (broken !== undefined) {
      const why = [broken.target, broken.why].filter((one) => one !== undefined).join(': ');
      return refused('service-failed', { service, why });
    }
    return { ok: true, data: await viewOf(world, projectId) };
  });
}

/** Starts a rehearsal of the policy's drill ladder now. */
export async function startDrill(world: World, projectId: string): Promise<Answer<SettingsView>> {
  return forAdmins(world, projectId, async () => {
    const outcome = await rehearse(world, projectId).catch((error: unknown) => {
      world.log('drill-later', {
        project: projectId,
        error: errorName(error),
      });
      return 'broke-off' as const;
    });
    if (outcome === 'broke-off') return refused('drill-later');
    if (outcome === 'started') return { ok: true, data: await viewOf(world, projectId) };
    return refused(outcome === 'running' ? 'drill-running' : 'no-drill');
  });
}

async function viewOf(world: World, projectId: string): Promise<SettingsView> {
  const published = await world.storage.policy(projectId);
  const recent = lately(world.now());
  const customers = await endedReport(world, projectId);
  return {
    ...(published && { policy: policyView(published, world.now()) }),
    health: recent(await world.storage.troubles(projectId)).map(({ code, requestKey, at, times }) => ({
      code,
      request: requestKey,
      at: iso(at),
      times,
    })),
    ...(await pathView(world, projectId, published?.policy)),
    refusedAnswers: recent(await world.storage.refusedAnswers()).map((one) => ({ ...one, at: iso(one.at) })),
    ...(customers && { customers }),
  };
}

function lately(now: number) {
  return function recent<T extends { at: number }>(all: T[]): T[] {
    return all.filter(({ at }) => now - at < HEALTH_LASTS);
  };
}

function policyView({ policy, version, publishedAt }: Published, now: number): SettingsView['policy'] {
  return {
    name: policy.name,
    version,
    publishedAt: iso(publishedAt),
    severities: policy.severities.map(({ id, name, definition }) => {
      const { amount, unit } = promiseFor(policy, id, { logged: now });
      return { id, name, definition, amount, unit };
    }),
  };
}
