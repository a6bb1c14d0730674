import { expect, test } from 'vitest';
import { whyCode } from '../../../src/policy/escalation/why-code';

test.each([
  ['HTTP 404: thandi@karoo.example is no user', 'HTTP 404'],
  ['HTTP 302: a redirect, which is not followed', 'HTTP 302'],
  ['missing_scope: groups:read', 'missing_scope'],
  ['http_503', 'http_503'],
  ['ratelimited', 'ratelimited'],
  ['TypeError', 'TypeError'],
  ['no answer in time', 'no_answer'],
  ['thandi_nkosi@karoo.example is no user', 'other'],
  ['Thandi Nkosi may not host meetings', 'other'],
  ['', 'other'],
])('of “%s” a log keeps “%s”', (why, code) => {
  expect(whyCode(why)).toBe(code);
});
