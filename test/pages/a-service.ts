import type { ServiceView, SettingsView } from '../../src/calls/settings';

/** A service that the policy pages through and that works, unless said otherwise. */
export function aService(wish: Partial<ServiceView> = {}): ServiceView {
  return {
    service: 'slack',
    connected: true,
    values: { channel: '#p1-oncall' },
    secrets: ['token'],
    targets: ['#p1-oncall'],
    used: true,
    ...wish,
  };
}

/** Settings of a desk where all is well, unless said otherwise. */
export function theSettings(wish: Partial<SettingsView> = {}): SettingsView {
  return {
    health: [],
    services: [aService()],
    refusedAnswers: [],
    addresses: { slack: 'https://site.test/x1/slack', phone: 'https://site.test/x1/phone?desk=1' },
    ...wish,
  };
}
