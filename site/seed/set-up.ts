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

const slack = { token: 'xoxb-local-desk', channel: '#p1-oncall' };

/** What the administrator did after installing the app: a policy and a Slack channel for each service project. */
export const setUp: readonly Step[] = [
  settings('ST', 'publishPreset', { preset: 'stakater' }),
  settings('ST', 'connectSlack', slack),
  settings('IO', 'publishPreset', { preset: 'interstellio' }),
  settings('IO', 'connectSlack', slack),
];
