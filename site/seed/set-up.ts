import type { Channel } from '../outside/slack-channels';
import type { Step } from './steps';

const settings = (desk: string, call: string, payload: unknown): Step => ({
  after: 0,
  does: 'asks the app',
  as: 'admin-alex',
  module: 'plumbline-settings',
  desk,
  call,
  payload,
});

/** The channels that the two procedures page, and one more. */
export const slackChannels: readonly Channel[] = [
  { id: 'C0DESK001', name: 'p1-oncall', isPrivate: false },
  { id: 'C0DESK002', name: 'p1-leads', isPrivate: false },
  { id: 'C0DESK003', name: 'p1-management', isPrivate: true },
  { id: 'C0DESK004', name: 'support', isPrivate: false },
];

const slack = { service: 'slack', values: { token: 'xoxb-local-desk', channel: '#p1-oncall' } };

/** What the administrator did after installing the app: a policy and a Slack channel for each service project. */
export const setUp: readonly Step[] = [
  settings('ST', 'publishPreset', { preset: 'stakater' }),
  settings('ST', 'connectService', slack),
  settings('IO', 'publishPreset', { preset: 'interstellio' }),
  settings('IO', 'connectService', slack),
];

/** The app answers `{ ok: false, refusal }` to what it refuses. */
export function refusedBy(answer: unknown): string | undefined {
  const { ok, refusal } = (answer ?? {}) as { ok?: boolean; refusal?: unknown };
  return ok === false ? JSON.stringify(refusal) : undefined;
}
