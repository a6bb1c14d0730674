import { z } from 'zod';
import type { Published, SlackSettings, Storage, Trouble } from '../flows/world';
import { policySchema } from '../policy/schema';
import type { Keep } from './keep';

type DeskStore = Pick<
  Storage,
  | 'policy'
  | 'publish'
  | 'slack'
  | 'connectSlack'
  | 'noteSlack'
  | 'slackToken'
  | 'acknowledgement'
  | 'keepAcknowledgement'
  | 'noteTrouble'
  | 'troubles'
>;

/** What each project runs: its published policy and its channels. The bot token is a secret and never read out. */
export function deskStore(keep: Keep): DeskStore {
  const slackKey = (projectId: string) => `slack:${projectId}`;
  const slack = async (projectId: string) =>
    (await keep.get(slackKey(projectId))) as SlackSettings | undefined;
  const policy = async (projectId: string) => {
    const kept = (await keep.get(`policy:${projectId}`)) as Published | undefined;
    // An earlier version of the app kept it: what that did not know gets its default.
    return kept && { ...kept, policy: policySchema.parse(kept.policy) };
  };
  const troubles = async (projectId: string) =>
    ((await keep.get(`health:${projectId}`)) as { troubles: Trouble[] } | undefined)?.troubles ?? [];
  return {
    policy,
    troubles,
    async noteTrouble(projectId, trouble) {
      const before = await troubles(projectId);
      const times = (before.find(({ code }) => code === trouble.code)?.times ?? 0) + 1;
      const others = before.filter(({ code }) => code !== trouble.code);
      await keep.set(`health:${projectId}`, { troubles: [{ ...trouble, times }, ...others] });
    },
    async publish(projectId, published) {
      const before = await policy(projectId);
      await keep.set(`policy:${projectId}`, { ...published, since: before?.since ?? published.publishedAt });
    },
    slack,
    async connectSlack(projectId, settings, token) {
      await keep.setSecret(slackKey(projectId), token);
      await keep.set(slackKey(projectId), settings);
    },
    async noteSlack(projectId, outcome) {
      const before = await slack(projectId);
      if (before === undefined) return;
      const note =
        outcome.why === undefined
          ? { lastWorked: outcome.at }
          : { lastFailed: { at: outcome.at, why: outcome.why } };
      await keep.set(slackKey(projectId), { ...before, ...note });
    },
    slackToken: async (projectId) =>
      z
        .string()
        .optional()
        .parse(await keep.getSecret(slackKey(projectId))),
    acknowledgement: async (token) =>
      z
        .object({ requestId: z.string() })
        .optional()
        .parse(await keep.get(`ack:${token}`))?.requestId,
    keepAcknowledgement: (token, requestId) => keep.set(`ack:${token}`, { requestId }),
  };
}
