import { expect, test } from 'vitest';
import { asText } from '../../../src/policy/message';
import { completedMessage, escalatedMessage, stoppedMessage } from '../../../src/policy/replies';
import { severityQuestionMessage } from '../../../src/policy/replies/receipt';
import { targetOfSeverity } from '../../../src/policy/replies/target-words';
import { stakaterWith } from '../policy-builder';

const policy = stakaterWith();
const terms = { hours: 'always', guaranteed: false };
const complete = { severity: 'P1', language: 'en', terms, why: 'completed', timeZone: 'UTC' } as const;

test('a complete request is told by when it is answered', () => {
  const text = asText(completedMessage(policy, { ...complete, due: Date.UTC(2026, 10, 20, 12) }));
  expect(text).toContain('due by Friday 20 November at 12:00 (UTC)');
});

test('a complete request without a due time is told its target alone', () => {
  const text = asText(completedMessage(policy, complete));
  expect(text).toContain('1 hour');
  expect(text).not.toContain('due by');
});

test('colleagues read who had people paged and why', () => {
  const text = asText(escalatedMessage(policy, { byName: 'Amir Khan', reason: 'All tills are down' }));
  expect(text).toMatch(/^Amir Khan .*: All tills are down$/);
});

test('people paged by somebody whom Jira does not name were paged by a colleague', () => {
  const text = asText(escalatedMessage(policy, { byName: '', reason: 'All tills are down' }));
  expect(text).toMatch(/^A colleague .*: All tills are down$/);
});

test('a reason that ends its own sentence gets no second full stop', () => {
  const stopped = { byName: 'Amir Khan', reason: 'The fault is known! ', language: 'en' };
  expect(asText(stoppedMessage(policy, stopped))).toContain('The fault is known! Nobody');
});

test('a severity that the policy no longer knows has no target', () => {
  expect(targetOfSeverity(policy, 'P9', 'en', terms)).toBe('');
});

test('colleagues at a German desk read in German who had people paged', () => {
  const german = stakaterWith({ language: 'de' });
  const text = asText(escalatedMessage(german, { byName: 'Amir Khan', reason: 'Alle Kassen stehen' }));
  expect(text).toBe('Amir Khan hat jemanden alarmieren lassen: Alle Kassen stehen');
});

test('the answers that settle the severity are numbered, so that a reply can name one', () => {
  const question = { text: 'Can anybody order?', answers: ['Nobody can', 'Some can'], language: 'en' };
  expect(asText(severityQuestionMessage(policy, question))).toMatch(/1\. Nobody can\n2\. Some can$/);
});
