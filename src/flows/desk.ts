import type { Answer, SettingsView } from '../calls';
import { promiseFor } from '../policy/clock';
import { preset, presetNames, presetTitles } from '../policy/presets';
import { syncHints } from './hints';
import type { World } from './world';

const HEALTH_LASTS = 30 * 86_400_000;

/** What a project's admin sees. Every call here refuses whoever does not administer the project. */
export async function loadSettings(world: World, projectId: string): Promise<Answer<SettingsView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  return { ok: true, data: await viewOf(world, projectId) };
}

/** Runs a preset on the project from now on. */
export async function publishPreset(
  world: World,
  projectId: string,
  name: string,
  by: string,
): Promise<Answer<SettingsView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const known = presetNames.find((one) => one === name);
  if (known === undefined)
    return { ok: false, refusal: { code: 'unknown-preset', params: { preset: name } } };
  const policy = preset(known);
  await world.storage.publish(projectId, { preset: name, policy, publishedAt: world.now(), by });
  await syncHints(world, projectId, policy);
  return { ok: true, data: await viewOf(world, projectId) };
}

/** Keeps the bot token as a secret and the channel for tests; the policy's ladders name their own channels. */
export async function connectSlack(
  world: World,
  projectId: string,
  { token, channel }: { token: string; channel: string },
): Promise<Answer<SettingsView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  if (!/^xox[a-z]-\S{4,}$/.test(token)) return { ok: false, refusal: { code: 'bad-slack-token' } };
  await world.storage.connectSlack(projectId, { channel }, token);
  return { ok: true, data: await viewOf(world, projectId) };
}

/** Sends a message marked as a test. */
export async function testSlack(world: World, projectId: string): Promise<Answer<SettingsView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const why = await world.testSlack(projectId);
  if (why !== undefined) return { ok: false, refusal: { code: 'slack-failed', params: { why } } };
  return { ok: true, data: await viewOf(world, projectId) };
}

async function viewOf(world: World, projectId: string): Promise<SettingsView> {
  const published = await world.storage.policy(projectId);
  const slack = await world.storage.slack(projectId);
  const recent = (await world.storage.troubles(projectId)).filter(
    ({ at }) => world.now() - at < HEALTH_LASTS,
  );
  return {
    ...(published === undefined
      ? {}
      : {
          policy: {
            name: published.policy.name,
            preset: published.preset,
            publishedAt: new Date(published.publishedAt).toISOString(),
            severities: published.policy.severities.map(({ id, name, definition }) => {
              const { amount, unit } = promiseFor(published.policy, id, { logged: world.now() });
              return { id, name, definition, amount, unit };
            }),
          },
        }),
    presets: presetNames.map((name) => ({ name, title: presetTitles[name] })),
    health: recent.map(({ code, requestKey, at, times }) => ({
      code,
      request: requestKey,
      at: new Date(at).toISOString(),
      times,
    })),
    slack: {
      connected: slack !== undefined,
      ...(slack === undefined ? {} : { channel: slack.channel }),
      ...(slack?.lastWorked === undefined ? {} : { lastWorked: new Date(slack.lastWorked).toISOString() }),
      ...(slack?.lastFailed === undefined
        ? {}
        : { lastFailed: { at: new Date(slack.lastFailed.at).toISOString(), why: slack.lastFailed.why } }),
    },
  };
}
