import { expect, test } from 'vitest';
import { isUsed, targetsOf } from '../../../src/policy/escalation/reached';
import { serviceNames } from '../../../src/policy/escalation/services';
import { preset } from '../../../src/policy/presets';

test('a policy reaches each target of a service once', () => {
  expect(targetsOf(preset('interstellio'), 'slack')).toEqual(['#p1-oncall', '#p1-leads', '#p1-management']);
});

test('a policy uses what its ladders page through and what it gives to customers', () => {
  const policy = preset('stakater');
  const given = { ...policy.escalation.contact, zoom: true, callCode: false };
  const zoomed = { ...policy, escalation: { ...policy.escalation, contact: given } };
  expect(serviceNames.filter((service) => isUsed(zoomed, service))).toEqual(['slack', 'zoom']);
});

test('no policy uses no service', () => {
  expect(serviceNames.filter((service) => isUsed(undefined, service))).toEqual([]);
});
