import { expect, test } from 'vitest';
import { filterReason, type MailHeaders } from '../../../site/jsm/mail-filter';
import { siteWithDesks } from './site-with-desks';

test.each<[MailHeaders, string]>([
  [{ 'Auto-Submitted': 'auto-replied' }, 'Auto-reply mail'],
  [{ 'auto-submitted': 'Auto-Generated (vacation)' }, 'Auto-reply mail'],
  [{ Precedence: 'bulk' }, 'Bulk mail'],
  [{ 'Content-Type': 'multipart/report; report-type=delivery-status' }, 'delivery status'],
  [{ 'Return-Path': '<>' }, 'delivery status'],
  [{ 'X-JIRA-FingerPrint': '4f1b' }, 'Jira mail'],
])('a mail with %j is let go', (headers, reason) => {
  expect(filterReason(headers)).toContain(reason);
});

test.each<MailHeaders>([
  {},
  { 'Auto-Submitted': 'no' },
  { Precedence: 'list' },
  { 'Content-Type': 'multipart/report' },
])('a mail with %j is taken', (headers) => {
  expect(filterReason(headers)).toBeUndefined();
});

const away = {
  from: { name: 'Nadia Example', address: 'nadia@example.com' },
  to: 'help@io.example',
  subject: 'Out of office: [IO-1] Login is down',
  text: 'I am back on Monday.',
};

test('an auto-responder that says so leaves no trace', () => {
  const { jsm } = siteWithDesks();
  const sent = { ...away, headers: { 'Auto-Submitted': 'auto-replied' } };
  expect(jsm.receiveMail(sent)).toMatchObject({ result: 'dropped' });
  expect(jsm.state.issues.all()).toEqual([]);
});

test('an auto-responder that does not say so becomes a comment', () => {
  const { jsm } = siteWithDesks();
  jsm.receiveMail({ ...away, subject: 'Login is down' });
  expect(jsm.receiveMail(away)).toEqual({ result: 'commented', key: 'IO-1' });
});
