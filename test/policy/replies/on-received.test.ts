import { expect, test } from 'vitest';
import { asText } from '../../../src/policy/message';
import { decideReceived, type Decision } from '../../../src/policy/received';
import { messageOnReceived } from '../../../src/policy/replies/on-received';
import { aLadder } from '../ladder-builder';
import { stakaterWith } from '../policy-builder';

const policy = stakaterWith();
const request = { channel: 'portal', requestType: 'Report a problem', severity: 'P1' } as const;
const facts = { environment: 'Production', product: 'Ingress', impact: 'Nobody can order anything' };
const decided = decideReceived(
  policy,
  { ...request, summary: 'Shop is down', description: '', facts },
  { organisations: [], logged: 0, replies: [] },
);

function told(changes: Partial<Decision>, ladder?: ReturnType<typeof aLadder>): string {
  const message = messageOnReceived(policy, 'ST-1', { ...decided, ...changes }, ladder);
  return message === undefined ? '' : asText(message);
}

test('who may not have people paged is told so, and nobody else is', () => {
  expect(told({ ladder: 'not-entitled' })).toContain('nobody was paged');
  expect(told({ ladder: 'starts' }, aLadder())).not.toContain('nobody was paged');
});

test('that people are paged is told only where a ladder started', () => {
  expect(told({ ladder: 'starts' }, aLadder())).toContain('We are paging');
  expect(told({ ladder: 'starts' })).not.toContain('We are paging');
});

test('how to register is told only to whom the desk advises it', () => {
  const usual = told({ ladder: 'not-entitled' });
  const advised = told({ ladder: 'not-entitled', advice: 'coach' });
  expect(advised.length).toBeGreaterThan(usual.length);
  expect(told({ advice: 'hold' })).not.toBe(told({}));
});
