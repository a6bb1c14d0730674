import { expect, test } from 'vitest';
import { otherFindings } from '../../static/agent/other-findings';

test('what is listed as missing is not found a second time', () => {
  const missing = [{ fact: 'impact', question: 'What is the impact?' }];
  const findings = ['Please tell us: What is the impact?', '"n/a" does not answer: What is the impact?'];
  expect(otherFindings({ missing, findings })).toEqual([]);
});

test('a finding about something else is shown', () => {
  const thin = 'A few more words would help us here: Which errors do you see?';
  expect(otherFindings({ missing: [], findings: [thin] })).toEqual([thin]);
});
