import type { Channel } from '../outside/slack-channels';
import { signingSecret } from '../outside/slack-press';
import { authToken } from '../outside/telephone/signature';
import { zoomAccount } from '../outside/zoom';
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

const connect = (desk: string, service: string, values: Record<string, string>): Step =>
  settings(desk, 'connectService', { service, values });

const slack = { token: 'xoxb-local-desk', channel: '#p1-oncall' };
const { host, ...zoom } = zoomAccount;

/**
 * What the administrator did after installing the app: a policy for each service project, and the services that it
 * pages through. On the first a page in Slack carries a link; on the second its button answers by itself.
 */
export const setUp: readonly Step[] = [
  settings('ST', 'publishPreset', { preset: 'stakater' }),
  connect('ST', 'slack', slack),
  settings('IO', 'publishPreset', { preset: 'interstellio' }),
  connect('IO', 'slack', { ...slack, signingSecret }),
  connect('IO', 'jsm-operations', {}),
  connect('IO', 'email', {}),
  connect('IO', 'zoom', { ...zoom, host: host.email }),
  connect('IO', 'phone', { authToken, forwardTo: '+27 12 883 1825' }),
];

/** The app answers `{ ok: false, refusal }` to what it refuses. */
export function refusedBy(answer: unknown): string | undefined {
  const { ok, refusal } = (answer ?? {}) as { ok?: boolean; refusal?: unknown };
  return ok === false ? JSON.stringify(refusal) : undefined;
}
