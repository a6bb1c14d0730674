import { expect, test } from 'vitest';
import { nodeComplaint } from '../../site/node-version';

test.each(['24.0.0', '26.1.0'])('runs on Node %s', (version) => {
  expect(nodeComplaint(version)).toBeUndefined();
});

test.each(['20.20.2', '8.17.0'])('says how to get another Node than %s', (version) => {
  expect(nodeComplaint(version)).toMatch(`needs Node 24 or newer and this is ${version}: run "npm ci"`);
});
