import { expect, test } from 'vitest';
import { drillReport } from '../../../src/policy/escalation/drill-report';

const said = { link: 'slack', target: '#p1-oncall', why: 'not_in_channel' } as const;

test('a drill with one broken link names it, its target and why', () => {
  const { subject, lines } = drillReport({ links: [said] });
  expect(subject).toBe('Drill: the way of a P1 is broken in one place');
  expect(lines).toContain('Slack (#p1-oncall): not_in_channel.');
});

test('links that held are no part of what a drill reports', () => {
  const { subject, lines } = drillReport({ links: [{ link: 'request' }, said, { link: 'acknowledgement' }] });
  expect(subject).toContain('in one place');
  expect(lines.join(' ')).not.toContain('Raising a request');
});

test('a drill with several broken links counts them in its subject', () => {
  const { subject, lines } = drillReport({ links: [said, { link: 'email', why: 'nobody to write to' }] });
  expect(subject).toBe('Drill: the way of a P1 is broken in 2 places');
  expect(lines).toContain('E-mail: nobody to write to.');
});
