import { expect, test } from 'vitest';
import { acknowledgePage } from '../../src/entry/acknowledge-page';

test('opening the link asks for a name and does nothing yet', () => {
  const html = acknowledgePage({ kind: 'ask', requestKey: 'ST-1', severity: 'P1', problem: '' });
  expect(html).toContain('<form method="post">');
  expect(html).toContain('Answer for ST-1?');
  expect(html).not.toContain('role="alert"');
});

test('a missing name is said beside the field', () => {
  const html = acknowledgePage({
    kind: 'ask',
    requestKey: 'ST-1',
    severity: 'P1',
    problem: 'Type your name.',
  });
  expect(html).toContain('role="alert" id="problem">Type your name.');
  expect(html).toContain('aria-describedby="problem"');
});

test('an answer of somebody whom nobody names is told all the same', () => {
  const html = acknowledgePage({ kind: 'ended', requestKey: 'ST-1', by: '' });
  expect(html).toContain('A colleague is on it already.');
});

test('a name with markup in it stays words', () => {
  const html = acknowledgePage({ kind: 'ended', requestKey: 'ST-1', by: '<img src=x>' });
  expect(html).toContain('&lt;img src=x&gt; is on it already.');
  expect(html).not.toContain('<img');
});
